import ClaimModel
import Testing

@testable import Validating

@Suite struct ShapeRuleTests {
  static let digest = ExampleFile.sha256

  @Test(arguments: [
    RuleCase(
      "every claim without its keys", "S202",
      "claims:\n  - ↓note: a\n  - id: ↓c2\n    status: unverified"),
    RuleCase(
      "evidence without stance", "S202",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, evidence: [{↓title: Minutes}]}"
    ),
    RuleCase(
      "an article without its keys", "S202",
      "article:\n  id: ↓bridge\n  file: bridge.txt\n  language: en"),
    RuleCase(
      "a key of another mapping", "S203",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, ↓voice: own}"),
    RuleCase("unknown at the top", "S203", "↓sorces: []\nclaims: []"),
    RuleCase(
      "a list for text", "S204", "claims:\n  - {id: c1, quote: [↓The bridge], status: unverified}"),
    RuleCase(
      "a mapping for text", "S204",
      "claims:\n  - {id: c1, quote: {↓The mayor: no}, status: unverified}"),
    RuleCase(
      "a mapping for a list", "S204",
      "claims:\n  ↓c1: {quote: The bridge closed on Monday, status: unverified}"),
    RuleCase("a list for a mapping", "S204", "article:\n  - ↓id: bridge"),
    RuleCase("text for claims", "S204", "claims: ↓none"),
    RuleCase(
      "words in every place", "S205",
      "sources:\n  - {id: city-hall, name: City Hall, kind: ↓goverment}\nclaims:\n  - {id: c1, quote: The bridge closed on Monday, chain: [city-hall], status: unverified, source-check: ↓yes-sir, found: {at: 15-42, voice: ↓Direct, act: ↓say}}"
    ),
    RuleCase(
      "a region is fine", "S206",
      "article: {id: b, file: bridge.txt, sha256: \"\(digest)\", language: pt-BR}"),
    RuleCase(
      "an underscore is not", "S206",
      "article: {id: b, file: bridge.txt, sha256: \"\(digest)\", language: ↓pt_BR}"),
    RuleCase(
      "capital digits", "S213",
      "article: {id: b, file: bridge.txt, sha256: ↓\"\(digest.uppercased())\", language: en}"),
    RuleCase(
      "every form of a date", "S212",
      "article: {id: b, file: bridge.txt, sha256: \"\(digest)\", language: en, published: \"2026-03-04T10:15Z\"}"
    ),
    RuleCase(
      "null under a list", "S216",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, evidence: ↓null}"
    ),
    RuleCase("a quoted blank", "S216", "claims:\n  - {id: c1, quote: ↓\" \", status: unverified}"),
    RuleCase(
      "a moment without offset", "S207",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, history: [{at: ↓\"2026-03-04T10:15:00\", by: ak, action: assign}]}"
    ),
    RuleCase(
      "truth values", "Y120",
      "article: {id: ↓on, file: bridge.txt, sha256: \"\(digest)\", language: ↓no}"),
    RuleCase(
      "quoted truth values", "Y120",
      "article: {id: \"on\", file: bridge.txt, sha256: \"\(digest)\", language: 'no'}"),
    RuleCase(
      "a comment with its blank", "Y130",
      "claims:\n  - id: c1\n    quote: The bridge closed on Monday # on page 3\n    status: unverified"
    ),
    RuleCase(
      "a closed day", "D804",
      "article: {id: b, file: bridge.txt, sha256: \"\(digest)\", language: en, published: ↓\"2025-02-29\"}"
    ),
    RuleCase(
      "an hour no clock has", "D804",
      "article: {id: b, file: bridge.txt, sha256: \"\(digest)\", language: en, published: ↓\"2025-02-28T24:01:00Z\"}"
    ),
    RuleCase(
      "backwards in its second part", "A403",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, found: {at: ↓10-20 30-30}}"
    ),
    RuleCase(
      "parts out of order", "A403",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, found: {at: ↓30-40 10-20}}"
    ),
    RuleCase(
      "a number past all numbers", "A403",
      "claims:\n  - {id: c1, quote: The bridge closed on Monday, status: unverified, found: {at: ↓99999999999999999999-99999999999999999999}}"
    ),
  ])
  func readsShapes(_ row: RuleCase) { row.check() }

  @Test(arguments: [
    ("claims:\n  - {id: c1, quote: a, status: verifed}", "S205", "did you mean verified?"),
    (
      "claims:\n  - {id: c1, quote: a, status: true}", "S205",
      "choose one of unverified, verified, mixed"
    ),
    (
      "claims:\n  - {id: c1, quote: a, status: unverified, voice: own}", "S203",
      "voice belongs to found"
    ),
    ("claims:\n  - {id: c1, qoute: a, status: unverified}", "S203", "did you mean quote?"),
    (
      "claims:\n  - {id: c1, quote: a, status: unverified, colour: red}", "S203",
      "its keys are id, quote"
    ),
    (
      "claims:\n  - {id: c1, quote: a, status: unverified, chain: nobody}", "S204", "write [nobody]"
    ),
  ])
  func helps(yaml: String, code: String, help: String) throws {
    let found = ExampleFile(.init(yaml)).diagnostics().first { $0.code == code }
    #expect(try #require(found?.help?.english).hasPrefix(help))
  }
}
