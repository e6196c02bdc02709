import ClaimModel

/// What the page of one article is drawn from: its text with the claims in it, and the report of its sources.
package struct ArticleStory: Sendable {
  /// The article's part of a report.
  package let article: AttributionReport.ArticlePart
  /// The same as a report of its own.
  package let report: AttributionReport
  /// The claims that stand, in the order of the file.
  package let claims: [ClaimView]
  /// The claims an editor struck out.
  package let dropped: [ClaimView]
  /// The text; nil where it was not at hand.
  package let text: SourceText?
  /// The parts of the text; paragraphs by their lines where no engine read it.
  package let blocks: [Block]

  /// The sources of any claim; pages call them by their numbers here, since ids may hold anything.
  var sources: [AttributionReport.SourceRow] {
    report.sources.filter { $0.claims + $0.carried > 0 }
  }

  /// Puts the parts together.
  ///
  /// - Parameters:
  ///   - article: The article's part of a report.
  ///   - views: All claims of the file.
  ///   - text: The article's text, if at hand.
  ///   - blocks: The parts of the text as the engine finds them; empty where it did not read the article.
  package init(
    article: AttributionReport.ArticlePart, views: [ClaimView], text: SourceText?, blocks: [Block]
  ) {
    self.article = article
    report = AttributionReport(articles: [article])
    claims = views.filter { $0.entry.dropped == nil }
    dropped = views.filter { $0.entry.dropped != nil }
    self.text = text
    self.blocks = blocks.isEmpty ? text.map(Self.paragraphs) ?? [] : blocks
  }

  /// The lines of a text that say anything.
  private static func paragraphs(of text: SourceText) -> [Block] {
    var blocks: [Block] = []
    var number = 1
    while let line = text.lineSpan(number) {
      number += 1
      let isBlank = text.bytes[line.start..<line.end].allSatisfy { $0 <= 0x20 }
      if !isBlank { blocks.append(Block(kind: .paragraph, span: line)) }
    }
    return blocks
  }
}
