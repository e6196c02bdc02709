import ClaimModel
import Testing

@testable import Anchoring

@Suite struct QuoteLikenessTests {
  private func best(_ quote: String, _ text: String) -> String? {
    let text = SourceText(text)
    return QuoteLikeness.best(for: quote, in: text.span, of: text).map { text.string($0.span) }
  }

  @Test(arguments: [
    (
      "Naprawa potrwa rok.", "Wiemy to. Naprawa potrwa dwa lata. Koniec.", "Naprawa potrwa"
    ),
    (
      "Nie wiemy też, kto zapłaci.", "mrozów. Nie wiemy to nieprawda też, kto zapłaci. Jak",
      "nieprawda też, kto zapłaci."
    ),
    (
      "most zamknięto w poniedziałek", "Dziś most zamknięty w poniedziałki będzie",
      "most zamknięty w poniedziałki"
    ),
    ("koszty pokryje miasto", "a koszty\n pokryje  miasto – podał", "koszty\n pokryje  miasto"),
    ("żółć i jaźń nad Wisłą", "Wtem żółc i jazń nad Wisłą!", "żółc i jazń nad Wisłą"),
  ])
  func findsWhatIsLike(quote: String, text: String, words: String) {
    #expect(best(quote, text) == words)
  }

  @Test(arguments: [
    ("Naprawa potrwa rok.", "Rzecznik nie odpowiedział na pytania."), ("Nie wiemy", "Nie wiemi"),
    ("Naprawa potrwa rok.", ""),
    ("Nikt nie ucierpiał w pożarze.", "Radni zbiorą się w środę o ósmej."),
  ])
  func findsNothingWhereNothingIsLike(quote: String, text: String) {
    #expect(best(quote, text) == nil)
  }

  @Test func likenessIsAShareOfLetters() {
    #expect(QuoteLikeness.of("abcd", "abcd") == 1)
    #expect(QuoteLikeness.of("abcd", "abed") == 0.75)
    #expect(QuoteLikeness.of("abcd", "") == 0)
  }

  /// A long article and a long quote are no reason to wait.
  @Test func effortIsBounded() {
    let text = SourceText(String(repeating: "abcdefghij ", count: 200_000))
    #expect(
      QuoteLikeness.best(for: String(repeating: "xyz ", count: 500), in: text.span, of: text) == nil
    )
  }
}
