import ClaimModel
import Testing

@testable import Validating

@Suite struct ReferenceRuleTests {
  static func article(_ file: String) -> String {
    "article: {id: b, file: \(file), sha256: \"\(ExampleFile.sha256)\", language: en}"
  }

  @Test(arguments: [
    RuleCase(
      "the third repetition too", "R301",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified}\n  - {id: ↓c1, quote: We had no choice, status: unverified}\n  - {id: ↓c1, quote: Repairs will last a year, status: unverified}"
    ),
    RuleCase(
      "a dropped claim keeps its id", "R301",
      "claims:\n  - {id: c1, quote: gone, status: unverified, dropped: an advertisement}\n  - {id: ↓c1, quote: We had no choice, status: unverified}"
    ),
    RuleCase(
      "names that differ in capitals", "R308",
      "sources:\n  - {id: a, name: City Hall, kind: government}\n  - {id: b, name: ↓CITY HALL, kind: government}\nclaims:\n  - {id: c1, quote: The bridge closed on Monday, chain: [a, b], status: unverified}"
    ),
    RuleCase(
      "one item of Wikidata", "R308",
      "sources:\n  - {id: a, name: AP, kind: agency, wikidata: Q40469}\n  - {id: b, name: Associated Press, kind: agency, wikidata: ↓Q40469}\nclaims:\n  - {id: c1, quote: The bridge closed on Monday, chain: [a, b], status: unverified}"
    ),
    RuleCase(
      "two groups of officials", "R308",
      "sources:\n  - {id: a, name: officials, kind: unnamed}\n  - {id: b, name: officials, kind: unnamed}\nclaims:\n  - {id: c1, quote: The bridge closed on Monday, chain: [a, b], status: unverified}"
    ),
    RuleCase(
      "used by a dropped claim", "R307",
      "sources:\n  - {id: a, name: City Hall, kind: government}\nclaims:\n  - {id: c1, quote: gone, chain: [a], status: unverified, dropped: twice}"
    ),
    RuleCase(
      "no claims at all", "R307",
      "sources:\n  - {id: a, name: City Hall, kind: government}\nclaims: []"),
    RuleCase(
      "meant by a mistyped id", "R307",
      "sources:\n  - {id: city-hall, name: City Hall, kind: government}\nclaims:\n  - {id: c1, quote: The bridge closed on Monday, chain: [city-hal], status: unverified}"
    ),
    RuleCase("a path from home", "R315", article("↓~/bridge.txt")),
    RuleCase("a drive", "R315", article("↓C:/desk/bridge.txt")),
    RuleCase("another machine's border", "R315", article(#"↓texts\bridge.txt"#)),
    RuleCase("a colon inside", "R315", article("2026-03:bridge.txt")),
    RuleCase("capital digits are the same digits", "A401", article("bridge.txt")),
  ])
  func readsReferences(_ row: RuleCase) { row.check() }

  @Test func offersAFreeID() {
    let found = Sample.diagnostics(
      "claims:\n  - {id: c7, quote: a, status: unverified}\n  - {id: c7, quote: b, status: unverified}\n"
    )
    #expect(found.first { $0.code == "R301" }?.fix?.replacement == "c8")
  }

  @Test(arguments: [
    (ArticleOutcome.missing, "R312"), (.outside, "R314"),
    (.unreadable(reason: "it is a folder"), "R313"),
    (.notRead, ""), (.read(SourceText(""), sha256: ExampleFile.sha256), ""),
    (.read(SourceText(""), sha256: "00"), "A401"),
  ])
  func tellsWhatBecameOfTheArticle(outcome: ArticleOutcome, code: String) {
    let yaml = "format: claimkit/1\n\(Self.article("bridge.txt"))\nclaims: []\n"
    let codes = Sample.diagnostics(yaml, article: outcome).map(\.code).filter { $0 != "S211" }
    #expect(codes == [code].filter { !$0.isEmpty })
  }

  @Test(arguments: [([0xFF], "stray byte"), ([0x61, 0], "NUL byte")] as [([UInt8], String)])
  func saysWhyAnArticleIsNoText(bytes: [UInt8], words: String) throws {
    var outcome = ArticleOutcome.notRead
    do { _ = try SourceText(bytes: bytes) } catch { outcome = .notText(error) }
    let yaml = "format: claimkit/1\n\(Self.article("bridge.txt"))\nclaims: []\n"
    let found = Sample.diagnostics(yaml, article: outcome).first { $0.code == "R313" }
    #expect(try #require(found).message.english.contains(words))
  }
}
