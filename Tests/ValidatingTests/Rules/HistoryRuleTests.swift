import ClaimModel
import Testing

@testable import Validating

@Suite struct HistoryRuleTests {
  /// A history of steps on successive days: each the keys behind `by`.
  static func history(_ steps: String...) -> String {
    "history:\n"
      + steps.enumerated().map { #"  - {at: "2026-03-1\#($0)T10:00:00Z", by: ak, \#($1)}"# }
      .joined(separator: "\n")
  }

  static let evidence =
    #"evidence: [{url: "https://a.example.org", stance: supports, kind: primary}]"#

  @Test(arguments: [
    RuleCase.claim(
      "a withdrawal ends at unverified", "H901", status: "unverified",
      history("action: judge, status: verified, was: unverified", "action: withdraw, was: verified")
    ),
    .claim(
      "a withdrawal that did not reach the status", "H901", status: "↓verified",
      history("action: judge, status: verified, was: unverified", "action: withdraw")),
    .claim(
      "the source check has its own last word", "H901",
      "source-check: ↓confirmed\n" + history("action: judge, source-check: misquoted")),
    .claim(
      "a correction of another field says nothing of the status", "H901", status: "unverified",
      history("action: correct, field: chain, was: city-hall")),
    .claim(
      "equal moments are in order", "H902",
      #"""
      history:
        - {at: "2026-03-04T10:15:00Z", by: ak, action: assign}
        - {at: "2026-03-04T11:15:00+01:00", by: bn, action: assign}
      """#),
    .claim(
      "every entry is held against the latest before it", "H902",
      #"""
      history:
        - {at: "2026-03-05T10:15:00Z", by: ak, action: assign}
        - {at: ↓"2026-03-03T10:15:00Z", by: bn, action: assign}
        - {at: ↓"2026-03-04T10:15:00Z", by: bn, action: assign}
      """#),
    .claim(
      "the first step starts at unverified", "H903", status: "verified",
      evidence + "\n" + history("action: judge, status: verified, was: ↓mixed")),
    .claim(
      "a step after a withdrawal starts at unverified", "H903", status: "verified",
      evidence + "\n"
        + history(
          "action: judge, status: mixed, was: unverified", "action: withdraw",
          "action: judge, status: verified, was: unverified")),
    .claim(
      "a step without was", "H903", status: "verified",
      evidence + "\n" + history("action: judge, status: verified")),
    .claim(
      "a withdrawal takes the verdict away", "H904", status: "unverified",
      history("action: judge, status: unverified", "action: withdraw", "action: ↓withdraw")),
    .claim(
      "an approval of a status by hand", "H904", status: "verified",
      evidence + "\n" + history("action: ↓approve")),
    .claim(
      "an approval of nothing is said once", "H904", history("action: approve")),
    .claim("an approval of nothing", "V606", history("action: ↓approve")),
    .claim(
      "a judgement on the source alone leaves the status by hand", "H905", status: "↓verified",
      evidence + "\n" + history("action: judge, source-check: paraphrase")),
    .claim("unverified needs no history", "H905"),
    .claim(
      "the last approval but one", "V607", status: "verified",
      evidence + "\n"
        + #"""
        history:
          - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
          - {at: "2026-03-04T11:15:00Z", by: bn, action: approve}
          - {at: "2026-03-04T12:15:00Z", by: bn, action: judge, status: verified, was: verified}
          - {at: "2026-03-04T13:15:00Z", by: ↓bn, action: approve}
        """#),
  ])
  func readsHistory(_ row: RuleCase) { row.check() }

  @Test(
    arguments: [
      ("same version", ExampleFile.sha256, "", "The bridge closed on Monday", []),
      (
        "changed elsewhere", String(repeating: "0", count: 64), "", "The bridge closed on Monday",
        [.info]
      ),
      ("the quote is gone", String(repeating: "0", count: 64), "", "It opened again", [.warning]),
      (
        "corrected since", String(repeating: "0", count: 64),
        "\n      - {at: \"2026-03-05T10:15:00Z\", by: ak, action: correct, field: quote}",
        "The bridge closed on Monday", [.warning]
      ),
    ] as [(String, String, String, String, [Diagnostic.Severity])])
  func tellsStaleVerdicts(
    name: String, digest: String, more: String, quote: String, severities: [Diagnostic.Severity]
  ) {
    let yaml = """
      claims:
        - id: c1
          quote: \(quote)
          chain: [city-hall]
          status: verified
          \(Self.evidence)
          history:
            - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified, text: "\(digest)"}\(more)
      """
    let found = ExampleFile(.init(yaml)).diagnostics().filter { $0.code == "H907" }
    #expect(found.map(\.severity) == severities)
  }
}

/// What may become of a history between two versions of a file.
@Suite struct RewrittenHistoryTests {
  private static let a = #"{at: "2026-03-01T10:00:00Z", by: ak, action: assign}"#
  private static let b = #"{at: "2026-03-02T10:00:00Z", by: ak, action: assign}"#
  private static let x = #"{at: "2026-03-01T12:00:00Z", by: jn, action: assign}"#
  private static let changed = #"{at: "2026-03-01T10:00:00Z", by: jn, action: assign}"#

  static let cases: [(name: String, before: [String], now: [String], said: String?)] = [
    ("nothing happened", [a, b], [a, b], nil), ("a step came", [a], [a, b], nil),
    // Two branches were merged: their steps stand in the order of time.
    ("a step of another branch came between", [a, b], [a, x, b], nil),
    ("a step went", [a, b], [a], "step 2 of the history of claim c1 was taken out"),
    ("the first step went", [a, b], [b], "step 1 of the history of claim c1 was taken out"),
    ("a step changed", [a, b], [changed, b], "step 1 of the history of claim c1 was changed"),
    ("the order changed", [a, b], [b, a], "step 2 of the history of claim c1 was taken out"),
  ]

  @Test(arguments: cases)
  func stepsAreOnlyAdded(name: String, before: [String], now: [String], said: String?) {
    for isOfClaim in [true, false] {
      let old = Sample.context(Self.file(before, isOfClaim: isOfClaim)).document
      let context = Sample.context(Self.file(now, isOfClaim: isOfClaim), before: old)
      let message = isOfClaim ? said : said?.replacing("claim c1", with: "the sources")
      #expect(
        HistoryIsOnlyAddedTo.check(context).map { "\($0.message)" } == [message].compactMap { $0 },
        "\(name)")
    }
  }

  private static func file(_ steps: [String], isOfClaim: Bool) -> [UInt8] {
    let indent = isOfClaim ? "      " : "  "
    let history =
      String(indent.dropLast(2)) + "history:\n" + steps.map { indent + "- \($0)\n" }.joined()
    let claims = "claims:\n  - id: c1\n    quote: a\n    status: unverified\n"
    return Array(("format: claimkit/1\n" + (isOfClaim ? claims + history : history + claims)).utf8)
  }
}
