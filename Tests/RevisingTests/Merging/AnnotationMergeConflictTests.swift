import AnnotationCoding
import ClaimKit
import Testing

@testable import Revising

@Suite struct AnnotationMergeConflictTests {
  @Test func oneKeyWithTwoValuesIsAConflict() {
    let (text, outcome) = MergeSample.merge(
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
    let (text, outcome) = MergeSample.merge(
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
    let (text, outcome) = MergeSample.merge(
      change, change + [("note: do sprawdzenia", "note: gotowe")])
    #expect(outcome.conflicts.isEmpty)
    #expect(text == MergeSample.edited(change + [("note: do sprawdzenia", "note: gotowe")]))
  }

  // MARK: Layout and comments

  @Test func commentsOfBothSidesStay() {
    let (text, outcome) = MergeSample.merge(
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
    let windows = MergeSample.base.replacing("\n", with: "\r\n")
    let (text, outcome) = MergeSample.merge(
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
}
