import ClaimKit
import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct ArticlePageTests {
  /// A file with everything a page shows: a chain, a denial, evidence, history, a dropped claim.
  private static let annotations = """
    format: claimkit/1
    article: {id: most, file: most.txt, language: pl, title: "Most <zamknięty>", outlet: Głos, published: "2024-11-08"}
    sources:
      - {id: pap, name: PAP, kind: agency}
      - {id: anna-zak, name: Anna Żak, kind: person}
    claims:
      - id: c1
        quote: most jest zamknięty
        chain: [pap, anna-zak]
        status: verified
        evidence:
          - {url: "https://example.org/a?b&c", title: "Dziennik budowy", stance: supports, kind: primary}
          - {url: "javascript:alert(1)", stance: context}
        history:
          - {at: "2024-11-09T10:00:00Z", by: ak, action: judge, status: verified, was: unverified}
        found: {at: 47-66, voice: indirect, act: says, cue: poinformowała, rule: that-clause}
      - id: c2
        quote: zawinił <b>wykonawca</b>
        chain: [anna-zak]
        status: unverified
        found: {at: 87-111, voice: indirect, act: denies, cue: zaprzeczyła, rule: that-clause}
      - {id: c3, quote: nie ma go w tekście, chain: [], status: refuted}
      - {id: c4, quote: Most, chain: [], status: unverified, dropped: nagłówek}
    """

  private static let text = SourceText(
    "Jak podaje PAP, rzeczniczka Anna Żak poinformowała, że most jest zamknięty. Zaprzeczyła, że "
      + "zawinił <b>wykonawca</b>.\n")

  private func story(_ text: SourceText? = Self.text) -> ArticleStory {
    let file = AnnotationFile(bytes: Array(Self.annotations.utf8), path: "most.yaml")
    return file.story(text: text, found: nil)
  }

  private func page(_ words: ReportWords = .english) -> ArticlePage {
    var page = ArticlePage(words: words, version: "1.2.3")
    page.frame = PageFrame(style: "/* style */", script: "/* script */")
    return page
  }

  @Test func aTinyArticleIsDrawnAsRecorded() throws {
    #expect(Golden.difference(page().render(story()), "tiny.html") == nil)
    let polish = try #require(ReportWords.language("pl"))
    #expect(Golden.difference(page(polish).render(story()), "tiny.pl.html") == nil)
  }

  @Test func withoutItsTextThePageHasTheClaims() {
    let html = page().render(story(nil))
    #expect(html.contains("The text of the article was not at hand"))
    #expect(html.contains("<blockquote dir=\"auto\" lang=\"pl\">most jest zamknięty</blockquote>"))
  }

  @Test func nothingOfTheArticleBecomesMarkup() {
    let html = page().render(story())
    #expect(!html.contains("<b>wykonawca"))
    #expect(!html.contains("<zamknięty>"))
    #expect(!html.contains("href=\"javascript"))
  }

  @Test func everyClaimCanBeReachedEvenInsideAnother() throws {
    let text = SourceText("Zapewnił, że rzecznik powiedział, że most stoi i stać będzie.\n")
    let yaml = """
      format: claimkit/1
      article: {id: a, file: a.txt, language: pl}
      claims:
        - {id: c1, quote: "rzecznik powiedział, że most stoi i stać będzie", chain: [], status: unverified}
        - {id: c2, quote: most stoi, chain: [], status: refuted}
        - {id: c3, quote: stoi i stać będzie, chain: [], status: mixed}
        - {id: c4, quote: most stoi i stać będzie, chain: [], status: verified}
      """
    let file = AnnotationFile(bytes: Array(yaml.utf8), path: "a.yaml")
    let story = file.story(text: text, found: nil)
    let html = page().render(story)
    for number in 0..<4 {
      #expect(html.components(of: "id=\"at-\(number)\"") == 1, "c\(number + 1)")
      #expect(html.components(of: "href=\"#claim-\(number)\"") >= 2, "c\(number + 1)")
    }
    // Whatever lies in what, the words are there once and in order.
    let article = try #require(html.firstRange(of: "<div class=\"words paragraph\""))
    let end = try #require(html[article.lowerBound...].firstRange(of: "<ul class=\"notes\""))
    #expect(
      Self.words(html[article.lowerBound..<end.lowerBound]) == text.string(text.span).dropLast())
  }

  /// The text of markup, without what belongs to the numbers of claims.
  private static func words(_ markup: Substring) -> String {
    var text = ""
    var rest = markup
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("<sup"), let end = rest.firstRange(of: "</sup>") {
        rest = rest[end.upperBound...]
      } else if let close = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: close)...]
      }
    }
    return (text + rest).filter { $0 != "\n" }
  }
}

extension String {
  /// How often another text occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
