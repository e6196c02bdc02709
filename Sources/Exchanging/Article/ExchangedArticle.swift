import ClaimModel

/// An article with its annotations on the way to or from another format: typed, and with its places found.
package struct ExchangedArticle: Sendable, Equatable {
  /// The annotation file, as losses name it.
  package var path: String
  /// What is known of the article.
  package var metadata: ArticleMetadata
  /// Where the text is, as the annotation file has it.
  package var file: String?
  /// The SHA-256 of the text that the annotations are of, 64 small hexadecimal digits.
  package var sha256: String?
  /// The article's text; nil where it is not at hand.
  package var text: SourceText?
  /// Everybody whose word the article reports.
  package var sources: [ExchangedSource]
  /// The claims in the order of the file, dropped ones included.
  package var claims: [ExchangedClaim]

  /// Puts the parts together.
  package init(
    path: String, metadata: ArticleMetadata, file: String? = nil, sha256: String? = nil,
    text: SourceText? = nil, sources: [ExchangedSource] = [], claims: [ExchangedClaim] = []
  ) {
    self.path = path
    self.metadata = metadata
    self.file = file
    self.sha256 = sha256
    self.text = text
    self.sources = sources
    self.claims = claims
  }

  /// The source with an id, if it is declared.
  package func source(_ id: String) -> ExchangedSource? { sources.first { $0.id == id } }

  /// The claims that stand: all but those an editor struck out.
  var standing: [ExchangedClaim] { claims.filter { $0.dropped == nil } }

  /// Compares all but the path and the tables of the text.
  package static func == (a: ExchangedArticle, b: ExchangedArticle) -> Bool {
    a.metadata == b.metadata && a.file == b.file && a.sha256 == b.sha256
      && a.text?.bytes == b.text?.bytes && a.sources == b.sources && a.claims == b.claims
  }
}

/// Somebody whose word an article reports, as its annotation file declares it.
package struct ExchangedSource: Sendable, Equatable {
  /// A readable id, unique in the article.
  package var id: String
  /// The name as printed.
  package var name: String
  /// What kind of speaker it is; nil where the format that was read does not say.
  package var kind: Source.Kind?
  /// `Q40469`.
  package var wikidata: String?
  /// Other names in the text.
  package var also: [String]
  /// A remark.
  package var note: String?

  /// Makes a source.
  package init(
    id: String, name: String, kind: Source.Kind? = nil, wikidata: String? = nil,
    also: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.wikidata = wikidata
    self.also = also
    self.note = note
  }
}
