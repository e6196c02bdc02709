import Foundation
import Testing

/// Files given in the place of others, as people do: each is said, with the way out.
@Suite struct WrongFileTests {
  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("article.md", "---\ntitle: A\n---\n\nRzecznik powiedział, że pada.\n")
    try folder.write("article.txt", "Rzecznik powiedział, że pada.\n")
    try folder.write("other.yaml", "jobs: [a]\n")
    return try CommandRun(arguments, in: folder.url, input: Array(input.utf8))
  }

  @Test(
    arguments: ["report", "show", "validate"], ["article.md", "article.txt"])
  func anArticleInThePlaceOfItsAnnotations(command: String, file: String) throws {
    let run = try run([command, file])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(file):1:1: error: this is no annotation file"))
    #expect(run.errors.contains("claimkit annotate \(file)"))
    #expect(run.output.isEmpty)
  }

  /// Commands that change a file name the one that was meant, where it is near.
  @Test func anArticleInThePlaceOfWhatIsChanged() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("teksty/most.txt", "Rzecznik powiedział, że pada.\n")
    try folder.write("teksty/inny.txt", "Rzecznik powiedział, że pada.\n")
    for words in [["mark", "c1", "--status", "mixed"], ["drop", "c1", "--reason", "x"]] {
      func run(_ file: String) throws -> CommandRun {
        try CommandRun(
          [words[0], "teksty/" + file] + words.dropFirst() + ["--by", "ak"], in: folder.url)
      }
      let near = try run("most.txt")
      #expect(near.status == 2)
      #expect(near.errors.contains("(did you mean annotations/most.yaml?)"), "\(near.errors)")
      #expect(try run("inny.txt").errors.contains("claimkit annotate teksty/inny.txt"))
    }
  }

  @Test(arguments: ["report", "show"])
  func someOtherYAML(command: String) throws {
    let run = try run([command, "other.yaml"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[not-annotations]"), "\(run.errors)")
  }

  @Test func otherYAMLIsValidated() throws {
    let run = try run(["validate", "other.yaml"])
    #expect(run.status == 1)
    #expect(run.output.contains("[key-missing]"), "\(run.output)")
  }

  @Test func annotationsInThePlaceOfAnArticle() throws {
    let run = try run(["annotate", "annotations/most.yaml", "--into", "new"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[not-an-article] (to see it: claimkit show"), "\(run.errors)")
  }

  @Test func standardInputIsAFileToo() throws {
    let folder = try TemporaryFolder.withFixtures()
    let yaml = try folder.bytes("annotations/pożar hali.yaml")
    let report = try CommandRun(["report", "-"], in: folder.url, input: yaml)
    #expect(report.status == 0, "\(report.transcript)")
    #expect(report.output.contains("Pożar hali"))
    let validate = ["validate", "-", "--today", "2024-12-01", "--format", "compact"]
    let findings = try CommandRun(validate, in: folder.url, input: yaml)
    #expect(findings.status == 1)
    #expect(findings.output.hasPrefix("<stdin>:5:9: error:"), "\(findings.output)")
    #expect(try CommandRun(validate + ["--fix"], in: folder.url, input: yaml).status == 2)
  }

  @Test func aRuleThatIsNotIsSaidWithTheUsageOfItsCommand() throws {
    let run = try run(["explain", "Q999"])
    #expect(run.status == 2)
    #expect(run.errors.contains("Usage: claimkit explain"), "\(run.errors)")
  }
}
