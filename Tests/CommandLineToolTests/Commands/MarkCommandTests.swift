import Foundation
import Testing

@Suite struct MarkCommandTests {
  private static let file = "annotations/most.yaml"
  private static let digest = "794ea593b6865ce23197bcafb5e24bb9768f0be41833ab2aa76642a623f2f54a"

  private func mark(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      ["mark", Self.file] + arguments + ["--at", "2024-11-10T09:30:00Z"], in: folder.url,
      environment: environment)
  }

  /// The lines that are only in the second of two texts, and those only in the first.
  private func difference(_ old: String, _ new: String) -> (added: [String], removed: [String]) {
    let a = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let b = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = b.difference(from: a)
    return (
      changes.insertions.map { if case .insert(_, let line, _) = $0 { line } else { "" } },
      changes.removals.map { if case .remove(_, let line, _) = $0 { line } else { "" } }
    )
  }

  @Test func changesWhatIsMeantAndNothingElse() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.text(Self.file)
    let run = try mark(
      [
        "c4", "--status", "verified", "--source-check", "confirmed", "--by", "ak", "--evidence",
        "https://example.org/umowa", "--stance", "supports", "--evidence-kind", "primary", "--note",
        "Umowa: 12,1 mln zł.",
      ], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output
        == "annotations/most.yaml: c4 unverified → verified, source check confirmed by ak, "
        + "evidence +1, note added\n")
    let change = difference(before, try folder.text(Self.file))
    #expect(change.removed == ["    status: unverified"])
    let added = change.added.map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(added.contains("status: verified"))
    #expect(added.contains("source-check: confirmed"))
    #expect(
      added.contains { $0.contains("https://example.org/umowa") && $0.contains("2024-11-10") })
    #expect(added.contains { $0.contains("Umowa: 12,1 mln zł.") })
    #expect(
      added.contains {
        $0.contains("2024-11-10T09:30:00Z") && $0.contains("was: unverified")
          && $0.contains(Self.digest)
      })
    // No temporary file is left.
    #expect(folder.names.filter { $0.hasPrefix("annotations/") }.count == 2)
  }

  @Test func appendsToTheHistory() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.text(Self.file)
    _ = try mark(["c2", "--status", "mixed", "--by", "mw"], in: folder)
    let change = difference(before, try folder.text(Self.file))
    #expect(change.removed.count == 1)
    let text = try folder.text(Self.file)
    let first = try #require(text.range(of: "2024-11-09T08:00:00Z"))
    let second = try #require(text.range(of: "2024-11-10T09:30:00Z"))
    #expect(first.upperBound < second.lowerBound)
  }

  @Test func keepsWindowsLineEnds() throws {
    let folder = try TemporaryFolder.withFixtures()
    let windows = try folder.text(Self.file).replacing("\n", with: "\r\n")
    try folder.write(Self.file, windows)
    let run = try mark(["c1", "--status", "verified", "--by", "ak"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let bytes = try folder.bytes(Self.file)
    let bare = bytes.indices.filter { bytes[$0] == 0x0A && ($0 == 0 || bytes[$0 - 1] != 0x0D) }
    #expect(bare.isEmpty)
    #expect(try folder.text(Self.file).contains("road authority\r\n"))
  }

  @Test func takesTheEditorFromTheEnvironment() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try mark(
      ["c1", "--status", "verified"], in: folder, environment: ["CLAIMKIT_EDITOR": "Łucja"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(Self.file).contains("by: Łucja"))
  }

  @Test func saysWhereTheArticleIsNotTheOneAnnotated() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("Most na Wiśle – łuk.txt", "Inny tekst.\n")
    let changed = try mark(["c1", "--status", "verified", "--by", "ak"], in: folder)
    #expect(changed.status == 0)
    #expect(changed.errors.contains("warning: the article changed since it was annotated"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "Most na Wiśle – łuk.txt"))
    let missing = try mark(["c1", "--status", "mixed", "--by", "ak"], in: folder)
    #expect(missing.status == 0)
    #expect(missing.errors.contains("warning: the article is not at hand"))
    #expect(try folder.text(Self.file).contains(Self.digest))
  }

  @Test(arguments: [
    (["c9", "--status", "mixed", "--by", "a"], "there is no claim c9"),
    (["c1", "--status", "mixed"], "--by"), (["c1", "--by", "a"], "Nothing to record"),
    (["c1", "--status", "true", "--by", "a"], "unverified"),
    (["c1", "--evidence", "https://x.pl", "--by", "a"], "--stance"),
    (["c1", "--stance", "supports", "--status", "mixed", "--by", "a"], "--evidence"),
    (["c1", "--evidence", "x.pl", "--stance", "supports", "--by", "a"], "https://"),
    (["c1", "--status", "mixed", "--by", ""], "--by"),
  ])
  func refusesAndChangesNothing(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.file)
    let run = try mark(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test func refusesAFileThatIsNotSound() throws {
    let folder = try TemporaryFolder.withFixtures()
    let broken = try folder.text(Self.file) + "format: claimkit/1\n"
    try folder.write(Self.file, broken)
    let run = try mark(["c1", "--status", "mixed", "--by", "a"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[duplicate-key]"))
    #expect(try folder.text(Self.file) == broken)
  }
}
