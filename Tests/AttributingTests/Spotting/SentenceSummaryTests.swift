import ClaimKit
import ClaimModel
import LanguagePacks
import Segmenting
import Testing

@testable import Attributing

/// What sieves are told of a sentence before they look at it.
@Suite struct SentenceSummaryTests {
  @Test(
    arguments: [
      ("Minister powiedział, że budowa ruszy w maju.", [.cue, .content]),
      ("Według ministra budowa ruszy w maju.", .phrase),
      ("Minister: budowa ruszy w maju.", .colon),
      ("Sąsiedzi nazywają tę budowę „cudem gminy”.", .naming),
      ("Budowa ruszy i potrwa rok.", []),
    ] as [(String, Triggers)])
  func tellsWhatSievesNeed(text: String, wanted: Triggers) throws {
    let pack = try #require(EmbeddedPacks.pack(for: "pl"))
    let article = Segmenter(pack: pack).article(
      from: SourceText("# Tytuł\n\n" + text), metadata: ArticleMetadata(id: "s", language: "pl"))
    let analysis = Analysis(
      article, spotter: WordSpotter(language: AttributionLanguage(pack: pack)))
    let sentence = try #require(article.sentences.last)
    let view = SentenceView(
      analysis, index: article.sentences.count - 1, tokens: sentence.tokens, spoken: nil)
    #expect(view.triggers.isSuperset(of: wanted))
    if wanted.isEmpty { #expect(view.triggers.isEmpty) }
  }
}
