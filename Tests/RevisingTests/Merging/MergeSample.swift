import AnnotationCoding
import ClaimKit
import Testing

@testable import Revising

/// A file of three claims, and what tests of merging do with it.
enum MergeSample {
  /// The version that both sides began with.
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

  /// The file with words exchanged, each of which must be there.
  static func edited(_ replacements: [(String, String)], _ text: String = base) -> String {
    replacements.reduce(text) { text, replacement in
      #expect(text.contains(replacement.0), "the sample has no \(replacement.0)")
      return text.replacing(replacement.0, with: replacement.1)
    }
  }

  /// Merges two versions, each told by the words it exchanges.
  static func merge(
    _ ours: [(String, String)], _ theirs: [(String, String)], base: String = base
  ) -> (text: String, outcome: MergeOutcome) {
    let outcome = AnnotationMerge.merge(
      base: Array(base.utf8), ours: Array(edited(ours, base).utf8),
      theirs: Array(edited(theirs, base).utf8))
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome)
  }

  /// The file after edits.
  static func marked(_ edits: [AnnotationEdit], _ text: String = base) throws -> [UInt8] {
    var editor = try AnnotationEditor(bytes: Array(text.utf8), path: "x")
    try editor.apply(edits)
    return editor.bytes
  }

  /// A verdict of an editor.
  static func step(_ hour: Int, _ by: String, _ status: Status?) -> HistoryItem {
    HistoryItem(
      moment: "2026-11-24T\(hour < 10 ? "0" : "")\(hour):00:00Z", editor: by, action: .judge,
      status: status)
  }
}
