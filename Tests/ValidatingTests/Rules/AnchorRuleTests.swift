import ClaimModel
import Testing

@testable import Validating

@Suite struct AnchorRuleTests {
  static let text = "Most zamknięto. Żółć 😀 płynie. Most zamknięto. Koniec"

  @Test(arguments: [
    RuleCase.claim(
      "letters and emoji count as one", "A405", chain: nil, quote: "płynie", article: text,
      "found: {at: 23-29}"),
    .claim("one off", "A405", chain: nil, quote: "płynie", article: text, "found: {at: ↓22-28}"),
    .claim("nobody said where", "A405", chain: nil, quote: "płynie", article: text),
    .claim(
      "twice, and at its place", "A406", chain: nil, quote: "Most zamknięto", article: text,
      "found: {at: 31-45}"),
    .claim(
      "twice, and elsewhere", "A406", chain: nil, quote: "↓Most zamknięto", article: text,
      "found: {at: 1-15}"),
    .claim(
      "twice, and the context tells", "A406", chain: nil, quote: "Most zamknięto", article: text,
      "after: . Koniec"),
    .claim(
      "decomposed letters are other bytes", "A407", chain: nil, quote: "↓Z\u{307}ółć", article: text
    ),
    .claim(
      "lost and outside", "A402", chain: nil, quote: "nic", article: text, "found: {at: 900-903}"),
    .claim(
      "lost and outside", "A407", chain: nil, quote: "↓nic", article: text, "found: {at: 900-903}"),
    .claim(
      "found and outside", "A402", chain: nil, quote: "płynie", article: text,
      "found: {at: ↓900-906}"),
    .claim(
      "found and outside", "A405", chain: nil, quote: "płynie", article: text,
      "found: {at: 900-906}"),
    .claim(
      "a dropped claim may be lost", "A407", chain: nil, quote: "nic", article: text,
      "dropped: gone from the text"),
    .claim(
      "a quote of two parts", "A405", chain: nil, quote: "Żółć … płynie", article: text,
      "found: {at: 16-20 23-29}"),
    .claim(
      "a cue over a line end", "P502", quote: "Most zamknięto",
      article: "Most zamknięto, jak\npodaje ratusz",
      "found: {at: 0-14, voice: indirect, cue: jak podaje}"),
    .claim(
      "a cue far away", "P502", quote: "Most zamknięto",
      article: "Most zamknięto. \(String(repeating: "Mijały dni. ", count: 80)) Tak mówi.",
      "found: {at: 0-14, voice: indirect, cue: mówi}"),
    .claim(
      "marks inside are scare quotes", "P503", quote: "'a \"b\" c'", article: "\"a \"b\" c\" x",
      "found: {at: 1-8, voice: indirect}"),
    .claim(
      "Polish marks", "P503", quote: "Most zamknięto", article: "„Most zamknięto” - dodał",
      "found: {at: 1-15, voice: ↓indirect}"),
  ])
  func readsAnchors(_ row: RuleCase) { row.check() }

  @Test(arguments: [
    ("płynie", "22-28", "23-29"), ("Żółć … płynie", "15-19 22-28", "16-20 23-29"),
    ("płynie", "900-906", "23-29"), ("płynie", "29-23", "23-29"),
  ])
  func movesAPlace(quote: String, at: String, now: String) throws {
    let yaml = "claims:\n  - {id: c1, quote: \(quote), status: unverified, found: {at: \(at)}}\n"
    let found = ExampleFile(.init(yaml, article: Self.text)).diagnostics()
    let fix = try #require(found.compactMap(\.fix).first)
    #expect(fix.replacement == now)
    #expect(fix.isSafe)
  }

  @Test func showsWhatStandsAtTheOldPlace() throws {
    let yaml = "claims:\n  - {id: c1, quote: Most otwarto, status: unverified, found: {at: 0-14}}\n"
    let found = ExampleFile(.init(yaml, article: Self.text)).diagnostics()
    let lost = try #require(found.first { $0.code == "A407" })
    #expect(try #require(lost.help?.english).hasPrefix("its place now reads “Most zamknięto”; "))
  }

  @Test func oneClaimInsideAnotherCrossesNothing() {
    let yaml = """
      claims:
        - {id: c1, quote: Most zamknięto. Żółć, status: unverified, found: {at: 0-20}}
        - {id: c2, quote: zamknięto, status: unverified, found: {at: 5-14}}
        - {id: c3, quote: ↓Żółć 😀, status: unverified, found: {at: 16-22}}

      """
    RuleCase("nested and crossing", "A411", yaml, article: Self.text).check()
  }

  @Test func sameWordsFromOtherSourcesAreAnotherClaim() {
    let yaml = """
      claims:
        - {id: c1, quote: płynie, chain: [city-hall], status: unverified, found: {at: 23-29}}
        - {id: c2, quote: płynie, chain: [jane-doe], status: unverified, found: {at: 23-29}}
        - {id: c3, quote: ↓płynie, chain: [city-hall], status: unverified, found: {at: 23-29}}

      """
    RuleCase("identical", "A412", yaml, article: Self.text).check()
  }
}
