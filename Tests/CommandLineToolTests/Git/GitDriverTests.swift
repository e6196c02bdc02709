import Foundation
import Testing

/// The drivers in real repositories: what git itself makes of two editors' work.
@Suite struct GitDriverTests {
  private static let file = GitRepository.file

  @Test func setupIsSharedAndCanBeRepeated() throws {
    let repository = try GitRepository()
    let attributes = try repository.folder.text(".gitattributes")
    #expect(attributes == "/annotations/**/*.yaml diff=claimkit merge=claimkit\n")
    let again = try CommandRun(
      ["git-setup"], in: repository.folder.url, environment: GitRepository.environment)
    #expect(again.status == 0)
    #expect(try repository.folder.text(".gitattributes") == attributes)
    let named = try CommandRun(
      ["git-setup", "annotations", "stare teksty"], in: repository.folder.url,
      environment: GitRepository.environment)
    #expect(named.status == 0)
    #expect(
      try repository.folder.text(".gitattributes")
        == attributes + "\"/stare teksty/**/*.yaml\" diff=claimkit merge=claimkit\n")
    let checked = try repository.git(
      "check-attr merge -- 'stare teksty/a/b.yaml' annotations/most.yaml other.yaml")
    #expect(
      checked.output == """
        stare teksty/a/b.yaml: merge: claimkit
        annotations/most.yaml: merge: claimkit
        other.yaml: merge: unspecified

        """)
  }

  @Test func setupNeedsARepository() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["git-setup"], in: folder.url, environment: GitRepository.environment)
    #expect(run.status == 2)
    #expect(run.errors.contains("in no git repository"))
  }

  @Test func gitDiffSpeaksOfClaims() throws {
    let repository = try GitRepository()
    try repository.mark(
      "c4", "refuted", by: "ak",
      ["--evidence", "https://example.org/umowa", "--stance", "contradicts"])
    let diff = try repository.git("diff HEAD~1")
    #expect(diff.output.hasPrefix("\(Self.file)\nc4 unverified → refuted by ak, evidence +1\n"))
    // A patch stays a patch, and its hunks say which claim they change.
    let log = try repository.git("log --patch -1")
    #expect(log.output.contains("@@ id: c4") || log.output.contains("@@ id: c3"))
    #expect(log.output.contains("+    status: refuted"))
    try repository.git("rm --quiet '\(Self.file)'")
    #expect(try repository.git("diff HEAD").output.contains("c1 removed"))
  }

  @Test func workOnDifferentClaimsMerges() throws {
    let repository = try GitRepository()
    try repository.git("checkout --quiet -b jn")
    try repository.mark(
      "c1", "verified", by: "jn", hour: 8,
      ["--evidence", "https://example.org/a", "--stance", "supports"])
    try repository.git("checkout --quiet main")
    try repository.mark(
      "c4", "refuted", by: "ak", hour: 9,
      ["--evidence", "https://example.org/b", "--stance", "contradicts"])
    try repository.git("merge --quiet jn")
    let text = try repository.text
    #expect(text.contains("by: jn, action: judge, status: verified"))
    #expect(text.contains("by: ak, action: judge, status: refuted"))
    #expect(text.contains("# says AK: they mean the road authority"))
  }

  /// Neighbouring lines of one claim, which git alone calls a conflict.
  @Test func workOnOneClaimMerges() throws {
    for isSetUp in [false, true] {
      let repository = try GitRepository(isSetUp: isSetUp)
      try repository.git("checkout --quiet -b jn")
      try repository.mark("c1", "verified", by: "jn", hour: 8)
      try repository.git("checkout --quiet main")
      try repository.mark(
        "c1", nil, by: "ak", hour: 10,
        ["--source-check", "confirmed", "--note", "Rzecznik potwierdził."])
      let merge = try repository.git("merge jn", status: isSetUp ? 0 : 1)
      guard isSetUp else { continue }
      let text = try repository.text
      #expect(
        text.contains(
          """
              status: verified
              source-check: confirmed
              note: Rzecznik potwierdził.
              history:
                - {at: "2024-11-10T08:00:00Z", by: jn
          """), "\(text)\n\(merge.errors)")
    }
  }

  @Test func oneFieldIsAConflictThatAPersonCanRead() throws {
    let repository = try GitRepository()
    try repository.git("checkout --quiet -b jn")
    try repository.mark("c1", "refuted", by: "jn", hour: 8)
    try repository.git("checkout --quiet main")
    try repository.mark("c1", "verified", by: "ak", hour: 9)
    let merge = try repository.git("merge jn", status: 1)
    #expect(
      merge.errors.contains(
        "annotations/most.yaml:20:1: error: both sides changed claim c1, status [merge-conflict]"),
      "\(merge.errors)")
    let text = try repository.text
    #expect(
      text.contains(
        """
        <<<<<<< ours (claim c1, status)
            status: verified
        ||||||| before
            status: unverified
        =======
            status: refuted
        >>>>>>> theirs
            history:
              - {at: "2024-11-10T08:00:00Z", by: jn
        """), "\(text)")
    #expect(try repository.git("diff --check", status: nil).output.contains("conflict marker"))
    let marked = try CommandRun(
      ["mark", Self.file, "c1", "--status", "mixed", "--by", "ak"], in: repository.folder.url)
    #expect(marked.status == 2)
    // Settled by hand, then judged anew.
    let settled = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("<<<<<<<") && !$0.hasPrefix(">>>>>>>") }
    let cut = settled.firstIndex { $0.hasPrefix("|||||||") } ?? 0
    let end = settled.firstIndex { $0.hasPrefix("=======") } ?? 0
    let kept = settled[..<cut] + settled[(end + 2)...]
    try repository.folder.write(Self.file, kept.joined(separator: "\n"))
    try repository.git("commit --quiet --all --message settled")
    #expect(try repository.git("status --short").output.isEmpty)
  }

  @Test func rebasingBringsWorkTogether() throws {
    let repository = try GitRepository()
    try repository.git("checkout --quiet -b jn")
    try repository.mark("c1", "verified", by: "jn", hour: 8)
    try repository.mark("c4", "mixed", by: "jn", hour: 10)
    try repository.edit(
      "    quote: wykonawca wiedział\n", "    quote: wykonawca wiedział # sprawdzić\n")
    try repository.git("checkout --quiet main")
    try repository.mark("c1", nil, by: "ak", hour: 9, ["--note", "Pytanie do zarządu."])
    try repository.mark("c4", nil, by: "ak", hour: 11, ["--source-check", "paraphrase"])
    try repository.git("checkout --quiet jn")
    try repository.git("rebase --quiet main")
    let text = try repository.text
    #expect(text.contains("quote: wykonawca wiedział # sprawdzić"))
    #expect(text.contains("status: verified\n    note: Pytanie do zarządu."))
    #expect(text.contains("status: mixed\n    source-check: paraphrase"))
    let log = try repository.git("log --oneline main..jn")
    #expect(log.output.split(separator: "\n").count == 3)
  }

  @Test func cherryPickingTakesOneVerdict() throws {
    let repository = try GitRepository()
    try repository.git("checkout --quiet -b jn")
    try repository.mark("c4", "mixed", by: "jn", hour: 8)
    try repository.mark("c1", "verified", by: "jn", hour: 10)
    try repository.git("checkout --quiet main")
    try repository.mark("c1", nil, by: "ak", hour: 9, ["--note", "Pytanie."])
    try repository.git("cherry-pick jn")
    let text = try repository.text
    #expect(text.contains("status: verified\n    note: Pytanie."))
    #expect(!text.contains("status: mixed"))
  }

  @Test func newClaimsWithOneIdGetTwo() throws {
    let repository = try GitRepository()
    let last =
      "    found: {at: 249-283, voice: indirect, act: says, cue: podali, rule: that-clause}\n"
    func claim(_ quote: String) -> String {
      "\n  - id: c5\n    quote: \(quote)\n    status: unverified\n    by: ak\n"
    }
    try repository.git("checkout --quiet -b jn")
    try repository.edit(last, last + claim("12 mln zł"))
    try repository.git("checkout --quiet main")
    try repository.edit(last, last + claim("do końca marca"))
    let merge = try repository.git("merge jn")
    #expect(merge.errors.contains("claim c5 of theirs is now c6"))
    let text = try repository.text
    #expect(text.contains("- id: c5\n    quote: do końca marca"))
    #expect(text.contains("- id: c6\n    quote: 12 mln zł"))
  }

  /// Each side is valid; together the source is gone that a claim names.
  @Test func aMergeThatIsNotValidSaysSo() throws {
    let repository = try GitRepository()
    try repository.edit("    chain: [zarzad-drog]\n", "")
    try repository.git("checkout --quiet -b jn")
    try repository.edit("quote: Most na", "chain: [zarzad-drog]\n    quote: Most na")
    try repository.git("checkout --quiet main")
    try repository.edit(
      "  - {id: zarzad-drog, name: Zarząd Dróg, kind: government}   # says AK: they mean the road authority\n",
      "")
    let merge = try repository.git("merge jn", status: 1)
    #expect(merge.errors.contains("source-undeclared"), "\(merge.errors)")
  }

  /// Each side keeps the desk's rule; together an editor approves what the same editor judged.
  @Test(arguments: [
    ("four-eyes: false\n", 0, ""), ("four-eyes: true\n", 1, "approved-by-checker"),
    ("four-eyes: perhaps\n", 1, "claimkit.yaml:1:12: error:"),
  ])
  func theDesksPolicyHoldsForAMerge(policy: String, status: Int32, words: String) throws {
    let repository = try GitRepository()
    try repository.mark("c1", "mixed", by: "jn", hour: 7)
    try repository.git("checkout --quiet -b jn")
    try repository.mark("c1", nil, by: "ak", hour: 10, ["--approve"])
    try repository.git("checkout --quiet main")
    try repository.mark("c1", "refuted", by: "ak", hour: 8)
    try repository.mark("c1", "mixed", by: "ak", hour: 9)
    try repository.folder.write("claimkit.yaml", policy)
    try repository.commit("policy")
    let merge = try repository.git("merge jn", status: status)
    #expect(merge.errors.contains(words) || words.isEmpty, "\(merge.errors)")
    #expect(!merge.errors.contains("merge-conflict"), "\(merge.errors)")
    #expect(try repository.text.contains("by: ak, action: approve"))
  }

  /// Two bases: git merges them first, with the same driver, and needs a file that can be read.
  @Test func crissCrossMergesWork() throws {
    let repository = try GitRepository()
    try repository.git("checkout --quiet -b jn")
    try repository.mark("c1", "verified", by: "jn", hour: 8)
    try repository.git("checkout --quiet main")
    try repository.mark("c1", "refuted", by: "ak", hour: 9)
    try repository.git("branch before-merge")
    try repository.git("merge -X ours jn", status: nil)
    try repository.git("checkout --quiet --ours '\(Self.file)'", status: nil)
    try repository.commit("merged")
    try repository.git("checkout --quiet jn")
    try repository.git("merge before-merge", status: nil)
    try repository.git("checkout --quiet --theirs '\(Self.file)'", status: nil)
    try repository.commit("merged too")
    try repository.mark("c4", "mixed", by: "jn", hour: 10)
    try repository.git("checkout --quiet main")
    try repository.mark("c3", "mixed", by: "ak", hour: 11)
    try repository.git("merge jn", status: nil)
    let text = try repository.text
    #expect(text.contains("c4") && text.contains("by: jn, action: judge, status: mixed"))
    #expect(text.contains("by: ak, action: judge, status: mixed"))
  }

  @Test func mergeWorksWithoutGit() throws {
    let folder = try TemporaryFolder.withFixtures()
    let base = try folder.text(Self.file)
    try folder.write("base.yaml", base)
    try folder.write("theirs.yaml", base.replacing("12 mln zł'", with: "12 mln zł'\n    note: x"))
    try folder.write(Self.file, base.replacing("status: not-checkable\n", with: "status: mixed\n"))
    let shown = try CommandRun(
      ["merge", "base.yaml", Self.file, "theirs.yaml", "--stdout"], in: folder.url)
    #expect(shown.output.contains("note: x") && shown.output.contains("status: mixed"))
    #expect(try !folder.text(Self.file).contains("note: x"))
    let run = try CommandRun(["merge", "base.yaml", Self.file, "theirs.yaml"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(Self.file) == shown.output)
    #expect(
      try CommandRun(["merge", "base.yaml", Self.file, "missing.yaml"], in: folder.url).status == 2)
  }
}
