import ClaimModel
import TestSupport
import Testing

@testable import Anchoring

@Suite struct QuoteAnchorTests {
  private let text = SourceText(
    "Żółw śpi. Jan: „Nie wiem”. Anna: „Nie wiem”. Ewa powiedziała, że zna Jana, i że go lubi.\n")

  private func places(_ marked: String) -> (text: SourceText, spans: [ByteSpan]) {
    let sample = MarkedText(marked)
    return (sample.source, sample.spans)
  }

  @Test func atItsPlace() {
    let (text, spans) = places("Żółw ⟦śpi⟧. I śpi.")
    let hint = [text.scalarSpan(spans[0])]
    #expect(QuoteAnchor.find("śpi", hint: hint, in: text) == .exact)
  }

  @Test func elsewhere() {
    let (text, spans) = places("Wczoraj żółw ⟦śpi⟧.")
    #expect(
      QuoteAnchor.find("śpi", hint: [ScalarSpan(5, 8)], in: text) == .moved(to: [spans[0]]))
    #expect(QuoteAnchor.find("śpi", in: text) == .moved(to: [spans[0]]))
    #expect(
      QuoteAnchor.find("śpi", hint: [ScalarSpan(500, 503)], in: text) == .moved(to: [spans[0]]))
    #expect(
      QuoteAnchor.find("śpi", hint: [ScalarSpan(8, 5)], in: text) == .moved(to: [spans[0]]))
  }

  @Test func nowhere() {
    #expect(QuoteAnchor.find("kot", in: text) == .lost)
    #expect(QuoteAnchor.find("", in: text) == .lost)
    #expect(QuoteAnchor.find("śpi", in: SourceText("")) == .lost)
  }

  @Test func inSeveralPlaces() {
    let (text, spans) = places("Jan: „⟦Nie wiem⟧”. Anna: „⟦Nie wiem⟧”.")
    #expect(QuoteAnchor.find("Nie wiem", in: text) == .ambiguous([[spans[0]], [spans[1]]]))
    #expect(
      QuoteAnchor.find("Nie wiem", before: "Anna: „", in: text) == .moved(to: [spans[1]]))
    #expect(
      QuoteAnchor.find("Nie wiem", after: "”. Anna", in: text) == .moved(to: [spans[0]]))
    #expect(
      QuoteAnchor.find("Nie wiem", before: "Ewa: „", after: "”. Anna", in: text)
        == .moved(to: [spans[0]]))
    #expect(
      QuoteAnchor.find("Nie wiem", before: "Ewa", in: text) == .ambiguous([[spans[0]], [spans[1]]]))
  }

  /// Two spellings of one letter are equal as `String`s and different as texts.
  @Test func spellingsOfOneLetterDiffer() {
    let text = SourceText("cafe\u{301}")
    #expect(QuoteAnchor.find("caf\u{E9}", hint: [ScalarSpan(0, 5)], in: text) == .lost)
    #expect(QuoteAnchor.find("cafe\u{301}", hint: [ScalarSpan(0, 5)], in: text) == .exact)
  }

  /// Somebody inserted the same words before the quote: the place fits, the context does not.
  @Test func contextDecidesAgainstThePlaceWhereItFitsAnother() {
    let (text, spans) = places("Ewa: ⟦tak⟧, ale Jan: ⟦tak⟧, na pewno.")
    let hint = [text.scalarSpan(spans[0])]
    #expect(
      QuoteAnchor.find("tak", before: "Jan:", after: ", na", hint: hint, in: text)
        == .moved(to: [spans[1]]))
    #expect(QuoteAnchor.find("tak", before: "Adam:", hint: hint, in: text) == .exact)
    #expect(QuoteAnchor.find("tak", before: "Ewa:", after: ", a", hint: hint, in: text) == .exact)
  }

  @Test func contextTakesWhiteSpaceAlike() {
    let (text, spans) = places("koniec.\r\n\r\n⟦tak⟧\tbyło, tak nie.")
    #expect(
      QuoteAnchor.find("tak", before: "koniec. ", after: " było", in: text)
        == .moved(to: [spans[0]]))
  }

  @Test func partsAreJoinedByAnEllipsis() {
    let (text, spans) = places("„⟦Nie wiem⟧ - powiedział Jan - ⟦i nie chcę wiedzieć⟧”. Nie wiem.")
    let quote = "Nie wiem … i nie chcę wiedzieć"
    #expect(QuoteAnchor.quote(of: spans, in: text) == quote)
    #expect(QuoteAnchor.find(quote, hint: spans.map(text.scalarSpan), in: text) == .exact)
    #expect(
      QuoteAnchor.find(quote, hint: [ScalarSpan(0, 3), ScalarSpan(5, 9)], in: text)
        == .moved(to: spans))
    #expect(QuoteAnchor.find(quote, in: text) == .moved(to: spans))
    #expect(QuoteAnchor.find("i nie chcę wiedzieć … „Nie wiem", in: text) == .lost)
  }

  /// The part nearest to its successor is meant, not the first of its kind.
  @Test func partsStandClose() {
    let (text, spans) = places("Tak. Potem: ⟦Tak⟧ - dodał - ⟦nie⟧. Tak.")
    #expect(QuoteAnchor.find("Tak … nie", in: text) == .moved(to: spans))
  }

  @Test func partsInSeveralPlaces() {
    let (text, spans) = places("⟦Tak⟧ - dodał - ⟦nie⟧. Znów: ⟦Tak⟧ - dodał - ⟦nie⟧.")
    let places = [[spans[0], spans[1]], [spans[2], spans[3]]]
    #expect(QuoteAnchor.find("Tak … nie", in: text) == .ambiguous(places))
    #expect(QuoteAnchor.find("Tak … nie", before: "Znów:", in: text) == .moved(to: places[1]))
  }

  /// An ellipsis of the article's own is text.
  @Test func ellipsesOfTheTextAreText() {
    let (text, spans) = places("I ⟦nie … nie⟧ - dodał - ⟦wiem⟧.")
    #expect(QuoteAnchor.find("nie … nie", in: text) == .moved(to: [spans[0]]))
    #expect(
      QuoteAnchor.find(
        "nie … nie … wiem", hint: [ScalarSpan(0, 1), ScalarSpan(2, 3)], in: text)
        == .moved(to: spans))
  }

  @Test func theClaimsQuoteIsJoinedAlike() {
    let claim = Claim(
      id: "c1", spans: [ByteSpan(0, 7), ByteSpan(8, 12)], voice: .own, act: .says, chain: [],
      cue: nil, mention: nil, hearsay: nil, block: 0, sentence: 0, rule: "own-voice",
      resolution: "", features: [])
    #expect(claim.quote(in: text) == QuoteAnchor.quote(of: claim.spans, in: text))
  }

  /// Text and quote that make a naive search quadratic.
  @Test(.timeLimit(.minutes(1)))
  func repetitiveTextTakesLinearTime() {
    let text = SourceText(String(repeating: "a", count: 1_000_000))
    let quote = String(repeating: "a", count: 500_000) + "b"
    #expect(QuoteAnchor.find(quote, in: text) == .lost)
    let parted = String(repeating: "a … ", count: 1000) + "b"
    #expect(QuoteAnchor.find(parted, in: text) == .lost)
  }
}
