import Foundation
import TestSupport
import Testing

@Suite struct ValidateCommandTests {
  @Test(arguments: ["text", "compact", "json", "github"])
  func findsAsRecorded(format: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      ["validate", "annotations/pożar hali.yaml", "--format", format, "--today", "2024-12-01"],
      in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(Golden.difference(run.output, "validate.\(format).txt") == nil)
  }

  @Test func aNewFileIsClean() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", AnnotateCommandTests.article)
    _ = try CommandRun(["annotate", "a.txt", "--into", "notes"], in: folder.url)
    let run = try CommandRun(["validate", "notes"], in: folder.url)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output == "no findings in 1 file\n")
  }

  @Test func theDayIsAnArgument() throws {
    let folder = try TemporaryFolder.withFixtures()
    let validate = ["validate", "annotations/pożar hali.yaml", "--format", "compact", "--today"]
    let later = try CommandRun(validate + ["2024-12-01"], in: folder.url)
    let earlier = try CommandRun(validate + ["2024-10-01"], in: folder.url)
    #expect(!later.output.contains("future"))
    #expect(earlier.output.contains("future"), "\(earlier.output)")
  }

  @Test func anArticleOutsideTheDeskIsNotOpened() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret.txt", AnnotateCommandTests.article)
    try folder.write("desk/claimkit.yaml", "")
    let annotate = ["annotate", "../secret.txt", "--into", "notes"]
    let desk = folder.url.appending(path: "desk")
    #expect(try CommandRun(annotate, in: desk).status == 0)
    let run = try CommandRun(["validate", "notes"], in: desk)
    #expect(run.status == 1)
    #expect(run.output.contains("[article-outside]"), "\(run.output)")
    let show = try CommandRun(["show", "notes/secret.yaml", "c1"], in: desk)
    #expect(show.errors.contains("was not opened"))
  }

  @Test func aDeviceIsNoArticle() throws {
    let folder = try TemporaryFolder.withFixtures()
    let file = "annotations/most.yaml"
    let text = try folder.text(file).replacing("../Most na Wiśle – łuk.txt", with: "/dev/zero")
    try folder.write(file, text)
    let run = try CommandRun(["validate", file, "--format", "compact"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("/dev/zero"), "\(run.output)")
  }

  @Test func brokenAndMissingFiles() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("broken.yaml", "claims: [\n")
    try folder.write("binary.yaml", [0, 1, 2])
    try folder.write("empty.yaml", "")
    for (file, rule) in [("broken", "yaml-syntax"), ("binary", "not-utf8"), ("empty", "")] {
      let run = try CommandRun(["validate", "\(file).yaml"], in: folder.url)
      #expect(run.status == 1)
      #expect(run.output.contains("[\(rule)"), "\(run.output)")
    }
    #expect(try CommandRun(["validate", "none.yaml"], in: folder.url).status == 2)
    #expect(
      try CommandRun(["validate", "broken.yaml", "--today", "soon"], in: folder.url).status == 2)
  }
}

@Suite struct ExplainCommandTests {
  @Test(arguments: ["V601", "v601", "verdict-without-evidence"])
  func printsARule(code: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", code], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("V601 verdict-without-evidence"))
  }

  @Test func listsAllRules() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain"], in: folder.url)
    #expect(run.output.split(separator: "\n").count >= 20)
  }

  @Test func suggestsTheNearestRule() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["explain", "verdict-without-evidense"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("Did you mean verdict-without-evidence?"))
  }
}
