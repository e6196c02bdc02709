extension Engine {
  /// The claims of an article given as bytes.
  ///
  /// - Parameters:
  ///   - bytes: The article's UTF-8 bytes.
  ///   - metadata: Its id and language; the rest is filled from the text where it is nil.
  ///   - path: What diagnostics call the article.
  /// - Returns: The article with its claims, or what is wrong with the bytes: not UTF-8, or binary.
  /// - Complexity: O(*n*).
  public func attribute(
    _ bytes: [UInt8], metadata: ArticleMetadata, path: String = "article"
  ) -> Result<AttributedArticle, InvalidInput> {
    SourceText.reading(bytes, path: path).map { attribute($0, metadata: metadata) }
  }
}

extension Engine.Stream {
  /// The claims of the next article, given as bytes.
  ///
  /// - Returns: The article with its claims, or what is wrong with the bytes: not UTF-8, or binary.
  public func attribute(
    _ bytes: [UInt8], metadata: ArticleMetadata, path: String = "article"
  ) -> Result<AttributedArticle, InvalidInput> {
    SourceText.reading(bytes, path: path).map { attribute($0, metadata: metadata) }
  }
}

extension SourceText {
  /// The text of an article's bytes, or what is wrong with them at their path.
  static func reading(_ bytes: [UInt8], path: String) -> Result<
    SourceText, InvalidInput
  > {
    Result { () throws(InvalidText) in try SourceText(bytes: bytes) }
      .mapError { InvalidInput($0, path: path) }
  }
}
