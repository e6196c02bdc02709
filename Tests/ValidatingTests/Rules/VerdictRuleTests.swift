import ClaimKit
import ClaimModel
import Testing

@testable import Validating

@Suite struct VerdictRuleTests {
  static let primary = #"  - {url: "https://a.example.org/1", stance: supports, kind: primary}"#
  static let secondary = #"  - {url: "https://b.example.org/1", stance: supports, kind: secondary}"#
  static let other = #"  - {url: "https://c.example.org/1", stance: supports, kind: secondary}"#
  static let against =
    #"  - {url: "https://d.example.org/1", stance: contradicts, kind: secondary}"#
  static let context = #"  - {url: "https://e.example.org/1", stance: context}"#

  static func evidence(_ pieces: String...) -> String {
    "evidence:\n" + pieces.joined(separator: "\n")
  }

  @Test(
    arguments: ["mixed", "misleading", "refuted", "disputed", "outdated", "retracted", "verified"])
  func everyVerdictNeedsEvidence(status: String) {
    RuleCase.claim(status, "V601", status: "↓\(status)").check()
    RuleCase.claim(status, "V601", status: status, Self.evidence(Self.context)).check()
  }

  @Test(arguments: ["unverified", "unverifiable", "not-checkable"])
  func whatIsNoVerdictNeedsNone(status: String) {
    RuleCase.claim(status, "V601", status: status).check()
  }

  @Test(arguments: [
    RuleCase.claim("none supports", "V602", status: "↓verified", evidence(against)),
    .claim("context alone", "V602", status: "↓verified", evidence(context)),
    .claim("one voice", "V602", status: "↓verified", evidence(secondary)),
    .claim("two voices", "V602", status: "verified", evidence(secondary, other)),
    .claim("one voice twice", "V602", status: "↓verified", evidence(secondary, secondary)),
    .claim(
      "one publisher on two hosts", "V602", status: "↓verified",
      evidence(
        #"  - {url: "https://a.example/", publisher: The Herald, stance: supports}"#,
        #"  - {url: "https://b.example/", publisher: the herald, stance: supports}"#)),
    .claim("a record among reports", "V602", status: "verified", evidence(secondary, primary)),
    .claim("no evidence is another rule's", "V602", status: "verified"),
    .claim("other verdicts", "V602", status: "mixed", evidence(secondary)),
    .claim("support is no refutation", "V603", status: "↓refuted", evidence(primary)),
    .claim("against", "V603", status: "refuted", evidence(against)),
    .claim("one against", "V619", status: "↓refuted", evidence(against)),
    .claim("none against is another rule's", "V619", status: "refuted", evidence(primary)),
    .claim("only against", "V604", status: "↓disputed", evidence(against)),
    .claim("both", "V604", status: "disputed", evidence(primary, against)),
    .claim("only support", "V614", status: "↓mixed", evidence(primary)),
    .claim("dropped claims are nobody's", "V601", status: "verified", "dropped: no claim at all"),
    .claim(
      "supporting evidence against a refutation", "V618", status: "refuted",
      "evidence:\n  - {url: ↓\"https://a.example.org\", stance: supports}\n" + against),
    .claim("a denial that is not judged", "V613", "found: {at: 15-42, act: denies}"),
    .claim(
      "a denial refuted", "V613", status: "↓refuted",
      evidence(against) + "\nfound: {at: 15-42, act: denies}"),
    .claim(
      "not found and verified", "V612", status: "verified",
      "source-check: ↓not-found\n" + evidence(primary)),
    .claim(
      "misquoted and verified", "V612", status: "verified",
      "source-check: misquoted\n" + evidence(primary)),
  ])
  func weighsEvidence(_ row: RuleCase) { row.check() }

  @Test func theDeskSaysHowManyVoicesAreEnough() {
    var row = RuleCase.claim(
      "one is enough", "V602", status: "verified", Self.evidence(Self.secondary))
    row.policy.independentSources = 1
    row.check()
    row = .claim(
      "three are needed", "V602", status: "↓verified", Self.evidence(Self.secondary, Self.other))
    row.policy.independentSources = 3
    row.check()
  }

  @Test(arguments: [
    ("verified: {independent: 1}", "verified", [secondary], true),
    ("verified: {independent: 2}", "verified", [secondary, secondary], false),
    ("verified: {primary: 1, independent: 2}", "verified", [secondary], false),
    ("verified: {primary: 1, independent: 2}", "verified", [secondary, other], true),
    ("verified: {primary: 1}", "verified", [secondary, other], false),
    ("verified: {supports: 2}", "verified", [primary, against], false),
    ("verified: {archived: true}", "verified", [primary], false),
    ("refuted: {contradicts: 1}", "refuted", [against], true),
    ("refuted: {primary: 1}", "refuted", [primary, against], false),
    ("misleading: {note: true}", "misleading", [], false),
    ("misleading: {}", "misleading", [], true),
    ("disputed: {pieces: 1}", "disputed", [primary], true),
    ("unverifiable: {}", "unverifiable", [], true), ("outdated: {}", "outdated", [], true),
  ])
  func theDeskSaysWhatAStatusNeeds(
    demand: String, status: String, evidence: [String], isEnough: Bool
  ) throws {
    let desk = DeskFile(bytes: Array("evidence: {\(demand)}".utf8), path: "claimkit.yaml")
    try #require(desk.diagnostics.isEmpty)
    let lines = evidence.isEmpty ? "" : "evidence:\n" + evidence.joined(separator: "\n")
    let row = RuleCase.claim(demand, "V621", status: status, lines)
    let found = ExampleFile(.init(row.yaml), policy: desk.policy).diagnostics()
    let codes = found.filter { $0.code.hasPrefix("V") && $0.severity == .error }.map(\.code)
    #expect(codes == (isEnough ? [] : ["V621"]), "\(found)")
  }

  @Test func aDeskOfOneApprovesItself() {
    let history = """
      history:
        - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
        - {at: "2026-03-04T11:15:00Z", by: MARKak, action: approve}
      """
    func row(_ mark: String) -> RuleCase {
      .claim(
        "alone", "V607", status: "verified",
        history.replacing("MARK", with: mark) + "\n" + Self.evidence(Self.primary))
    }
    row("↓").check()
    var alone = row("")
    alone.policy.fourEyes = false
    alone.check()
  }

  @Test func theOwnOutletIsNoEvidence() {
    var row = RuleCase.claim(
      "own outlet", "V620", status: "verified",
      Self.evidence(
        Self.primary,
        #"  - {url: "https://x.example", publisher: ↓The Courier, stance: supports}"#))
    row.policy.ownOutlet = ["The Courier"]
    row.check()
    RuleCase(
      "the article's outlet", "V620",
      """
      article: {id: bridge, file: bridge.txt, sha256: "\(ExampleFile.sha256)", language: en, outlet: The Gazette}
      claims:
        - id: c1
          quote: The bridge closed on Monday
          status: verified
          evidence:
            - {publisher: ↓The Gazette, stance: supports}
            - {publisher: The Gazette, stance: context}
            - {publisher: The Gazette, stance: supports, kind: primary}
      """
    ).check()
  }
}
