import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  private static let files = ["annotations/most.yaml", "annotations/pożar hali.yaml"]

  @Test(arguments: ["text", "markdown", "json", "csv"])
  func reportsFilesAsRecorded(format: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["report", "--format", format] + Self.files, in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(Golden.difference(run.output, "report.\(format).txt") == nil)
  }

  @Test func aDenialIsNeverPrintedAsSaid() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["report", "annotations/most.yaml"], in: folder.url)
    let lines = run.output.split(separator: "\n").filter { $0.contains("wykonawca wiedział") }
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.contains("denies:") })
  }

  @Test func walksFoldersOnceAndPassesOverSettings() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("claimkit.yaml", "policy: {}\n")
    try folder.write(".git/x.yaml", "x\n")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.url.appending(path: "annotations/loop").path, withDestinationPath: "..")
    try files.createSymbolicLink(
      atPath: folder.url.appending(path: "again.yaml").path,
      withDestinationPath: "annotations/most.yaml")
    let run = try CommandRun(["report", ".", "--format", "csv"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\r\n").dropFirst()
    // Three rows of one article and of the other; nothing is counted twice.
    let json = try CommandRun(["report", ".", "--format", "json"], in: folder.url)
    #expect(json.output.contains("\n  \"articles\": 2,\n"), "\(json.output)")
    #expect(!rows.isEmpty && Set(rows).count == rows.count)
  }

  @Test func oneBrokenFileDoesNotHideTheOthers() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("annotations/zły.yaml", "claims: [\n")
    let run = try CommandRun(["report", "annotations"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("annotations/zły.yaml:"))
    #expect(run.output.hasPrefix("2 articles"))
  }

  @Test func aFolderGetsTheReportOfADesk() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("annotations/kraj/most.yaml", try folder.bytes("annotations/most.yaml"))
    let arguments = ["report", "annotations", "--today", "2026-11-24"]
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("3 articles"))
    #expect(run.output.contains("\nkraj "))
    let polish = try CommandRun(
      arguments, in: folder.url, environment: ["LC_ALL": "", "LANG": "pl_PL.UTF-8"])
    #expect(polish.output.hasPrefix("3 artykuły"))
    let told = try CommandRun(
      arguments + ["--lang", "en"], in: folder.url, environment: ["LC_ALL": "pl_PL.UTF-8"])
    #expect(told.output == run.output)
  }

  @Test(arguments: [
    (["report", "annotations/most.yaml"], "głosem redakcji"),
    (["show", "annotations/most.yaml", "c1"], "niesprawdzone"),
    (["segment", "Most na Wiśle – łuk.txt"], "głosem redakcji"),
    (
      ["review", "annotations", "--where", "status=outdated", "--by", "ak"],
      "nie ma twierdzeń do oceny"
    ),
    (["validate", "annotations", "--select", "A401", "--today", "2026-11-24"], "w 2 plikach"),
  ])
  func commandsSpeakPolish(arguments: [String], words: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(arguments + ["--lang", "pl"], in: folder.url)
    #expect(run.output.contains(words), "\(run.output) \(run.errors)")
    let environment = try CommandRun(
      arguments, in: folder.url, environment: ["LC_MESSAGES": "pl_PL.UTF-8", "LANG": "en_US.UTF-8"])
    #expect(environment.output == run.output)
  }

  @Test func writesAPageToAFileAndReplacesIt() throws {
    let folder = try TemporaryFolder.withFixtures()
    for file in [Self.files[0], "annotations"] {
      let run = try CommandRun(
        ["report", file, "--format", "html", "--output", "page.html"], in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(try folder.text("page.html").hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    }
  }

  @Test func neverWritesAReportOverAnAnnotationFile() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.files[0])
    let run = try CommandRun(
      ["report", Self.files[0], "--output", Self.files[0]], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("a report is no annotation file"))
    #expect(try folder.bytes(Self.files[0]) == before)
  }

  @Test(arguments: [
    (["annotations", "annotations/most.yaml"], "files get a report of articles"),
    (["annotations", "--today", "wczoraj"], "--today should be a day"),
    (["annotations", "--format", "pdf"], "There is no format"),
    (["annotations", "--lang", "xx"], "There are no words in"),
  ])
  func saysWhatItCannotDo(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["report"] + arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [("none.yaml", "there is no such file"), ("empty", "no annotation files")])
  func saysWhyThereIsNothingToReport(path: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("empty/notes.txt", "x")
    let run = try CommandRun(["report", path], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
