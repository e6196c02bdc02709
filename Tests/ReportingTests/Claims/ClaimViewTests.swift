import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct ClaimViewTests {
  /// The annotation file of the sample article, with one claim worked on.
  private static let document: AnnotationDocument = {
    let found = SampleArticles.found
    var document = SampleDocuments.document(
      id: "rzeka", title: "Rzeka pod kontrolą",
      sources: found.sources.map { SampleDocuments.source($0.id, $0.name, $0.kind.rawValue) },
      claims: found.claims.map {
        SampleDocuments.claim(
          $0.id, $0.quote(in: SampleArticles.text), chain: $0.chain, voice: $0.voice.rawValue,
          act: $0.act.rawValue, hearsay: $0.hearsay.map(SampleArticles.text.string))
      })
    for (index, claim) in found.claims.enumerated() {
      document.claims[index].found?.cue = claim.cue.map {
        SampleDocuments.at(SampleArticles.text.string($0))
      }
      document.claims[index].found?.rule = SampleDocuments.at(claim.rule)
    }
    document.claims[1].status = SampleDocuments.at("refuted")
    document.claims[1].sourceCheck = SampleDocuments.at("confirmed")
    document.claims[1].note = SampleDocuments.at("Wał w Żółwinie przerwało 18 września.")
    var evidence = AnnotationDocument.EvidenceEntry()
    evidence.url = SampleDocuments.at("https://example.org/komunikat")
    evidence.stance = SampleDocuments.at("contradicts")
    evidence.kind = SampleDocuments.at("primary")
    evidence.title = SampleDocuments.at("Komunikat sztabu")
    evidence.archived = SampleDocuments.at(
      "https://web.archive.org/web/2024/https://example.org/komunikat")
    document.claims[1].evidence = [evidence]
    var judged = AnnotationDocument.HistoryEntry()
    judged.at = SampleDocuments.at("2024-09-19T08:00:00Z")
    judged.by = SampleDocuments.at("ak")
    judged.action = SampleDocuments.at("judge")
    judged.status = SampleDocuments.at("refuted")
    judged.was = SampleDocuments.at("unverified")
    document.claims[1].history = [judged]
    return document
  }()

  private static func view(
    _ index: Int, text: SourceText? = SampleArticles.text,
    found: AttributedArticle? = SampleArticles.found
  ) -> ClaimView {
    ClaimView(
      document.claims[index], of: document, text: text,
      content: text == nil ? [] : SampleArticles.found.claims[index].spans, found: found)
  }

  @Test func rendersAsRecorded() {
    let views = SampleArticles.found.claims.indices.map { Self.view($0) }
    let text = ClaimViewText()
    #expect(
      Golden.difference(views.map(text.render).joined(separator: "\n----\n"), "river.txt") == nil)
    #expect(Golden.difference(text.render(list: views), "river-list.txt") == nil)
    #expect(Golden.difference(ClaimViewJSON().render(views), "river.json") == nil)
  }

  @Test func withoutTheArticleTheQuoteAndAWarningAreShown() {
    let text = ClaimViewText().render(Self.view(1, text: nil, found: nil))
    #expect(text.contains("wały wytrzymają"))
    #expect(text.contains("not found in the article"))
  }

  @Test func withoutTheEngineTheLinesOfTheQuoteAreItsParagraph() throws {
    let passage = try #require(Self.view(3, found: nil).passage)
    #expect(passage.text.string(passage.span) == "Woda podobno opadła o 12 cm.")
    #expect(passage.cue == nil)
  }

  @Test func anAttributionTheEngineDoesNotShareIsNotExplained() {
    var entry = Self.document.claims[1]
    entry.chain = [SampleDocuments.at("kurier-nadodrzanski")]
    let view = ClaimView(
      entry, of: Self.document, text: SampleArticles.text,
      content: SampleArticles.found.claims[1].spans, found: SampleArticles.found)
    #expect(view.reason.mention == nil)
    #expect(view.reason.resolution == nil)
    #expect(view.passage?.mention == nil)
  }

  @Test func colourMarksContentCueAndMention() {
    let text = ClaimViewText(isColoured: true).render(Self.view(1))
    #expect(text.contains("\u{1B}[1;4mwały wytrzymają\u{1B}[0m"))
    #expect(text.contains("\u{1B}[33mzapewniła\u{1B}[0m"))
    #expect(text.contains("\u{1B}[36mburmistrz Żółwina Łucja Ćwik\u{1B}[0m"))
    #expect(!text.contains("⟦"))
  }
}
