import ClaimKit
import Testing

@testable import Revising

@Suite struct AnnotationComparisonTests {
  private static let old = """
    format: claimkit/1
    article: {id: most, sha256: "0", title: Most}
    sources:
      - {id: ap, name: Associated Press, kind: agency}
      - {id: urzad, name: Urząd, kind: government}
    claims:
      - id: c1
        quote: Most zamknięto w poniedziałek.
        chain: [ap]
        status: unverified
        found: {at: 0-30, voice: own, rule: own-voice}
      - id: c2
        quote: Naprawa potrwa rok.
        status: mixed
        evidence:
          - {url: "https://example.org/a", stance: supports}
          - {url: "https://example.org/b", stance: context}
        history:
          - {at: "2026-11-23T10:04:00Z", by: ak, action: judge, status: mixed, was: unverified}
        found: {at: 31-50, voice: own, rule: own-voice}
      - id: c3
        quote: Nikt nie ucierpiał.
        status: unverified
        found: {at: 51-70, voice: own, rule: own-voice}
      - id: c4
        quote: Zobacz wideo
        status: unverified

    """

  private func changes(_ edit: (inout String) -> Void) -> AnnotationChanges {
    var new = Self.old
    edit(&new)
    return AnnotationFile(bytes: Array(new.utf8), path: "new.yaml")
      .changes(since: AnnotationFile(bytes: Array(Self.old.utf8), path: "old.yaml"))
  }

  private func line(_ changes: AnnotationChanges, _ id: String) -> String? {
    changes.claims.first { $0.id == id }.map { ClaimChangeSummary($0).line.english }
  }

  @Test func aVerdictIsOneLine() {
    let changes = changes {
      $0 = $0.replacing(
        """
            chain: [ap]
            status: unverified
        """,
        with: """
              chain: [ap]
              status: refuted
              evidence:
                - {url: "https://example.org/c", stance: contradicts, kind: primary}
              note: "Zamknięto we wtorek."
              history:
                - {at: "2026-11-24T10:04:00Z", by: ak, action: judge, status: refuted, was: unverified}
          """)
    }
    #expect(line(changes, "c1") == "unverified → refuted by ak, evidence +1, note added")
    #expect(changes.claims.count == 1)
    #expect(
      ChangesText().render(changes, heading: "most.yaml") == """
        most.yaml
        c1 unverified → refuted by ak, evidence +1, note added
            “Most zamknięto w poniedziałek.”
            + note Zamknięto we wtorek.
            + evidence https://example.org/c (contradicts, primary)

        """)
  }

  @Test func everyKindOfChangeHasItsWords() {
    let changes = changes {
      $0 = $0.replacing("sha256: \"0\"", with: "sha256: \"1\"")
        .replacing("name: Urząd,", with: "name: Urząd Miasta,")
        .replacing("chain: [ap]", with: "chain: [ap, urzad]")
        .replacing("at: 51-70", with: "at: 52-71")
        .replacing("      - {url: \"https://example.org/b\", stance: context}\n", with: "")
        .replacing("example.org/a\", stance: supports", with: "example.org/a\", stance: context")
        .replacing(
          "was: unverified}\n",
          with:
            "was: unverified}\n      - {at: \"2026-11-25T10:00:00Z\", by: jn, action: approve}\n"
        )
        .replacing("  - id: c4\n", with: "  - id: c5\n")
        .replacing(
          "    status: unverified\n    found: {at: 52",
          with: "    dropped: powtórzenie\n    status: unverified\n    found: {at: 52")
    }
    #expect(changes.fields.map(\.key) == ["article.sha256"])
    #expect(changes.sources.map(\.id) == ["urzad"])
    #expect(line(changes, "c1") == "source ap → ap > urzad")
    #expect(line(changes, "c2") == "approved by jn, evidence −1 ±1")
    #expect(line(changes, "c3") == "dropped: powtórzenie")
    #expect(line(changes, "c4") == "removed")
    #expect(line(changes, "c5") == "added")
    #expect(changes.claims.map(\.id) == ["c1", "c2", "c3", "c5", "c4"])
  }

  @Test func claimsThatOnlyMovedShareALine() {
    let changes = changes {
      $0 = $0.replacing("at: 0-30", with: "at: 5-35").replacing("at: 51-70", with: "at: 56-75")
    }
    #expect(
      ChangesText().render(changes, heading: "most.yaml")
        == "most.yaml\nc1, c3 moved with the text\n")
  }

  @Test func rewrittenHistoryCriesOut() {
    let changes = changes {
      $0 = $0.replacing("by: ak, action: judge", with: "by: xx, action: judge")
    }
    #expect(line(changes, "c2")?.contains("HISTORY REWRITTEN") == true)
  }

  @Test func layoutAndOrderSayNothing() {
    let changes = changes {
      $0 =
        "# uwaga\n"
        + $0.replacing(
          "{id: ap, name: Associated Press, kind: agency}",
          with: "{kind: agency, id: ap, name: \"Associated Press\"}")
    }
    #expect(changes.isEmpty && changes.isTextChanged)
    #expect(
      self.changes { _ in } == .init(fields: [], sources: [], claims: [], isTextChanged: false))
  }

  @Test func keysOfNoFormatAreComparedToo() {
    let changes = changes {
      $0 = $0.replacing("    chain: [ap]\n", with: "    chain: [ap]\n    desk: {a: [1, 2]}\n")
    }
    #expect(line(changes, "c1") == "desk added")
    #expect(changes.claims.first?.field("desk")?.new?.line == "{a: [1, 2]}")
  }

  @Test func aNewFileIsAllAdded() {
    let empty = AnnotationFile(bytes: [], path: "/dev/null")
    let file = AnnotationFile(bytes: Array(Self.old.utf8), path: "most.yaml")
    let changes = file.changes(since: empty)
    #expect(changes.claims.map(\.kind) == [.added, .added, .added, .added])
    #expect(
      empty.changes(since: file).claims.map(\.kind) == [.removed, .removed, .removed, .removed])
  }
}
