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
