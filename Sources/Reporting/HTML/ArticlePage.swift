import ClaimModel

/// Draws the report of one article as a page: the article with its claims, its sources, and all that is known of each claim.
///
/// One file that opens anywhere and loads nothing. Everything can be read without its script, which adds filters and shows a
/// claim's facts beside the text.
package struct ArticlePage: Sendable {
  private let words: ReportWords
  private let version: String
  var frame = PageFrame()

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - words: The words to say it in.
  ///   - version: The version of the tool, for the last line.
  package init(words: ReportWords = .english, version: String) {
    self.words = words
    self.version = version
  }

  /// The whole page.
  ///
  /// - Complexity: O(*n* *b*) in the claims and the blocks of the text.
  package func render(_ story: ArticleStory) -> String {
    frame.page(title: title(story), language: words.code) { html in
      html.element("a", [.class("skip"), .init("href", "#article")], text: words[.pageSkip])
      masthead(story, in: &html)
      html.element("main") { html in
        if story.report.totals.claims > 0 {
          FigureTiles(words).write(story.report.totals, in: &html)
          ClaimFilters(story, words: words).write(in: &html)
        }
        article(story, in: &html)
        if !story.report.sources.isEmpty {
          SourceSection(words).write(story.report, in: &html)
          FlowSection(words).write(story, in: &html)
        }
        ClaimRegister(story, words: words).write(in: &html)
      }
      html.element("footer", [.class("foot")]) {
        $0.element("p", text: words.fill(.pageFooter, ["version": version]))
      }
    }
  }

  private func title(_ story: ArticleStory) -> String {
    let article = story.article
    return article.title ?? (article.id.isEmpty ? words[.pageKicker] : article.id)
  }

  private func masthead(_ story: ArticleStory, in html: inout HTMLText) {
    let article = story.article
    html.element("header", [.class("masthead")]) { html in
      html.element("p", [.class("kicker")], text: words[.pageKicker])
      html.element(
        "h1", [.init("dir", "auto")] + [.language(article.language)].compactMap { $0 },
        text: title(story))
      let facts = [article.outlet, article.published, article.title == nil ? nil : article.id]
        .compactMap { $0 }.filter { !$0.isEmpty }
      if !facts.isEmpty {
        html.element("p", [.class("byline")], text: facts.joined(separator: " · "))
      }
      let summary =
        story.report.totals.claims > 0 ? words.summary(story.report) : words[.noClaims]
      html.element("p", [.class("lede")], text: summary)
    }
  }

  // MARK: The article

  private func article(_ story: ArticleStory, in html: inout HTMLText) {
    html.element(
      "section", [.class("article"), .init("id", "article"), .init("aria-labelledby", "h-article")]
    ) { html in
      html.element("h2", [.class("vh"), .init("id", "h-article")], text: words[.pageArticle])
      guard let text = story.text else {
        html.element("p", [.class("missing")], text: words[.pageNoArticle])
        return
      }
      let claims = ClaimText(story, text: text, words: words)
      let notes = MarginNotes(story, words: words)
      let language =
        [.init("dir", "auto")]
        + [HTMLAttribute.language(story.article.language)]
        .compactMap { $0 }
      for block in story.blocks {
        let beginning = claims.claims(beginningIn: block.span)
        // The masthead shows the headline already, unless claims stand in it.
        if block.kind == .metadata || block.kind == .headline && beginning.isEmpty { continue }
        html.element("div", [.class("row")]) { html in
          html.element("div", [.class("words \(Self.style(block.kind))")] + language) { html in
            switch block.kind {
            case .headline, .heading:
              html.element("h3") { claims.write(block.span, in: &$0) }
            case .paragraph, .metadata, .boilerplate, .caption, .foreign:
              html.element("p") { claims.write(block.span, in: &$0) }
            }
          }
          notes.write(beginning, in: &html)
        }
      }
    }
  }

  private static func style(_ kind: Block.Kind) -> String {
    switch kind {
    case .boilerplate, .caption: "aside"
    case .headline, .heading: "heading"
    case .paragraph, .metadata, .foreign: "paragraph"
    }
  }
}
