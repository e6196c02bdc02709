/// An article with its sources and claims: what the whole engine yields.
public struct AttributedArticle: Sendable {
  /// The segmented article.
  public let article: Article
  /// The sources in order of first use.
  public let sources: [Source]
  /// The claims in order of the text.
  public let claims: [Claim]

  /// Puts the parts together; made by `Attributing`.
  public init(article: Article, sources: [Source], claims: [Claim]) {
    self.article = article
    self.sources = sources
    self.claims = claims
  }

  /// The source with an id, if the article has it.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
}
