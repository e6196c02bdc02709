import ClaimModel
import TestSupport
import Testing

@testable import Anchoring

@Suite struct QuoteRepetitionTests {
  @Test func tellsWhatStandsTwice() {
    let sample = MarkedText(
      "⟦Tak⟧. ⟦To jest długie zdanie o niczym.⟧ ⟦To jest inne zdanie.⟧ Tak. To jest długie zdanie o niczym. ⟦Koniec⟧"
    )
    let places = sample.spans.map { [$0] }
    #expect(QuoteRepetition.repeated(places, in: sample.source) == [true, true, false, false])
  }

  @Test func onePartThatIsUniqueIsEnough() {
    let sample = MarkedText("⟦Tak⟧ - ⟦i wcale⟧. Tak. ⟦Nie⟧ i ⟦nie⟧. Nie i nie.")
    let spans = sample.spans
    #expect(
      QuoteRepetition.repeated(
        [[spans[0], spans[1]], [spans[2], spans[3]], []], in: sample.source)
        == [false, true, false])
  }

  @Test func agreesWithASearchForEach() {
    var generator = SystemRandomNumberGenerator()
    let words = ["zdanie ", "o niczym ", "i o wszystkim ", "żółw ", "śpi"]
    for _ in 0..<50 {
      let text = SourceText(
        (0..<60).map { _ in words.randomElement(using: &generator) ?? "" }.joined())
      let spans = (0..<20).map { _ -> ByteSpan in
        let start = Int.random(in: 0..<text.bytes.count, using: &generator)
        return ByteSpan(start, Int.random(in: start...text.bytes.count, using: &generator))
      }.filter { !$0.isEmpty }
      let expected = spans.map {
        ByteSearch(Array(text.bytes[$0.range])).all(in: text.bytes).count > 1
      }
      #expect(QuoteRepetition.repeated(spans.map { [$0] }, in: text) == expected)
    }
  }

  /// Where nearly everything repeats, doubt counts as repetition and time stays linear.
  @Test(.timeLimit(.minutes(1)))
  func repetitiveTextTakesLinearTime() {
    let text = SourceText(String(repeating: "a", count: 200_000))
    let places = (0..<2000).map { [ByteSpan($0, 100_000 + $0)] }
    #expect(QuoteRepetition.repeated(places, in: text).allSatisfy { $0 })
  }
}
