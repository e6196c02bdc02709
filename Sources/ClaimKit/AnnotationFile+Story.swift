extension AnnotationFile {
  /// All that the page of the article shows.
  ///
  /// - Parameters:
  ///   - text: The article's text, if at hand.
  ///   - found: What the engine makes of that text today, if asked; it knows paragraphs, cues and mentions.
  /// - Complexity: O(*n* *c*) in the text and the claims whose quotes have moved.
  package func story(text: SourceText?, found: AttributedArticle?) -> ArticleStory {
    ArticleStory(
      article: report, views: document.claims.map { view(of: $0, text: text, found: found) },
      text: text, blocks: found?.article.blocks ?? [])
  }
}
