import AnnotationCoding
import ClaimKit
import Testing

@testable import Revising

@Suite struct AnnotationMergeTests {
  @Test func differentClaimsComeTogether() {
    let (text, outcome) = MergeSample.merge(
      [("status: unverified\n    found: {at: 0", "status: verified\n    found: {at: 0")],
      [("status: unverified\n    found: {at: 51", "status: refuted\n    found: {at: 51")])
    #expect(outcome.conflicts.isEmpty && outcome.remarks.isEmpty)
    #expect(
      text
        == MergeSample.edited([
          ("status: unverified\n    found: {at: 0", "status: verified\n    found: {at: 0"),
          ("status: unverified\n    found: {at: 51", "status: refuted\n    found: {at: 51"),
        ]))
  }

  /// Neighbouring lines: a merge of lines would give up.
  @Test func differentKeysOfOneClaimComeTogether() {
    let (text, outcome) = MergeSample.merge(
      [("    status: unverified\n    found: {at: 0", "    status: verified\n    found: {at: 0")],
      [
        ("    chain: [ap]\n", "    chain: []\n"),
        (
          "    found: {at: 0-30", "    source-check: confirmed\n    note: tak\n    found: {at: 0-30"
        ),
      ])
    #expect(outcome.conflicts.isEmpty)
    #expect(
      text.contains(
        """
            chain: []
            status: verified
            source-check: confirmed
            note: tak
            found: {at: 0-30, voice: own, rule: own-voice}
        """))
  }

  @Test func historiesBecomeOneInTheOrderOfTime() throws {
    let ours = try MergeSample.marked([
      .addHistory(claim: "c2", MergeSample.step(9, "ak", .verified)),
      .addHistory(claim: "c2", MergeSample.step(11, "ak", .mixed)),
      .addHistory(claim: "c1", MergeSample.step(9, "ak", nil)),
    ])
    let theirs = try MergeSample.marked([
      .addHistory(claim: "c2", MergeSample.step(8, "jn", .refuted)),
      .addHistory(claim: "c2", MergeSample.step(10, "jn", .mixed)),
      .addHistory(claim: "c1", MergeSample.step(9, "jn", nil)),
    ])
    let outcome = AnnotationMerge.merge(
      base: Array(MergeSample.base.utf8), ours: ours, theirs: theirs)
    #expect(outcome.conflicts.isEmpty)
    let file = AnnotationFile(bytes: outcome.bytes, path: "x")
    let c2 = file.document.claims[1].history
    #expect(
      c2.map { "\($0.at?.value.prefix(13) ?? "") \($0.by?.value ?? "")" } == [
        "2026-11-23T10 ak", "2026-11-24T08 jn", "2026-11-24T09 ak", "2026-11-24T10 jn",
        "2026-11-24T11 ak",
      ])
    #expect(file.document.claims[0].history.map { $0.by?.value } == ["ak", "jn"])
  }

  @Test func evidenceOfBothSidesIsKept() throws {
    let a = EvidenceItem(url: "https://example.org/x", stance: .supports)
    let b = EvidenceItem(url: "https://example.org/y", stance: .contradicts)
    let ours = try MergeSample.marked([.addEvidence(claim: "c1", a), .addEvidence(claim: "c2", a)])
    let theirs = try MergeSample.marked([
      .addEvidence(claim: "c1", b), .addEvidence(claim: "c2", b), .addEvidence(claim: "c2", a),
      .setValue(.evidence(claim: "c2", 0), key: "archived", to: .text("https://example.org/z")),
    ])
    let outcome = AnnotationMerge.merge(
      base: Array(MergeSample.base.utf8), ours: ours, theirs: theirs)
    #expect(outcome.conflicts.isEmpty)
    let claims = AnnotationFile(bytes: outcome.bytes, path: "x").document.claims
    #expect(claims[0].evidence.map { $0.url?.value } == [a.url, b.url])
    #expect(claims[1].evidence.map { $0.url?.value } == ["https://example.org/a", a.url, b.url])
    #expect(claims[1].evidence[0].archived?.value == "https://example.org/z")
  }

  @Test func clashingIdsTakeTheNextFreeNumber() {
    let new = { (id: String, quote: String, at: String) in
      "\n  - id: \(id)\n    quote: \(quote)\n    status: unverified\n    found: {at: \(at)}\n"
    }
    let end = "found: {at: 51-70, voice: own, rule: own-voice}\n"
    let (text, outcome) = MergeSample.merge(
      [(end, end + new("c4", "Pierwsze.", "71-80"))],
      [
        (
          end,
          end + new("c4", "Drugie.", "81-88") + new("c5", "Pierwsze.", "71-80")
            + new("c7", "Trzecie.", "90-98")
        )
      ])
    #expect(outcome.conflicts.isEmpty)
    #expect(outcome.renumbered == [.init(old: "c4", new: "c8")])
    let claims = AnnotationFile(bytes: Array(text.utf8), path: "x").document.claims
    #expect(claims.map { $0.id?.value } == ["c1", "c2", "c3", "c8", "c4", "c7"])
    #expect(claims.map { $0.quote?.value }.suffix(3) == ["Drugie.", "Pierwsze.", "Trzecie."])
  }

  @Test func sourcesComeTogether() {
    let line = "  - {id: ap, name: Associated Press, kind: agency, also: [AP]}\n"
    let (text, outcome) = MergeSample.merge(
      [
        (
          line,
          "  - {id: ap, name: AP, kind: agency, also: [AP, agencja]}\n  - {id: x, name: X, kind: person}\n"
        )
      ],
      [
        (
          line,
          "  - {id: ap, name: Associated Press, kind: agency, wikidata: Q40469, also: [AP, A.P.]}\n  - {id: zet, name: Zet, kind: person}\n"
        )
      ])
    #expect(outcome.conflicts.isEmpty)
    #expect(
      text.contains(
        """
          - {id: ap, name: AP, kind: agency, wikidata: Q40469, also: [AP, agencja, A.P.]}
          - {id: zet, name: Zet, kind: person}
          - {id: x, name: X, kind: person}
        """), "\(text)")
  }

  @Test func whatOneSideTookOutGoes() {
    let claim =
      "  - id: c3\n    quote: Nikt nie ucierpiał.\n    status: unverified\n    found: {at: 51-70, voice: own, rule: own-voice}\n"
    let gone = MergeSample.merge(
      [("note: do sprawdzenia", "note: sprawdzone")],
      [(claim, ""), ("    note: do sprawdzenia\n", "    note: do sprawdzenia\n")])
    #expect(gone.outcome.conflicts.isEmpty)
    #expect(!gone.text.contains("c3") && gone.text.contains("note: sprawdzone"))
    let kept = MergeSample.merge(
      [
        ("Nikt nie ucierpiał.\n    status: unverified", "Nikt nie ucierpiał.\n    status: verified")
      ], [(claim, "")])
    #expect(
      kept.outcome.conflicts.map(\.place) == ["claim c3, changed by ours and removed by theirs"])
    #expect(kept.text.contains("status: verified"))
    let restored = MergeSample.merge(
      [(claim, "")],
      [("Nikt nie ucierpiał.\n    status: unverified", "Nikt nie ucierpiał.\n    status: verified")]
    )
    #expect(
      restored.outcome.conflicts.map(\.place) == ["claim c3, removed by ours and changed by theirs"]
    )
    #expect(
      restored.text.contains(
        "<<<<<<< ours (claim c3, removed by ours and changed by theirs)\n=======\n"),
      "\(restored.text)")
    #expect(restored.text.contains("status: verified"))
  }

  @Test func placesAreTheTools() {
    let (text, outcome) = MergeSample.merge([("at: 0-30", "at: 1-31")], [("at: 0-30", "at: 2-32")])
    #expect(outcome.conflicts.isEmpty && outcome.remarks.count == 1)
    #expect(text.contains("at: 1-31"))
  }
}
