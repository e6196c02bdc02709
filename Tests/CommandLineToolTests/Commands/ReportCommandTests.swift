import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  @Test(arguments: ["text", "markdown", "json", "csv"])
  func reportsAFolderAsRecorded(format: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["report", "annotations", "--format", format], in: folder.url)
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
    let articles = run.output.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(Set(articles) == ["most", "pozar-hali"])
    #expect(articles.count { $0 == "most" } == 3)
  }

  @Test func oneBrokenFileDoesNotHideTheOthers() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("annotations/zły.yaml", "claims: [\n")
    let run = try CommandRun(["report", "annotations"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("annotations/zły.yaml:"))
    #expect(run.output.hasPrefix("2 articles"))
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
