import AnnotationCoding
import ClaimKit
import TestSupport
import Testing
import YAMLTree

@testable import Revising

@Suite struct AnnotationMergeTests {
  static let base = """
    # yaml-language-server: $schema=s.json
    format: claimkit/1

    article:
      id: most
      file: most.txt
      sha256: "0000000000000000000000000000000000000000000000000000000000000000"
      language: pl

    sources:
      - {id: ap, name: Associated Press, kind: agency, also: [AP]}

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
        note: do sprawdzenia
        history:
          - {at: "2026-11-23T10:00:00Z", by: ak, action: judge, status: mixed, was: unverified}
        found: {at: 31-50, voice: own, rule: own-voice}

      - id: c3
        quote: Nikt nie ucierpiał.
        status: unverified
        found: {at: 51-70, voice: own, rule: own-voice}

    """

  private func edited(_ replacements: [(String, String)], _ text: String = base) -> String {
    replacements.reduce(text) { text, replacement in
      #expect(text.contains(replacement.0), "the sample has no \(replacement.0)")
      return text.replacing(replacement.0, with: replacement.1)
    }
  }

  private func merge(
    _ ours: [(String, String)], _ theirs: [(String, String)], base: String = base
  ) -> (text: String, outcome: MergeOutcome) {
    let outcome = AnnotationMerge.merge(
      base: Array(base.utf8), ours: Array(edited(ours, base).utf8),
      theirs: Array(edited(theirs, base).utf8))
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome)
  }

  private func marked(_ edits: [AnnotationEdit], _ text: String = base) throws -> [UInt8] {
    var editor = try AnnotationEditor(bytes: Array(text.utf8), path: "x")
    try editor.apply(edits)
    return editor.bytes
  }

  private static func step(_ hour: Int, _ by: String, _ status: Status?) -> HistoryItem {
    HistoryItem(
      moment: "2026-11-24T\(hour < 10 ? "0" : "")\(hour):00:00Z", editor: by, action: .judge,
      status: status)
  }

  // MARK: What comes together

  @Test func differentClaimsComeTogether() {
    let (text, outcome) = merge(
      [("status: unverified\n    found: {at: 0", "status: verified\n    found: {at: 0")],
      [("status: unverified\n    found: {at: 51", "status: refuted\n    found: {at: 51")])
    #expect(outcome.conflicts.isEmpty && outcome.remarks.isEmpty)
    #expect(
      text
        == edited([
          ("status: unverified\n    found: {at: 0", "status: verified\n    found: {at: 0"),
          ("status: unverified\n    found: {at: 51", "status: refuted\n    found: {at: 51"),
        ]))
  }

  /// Neighbouring lines: a merge of lines would give up.
  @Test func differentKeysOfOneClaimComeTogether() {
    let (text, outcome) = merge(
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
    let ours = try marked([
      .addHistory(claim: "c2", Self.step(9, "ak", .verified)),
      .addHistory(claim: "c2", Self.step(11, "ak", .mixed)),
      .addHistory(claim: "c1", Self.step(9, "ak", nil)),
    ])
    let theirs = try marked([
      .addHistory(claim: "c2", Self.step(8, "jn", .refuted)),
      .addHistory(claim: "c2", Self.step(10, "jn", .mixed)),
      .addHistory(claim: "c1", Self.step(9, "jn", nil)),
    ])
    let outcome = AnnotationMerge.merge(base: Array(Self.base.utf8), ours: ours, theirs: theirs)
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
    let ours = try marked([.addEvidence(claim: "c1", a), .addEvidence(claim: "c2", a)])
    let theirs = try marked([
      .addEvidence(claim: "c1", b), .addEvidence(claim: "c2", b), .addEvidence(claim: "c2", a),
      .setValue(.evidence(claim: "c2", 0), key: "archived", to: .text("https://example.org/z")),
    ])
    let outcome = AnnotationMerge.merge(base: Array(Self.base.utf8), ours: ours, theirs: theirs)
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
    let (text, outcome) = merge(
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
    let (text, outcome) = merge(
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
    let gone = merge(
      [("note: do sprawdzenia", "note: sprawdzone")],
      [(claim, ""), ("    note: do sprawdzenia\n", "    note: do sprawdzenia\n")])
    #expect(gone.outcome.conflicts.isEmpty)
    #expect(!gone.text.contains("c3") && gone.text.contains("note: sprawdzone"))
    let kept = merge(
      [
        ("Nikt nie ucierpiał.\n    status: unverified", "Nikt nie ucierpiał.\n    status: verified")
      ], [(claim, "")])
    #expect(
      kept.outcome.conflicts.map(\.place) == ["claim c3, changed by ours and removed by theirs"])
    #expect(kept.text.contains("status: verified"))
    let restored = merge(
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
    let (text, outcome) = merge([("at: 0-30", "at: 1-31")], [("at: 0-30", "at: 2-32")])
    #expect(outcome.conflicts.isEmpty && outcome.remarks.count == 1)
    #expect(text.contains("at: 1-31"))
  }

  // MARK: Conflicts

  @Test func oneKeyWithTwoValuesIsAConflict() {
    let (text, outcome) = merge(
      [
        (
          "    status: unverified\n    found: {at: 0",
          "    status: verified\n    note: a\n    found: {at: 0"
        )
      ],
      [
        ("    status: unverified\n    found: {at: 0", "    status: refuted\n    found: {at: 0"),
        ("note: do sprawdzenia", "note: gotowe"),
      ])
    #expect(outcome.conflicts == [.init(place: "claim c1, status", line: 17)])
    #expect(
      text.contains(
        """
            chain: [ap]
        <<<<<<< ours (claim c1, status)
            status: verified
        ||||||| before
            status: unverified
        =======
            status: refuted
        >>>>>>> theirs
            note: a
            found: {at: 0-30, voice: own, rule: own-voice}
        """), "\(text)")
    #expect(text.contains("note: gotowe"))
    // Nobody takes such a file for settled.
    #expect(!AnnotationFile(bytes: Array(text.utf8), path: "x").isSound)
  }

  @Test func conflictsOnOneLineAreShownTogether() {
    let line = "{id: ap, name: Associated Press, kind: agency, also: [AP]}"
    let (text, outcome) = merge(
      [(line, "{id: ap, name: AP, kind: newspaper, also: [AP]}")],
      [(line, "{id: ap, name: A. P., kind: portal, also: [AP], note: x}")])
    #expect(outcome.conflicts.map(\.place) == ["source ap, name; source ap, kind"])
    #expect(
      text.contains(
        """
        <<<<<<< ours (source ap, name; source ap, kind)
          - {id: ap, name: AP, kind: newspaper, also: [AP], note: x}
        ||||||| before
          - {id: ap, name: Associated Press, kind: agency, also: [AP], note: x}
        =======
          - {id: ap, name: A. P., kind: portal, also: [AP], note: x}
        >>>>>>> theirs
        """), "\(text)")
  }

  @Test func bothTookTheSameStep() {
    let change = [("status: mixed\n    evidence", "status: refuted\n    evidence")]
    let (text, outcome) = merge(change, change + [("note: do sprawdzenia", "note: gotowe")])
    #expect(outcome.conflicts.isEmpty)
    #expect(text == edited(change + [("note: do sprawdzenia", "note: gotowe")]))
  }

  // MARK: Layout and comments

  @Test func commentsOfBothSidesStay() {
    let (text, outcome) = merge(
      [("status: unverified\n    found: {at: 0", "status: verified # nasze\n    found: {at: 0")],
      [
        ("    chain: [ap]\n", "    # o źródle\n    chain: [ap] # depesza\n    note: uwaga\n"),
        ("  - id: c3", "  # ostatnie\n  - id: c3"), ("sources:\n", "sources: # wszystkie\n"),
      ])
    #expect(outcome.conflicts.isEmpty && outcome.remarks.isEmpty, "\(outcome.remarks)")
    #expect(
      text.contains(
        """
            # o źródle
            chain: [ap]  # depesza
            status: verified # nasze
            note: uwaga
        """), "\(text)")
    #expect(text.contains("  # ostatnie\n  - id: c3"))
    #expect(text.contains("sources:  # wszystkie\n"))
  }

  @Test func windowsLineEndsStay() {
    let windows = Self.base.replacing("\n", with: "\r\n")
    let (text, outcome) = merge(
      [
        (
          "Nikt nie ucierpiał.\r\n    status: unverified",
          "Nikt nie ucierpiał.\r\n    status: verified"
        )
      ],
      [
        (
          "Nikt nie ucierpiał.\r\n    status: unverified",
          "Nikt nie ucierpiał.\r\n    status: refuted\r\n    note: b"
        )
      ],
      base: windows)
    #expect(outcome.conflicts.count == 1)
    #expect(!text.replacing("\r\n", with: "").utf8.contains { $0 == 0x0A || $0 == 0x0D })
  }

  // MARK: What is no annotation file

  @Test func whatCannotBeReadIsMergedByLines() {
    let clean = AnnotationMerge.merge(
      base: Array("a\nb\nc\n".utf8), ours: Array("a\nb\nC\n".utf8), theirs: Array("A\nb\nc\n".utf8))
    #expect(clean.isByLines && clean.conflicts.isEmpty)
    #expect(String(decoding: clean.bytes, as: UTF8.self) == "A\nb\nC\n")
    let clash = AnnotationMerge.merge(
      base: Array("a\n".utf8), ours: Array("b\n".utf8), theirs: Array("c".utf8), markerSize: 3)
    #expect(
      String(decoding: clash.bytes, as: UTF8.self)
        == "<<< ours\nb\n||| before\na\n===\nc\n>>> theirs\n")
    let twice = Self.base.replacing("id: c3", with: "id: c2")
    let doubled = AnnotationMerge.merge(
      base: Array(Self.base.utf8), ours: Array(twice.utf8),
      theirs: Array(edited([("note: do sprawdzenia", "note: x")]).utf8))
    #expect(doubled.isByLines && doubled.conflicts.isEmpty)
    #expect(String(decoding: doubled.bytes, as: UTF8.self).contains("note: x"))
  }

  @Test func sidesThatDidNothing() {
    let changed = edited([("note: do sprawdzenia", "note: x")])
    let (a, b) = (Array(Self.base.utf8), Array(changed.utf8))
    #expect(AnnotationMerge.merge(base: a, ours: a, theirs: b).bytes == b)
    #expect(AnnotationMerge.merge(base: a, ours: b, theirs: a).bytes == b)
    #expect(AnnotationMerge.merge(base: a, ours: b, theirs: b).bytes == b)
    #expect(AnnotationMerge.merge(base: [], ours: b, theirs: b).bytes == b)
  }

  @Test func bothMadeTheFile() {
    let outcome = AnnotationMerge.merge(
      base: [], ours: Array(edited([("note: do sprawdzenia", "note: x")]).utf8),
      theirs: Array(
        edited([("status: unverified\n    found: {at: 51", "status: verified\n    found: {at: 51")])
          .utf8))
    #expect(outcome.conflicts.map(\.place) == ["claim c2, note", "claim c3, status"])
  }

  // MARK: Properties

  /// Edits of different keys, some on either side, in any file: the merge says what both sides say.
  @Test func differentKeysNeverConflict() throws {
    let edits: [AnnotationEdit] = ["c1", "c2", "c3"].flatMap { id -> [AnnotationEdit] in
      [
        .set(.claim(id), key: "status", to: "refuted"),
        .set(.claim(id), key: "source-check", to: "confirmed"),
        .set(.claim(id), key: "wording", to: "inne słowa"),
        .set(.claim(id), key: "by", to: "ak"),
        .set(.claim(id), key: "note", to: "raz\ndwa"),
        .setList(.claim(id), key: "chain", to: ["ap", "x"]),
        .set(.found(claim: id), key: "voice", to: "direct"),
        .addEvidence(claim: id, EvidenceItem(url: "https://example.org/\(id)", stance: .context)),
        .addHistory(claim: id, Self.step(7, "ak", nil)),
        .addHistory(claim: id, Self.step(12, "jn", .refuted)),
      ]
    }
    var random = SeededGenerator(seed: 4)
    for _ in 0..<150 {
      let chosen = edits.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let mine = chosen.filter { _ in Bool.random(using: &random) }
      let theirs = chosen.filter { !mine.contains($0) }
      let outcome = AnnotationMerge.merge(
        base: Array(Self.base.utf8), ours: try marked(mine), theirs: try marked(theirs))
      #expect(outcome.conflicts.isEmpty && !outcome.isByLines)
      let merged = AnnotationFile(bytes: outcome.bytes, path: "x")
      let together = AnnotationFile(bytes: try marked(chosen), path: "x")
      let difference = merged.changes(since: together)
      #expect(
        difference.isEmpty, "\(difference)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
    }
  }

  /// Whatever clashes: taking one side of every conflict gives a file that says what that side says there.
  @Test func eitherSideOfAConflictIsAWholeFile() throws {
    func edits(_ word: String) -> [AnnotationEdit] {
      ["c1", "c2", "c3"].flatMap { id -> [AnnotationEdit] in
        [
          .set(.claim(id), key: "status", to: word == "a" ? "refuted" : "verified"),
          .set(.claim(id), key: "wording", to: "słowa \(word)"),
          .set(.claim(id), key: "note", to: "raz \(word)\ndwa"),
          .setList(.claim(id), key: "chain", to: ["ap", word]),
          .set(.source("ap"), key: "name", to: "AP \(word)"),
          .set(.article, key: "title", to: "Tytuł: \(word)"),
          .remove(from: .claims, .id(id)),
        ]
      }
    }
    var random = SeededGenerator(seed: 21)
    var conflicts = 0
    for _ in 0..<120 {
      func chosen(_ word: String) -> [UInt8] {
        var editor = try? AnnotationEditor(bytes: Array(Self.base.utf8), path: "x")
        for edit in edits(word) where Int.random(in: 0..<4, using: &random) == 0 {
          try? editor?.apply(edit)
        }
        return editor?.bytes ?? []
      }
      let (ours, theirs) = (chosen("a"), chosen("b"))
      let outcome = AnnotationMerge.merge(
        base: Array(Self.base.utf8), ours: ours, theirs: theirs)
      #expect(!outcome.isByLines)
      conflicts += outcome.conflicts.count
      for side in [Side.ours, .theirs] {
        let settled = AnnotationFile(bytes: side.settle(outcome.bytes), path: "x")
        let isSound = settled.isSound
        #expect(
          isSound, "\(settled.diagnostics)\n\(String(decoding: outcome.bytes, as: UTF8.self))")
        let mine = AnnotationFile(bytes: side == .ours ? ours : theirs, path: "x")
        for claim in mine.document.claims {
          let same = settled.document.claims.first { $0.id?.value == claim.id?.value }
          // What only the other side changed is the other side's.
          if let same, let status = claim.status?.value, status != "unverified", status != "mixed" {
            #expect(same.status?.value == status)
          }
        }
      }
    }
    #expect(conflicts > 60)
  }

  /// Settles conflicts as a person does who keeps one side of each.
  private enum Side {
    case ours, theirs

    func settle(_ bytes: [UInt8]) -> [UInt8] {
      var kept: [String] = []
      var part: Character?
      for line in String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        if ["<<<<<<< ", "||||||| ", ">>>>>>> "].contains(where: line.hasPrefix) || line == "======="
        {
          part = line.first == ">" ? nil : line.first
        } else if part == nil || part == "<" && self == .ours || part == "=" && self == .theirs {
          kept.append(String(line))
        }
      }
      return Array(kept.joined(separator: "\n").utf8)
    }
  }
}
