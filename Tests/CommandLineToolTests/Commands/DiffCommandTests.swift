import Foundation
import Testing

@Suite struct DiffCommandTests {
  private static let file = "annotations/most.yaml"

  private func marked() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("old.yaml", try folder.text(Self.file))
    _ = try CommandRun(
      [
        "mark", Self.file, "c4", "--status", "refuted", "--by", "ak", "--evidence",
        "https://example.org/umowa", "--stance", "contradicts", "--at", "2024-11-10T09:30:00Z",
      ], in: folder.url)
    return folder
  }

  @Test func saysWhatChangedAndLeavesWithOne() throws {
    let folder = try marked()
    let run = try CommandRun(["diff", "old.yaml", Self.file], in: folder.url)
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("old.yaml → \(Self.file)\nc4 unverified → refuted by ak, evidence +1\n"))
    #expect(run.errors.isEmpty)
    let same = try CommandRun(["diff", "old.yaml", "old.yaml"], in: folder.url)
    #expect(same.status == 0 && same.output.isEmpty)
  }

  @Test func printsJSON() throws {
    let folder = try marked()
    let run = try CommandRun(["diff", "old.yaml", Self.file, "--format", "json"], in: folder.url)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let claims = try #require(json["claims"] as? [[String: Any]])
    #expect(claims.count == 1 && claims[0]["id"] as? String == "c4")
    let fields = try #require(claims[0]["fields"] as? [[String: Any]])
    #expect(
      fields.contains { $0["key"] as? String == "status" && $0["new"] as? String == "refuted" })
    let evidence = try #require(claims[0]["evidence"] as? [[String: Any]])
    #expect((evidence[0]["new"] as? [String: Any])?["stance"] as? String == "contradicts")
  }

  @Test func drivesGit() throws {
    let folder = try marked()
    let driver = { (old: String, new: String) in
      try CommandRun(
        ["diff", "--git", "a.yaml", old, "1234", "100644", new, "5678", "100644"], in: folder.url)
    }
    let changed = try driver("old.yaml", Self.file)
    #expect(changed.status == 0)
    #expect(changed.output.hasPrefix("a.yaml\nc4 unverified → refuted by ak"))
    let added = try driver("/dev/null", Self.file)
    #expect(added.status == 0 && added.output.contains("c1 added"))
    // What is no YAML is shown line by line.
    try folder.write("broken.yaml", "claims: [\n")
    let broken = try driver("broken.yaml", "old.yaml")
    #expect(broken.status == 0)
    #expect(broken.output.hasPrefix("--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +1,"))
    let unmerged = try CommandRun(["diff", "--git", "a.yaml"], in: folder.url)
    #expect(unmerged.output == "a.yaml: the merge is not settled\n")
  }

  @Test func refusesWhatItCannotRead() throws {
    let folder = try marked()
    try folder.write("broken.yaml", "claims: [\n")
    #expect(try CommandRun(["diff", "broken.yaml", Self.file], in: folder.url).status == 2)
    #expect(try CommandRun(["diff", "missing.yaml", Self.file], in: folder.url).status == 2)
    #expect(try CommandRun(["diff", Self.file], in: folder.url).status == 2)
  }
}
