import Foundation
import Testing

@Suite struct RefreshCommandTests {
  private static let file = "annotations/most.yaml"
  private static let article = "Most na Wiśle – łuk.txt"

  private func change(_ folder: TemporaryFolder, _ old: String, _ new: String) throws {
    let text = try folder.text(Self.article)
    #expect(text.contains(old))
    try folder.write(Self.article, text.replacing(old, with: new))
  }

  @Test func nothingChanged() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.file)
    let run = try CommandRun(["refresh", Self.file], in: folder.url)
    #expect(run.status == 0)
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test func changedWordsWaitUntilTheyAreAccepted() throws {
    let folder = try TemporaryFolder.withFixtures()
    try change(folder, "12 mln zł", "14 mln zł")
    let before = try folder.bytes(Self.file)
    let plan = try CommandRun(["refresh", Self.file], in: folder.url)
    #expect(plan.status == 1, "\(plan.transcript)")
    #expect(plan.output.contains("- naprawa będzie kosztować 12 mln zł"))
    #expect(plan.output.contains("+ naprawa będzie kosztować 14 mln zł"))
    #expect(plan.output.contains("run again with --accept c4"))
    #expect(try folder.bytes(Self.file) == before)
    let nobody = try CommandRun(["refresh", Self.file, "--accept", "c4"], in: folder.url)
    #expect(nobody.status == 2 && nobody.errors.contains("--by"))
    let dry = try CommandRun(
      ["refresh", Self.file, "--accept", "c4", "--by", "ak", "--dry-run"], in: folder.url)
    #expect(dry.status == 0)
    #expect(try folder.bytes(Self.file) == before)
    let accepted = try CommandRun(
      ["refresh", Self.file, "--accept", "c4", "--by", "ak"], in: folder.url)
    #expect(accepted.status == 0, "\(accepted.transcript)")
    let text = try folder.text(Self.file)
    #expect(text.contains("quote: 'naprawa będzie kosztować 14 mln zł'"))
    #expect(text.contains("was: naprawa będzie kosztować 12 mln zł, note: article changed"))
    #expect(text.contains("# says AK: they mean the road authority"))
  }

  @Test func printsJSON() throws {
    let folder = try TemporaryFolder.withFixtures()
    try change(folder, "Naprawiamy to, co zostawili poprzednicy", "Nie wiem")
    let run = try CommandRun(
      ["refresh", Self.file, "--format", "json", "--dry-run"], in: folder.url)
    #expect(run.status == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let files = try #require(json["files"] as? [[String: Any]])
    let claims = try #require(files.first?["claims"] as? [[String: Any]])
    #expect(claims.first { $0["id"] as? String == "c2" }?["fate"] as? String == "lost")
    #expect(claims.first { $0["id"] as? String == "c4" }?["fate"] as? String == "moved")
  }

  @Test func annotateRefreshesTheArticlesOwnFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Most zamknięto w poniedziałek rano. Naprawa potrwa cały rok.\n")
    #expect(try CommandRun(["annotate", "a.txt"], in: folder.url).status == 0)
    let marked = try CommandRun(
      ["mark", "a.yaml", "c1", "--status", "mixed", "--by", "ak"], in: folder.url)
    #expect(marked.status == 0)
    try folder.write(
      "a.txt", "Pilne. Most zamknięto w poniedziałek rano. Naprawa potrwa cały rok.\n")
    let run = try CommandRun(["annotate", "a.txt"], in: folder.url)
    #expect(run.status == 0, "\(run.transcript)")
    #expect(run.output.hasPrefix("a.yaml: "))
    let text = try folder.text("a.yaml")
    #expect(text.contains("status: mixed") && text.contains("at: 7-42"))
  }

  @Test func refusesWhatItCannotDo() throws {
    let folder = try TemporaryFolder.withFixtures()
    #expect(try CommandRun(["refresh", Self.file, "--accept", "x"], in: folder.url).status == 2)
    #expect(try CommandRun(["refresh", "missing.yaml"], in: folder.url).status == 2)
    try FileManager.default.removeItem(at: folder.url.appending(path: Self.article))
    let run = try CommandRun(["refresh", Self.file], in: folder.url)
    #expect(run.status == 2 && run.errors.contains("there is no such file"))
  }
}
