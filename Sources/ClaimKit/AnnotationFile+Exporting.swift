import Anchoring
import Exchanging

extension AnnotationFile {
  /// The names of the formats that ``export(as:article:found:settings:)`` knows.
  public static var exportFormats: [String] { ExportFormat.all.map(\.name) }

  /// The claims in another format, as files: what stands behind the article's name, and the bytes.
  ///
  /// ```swift
  /// let exported = try file.export(as: "web-annotation", article: .read(text, sha256: digest)).get()
  /// exported.pieces.first?.text  // {"@context": ["http://www.w3.org/ns/anno.jsonld", …
  /// exported.losses              // what the format has no place for
  /// ```
  ///
  /// - Parameters:
  ///   - format: One of ``exportFormats``.
  ///   - article: What came of reading the article that the file names.
  ///   - found: What the engine makes of the article today, for formats that mark cues and mentions.
  ///   - settings: What is known of the desk.
  /// - Returns: the export, or what stands against it.
  /// - Complexity: O(*n*) in the file and the article.
  public func export(
    as format: String, article: ArticleOutcome = .notRead, found: AttributedArticle? = nil,
    settings: ExportSettings = ExportSettings()
  ) -> Result<ExportedArticle, InvalidInput> {
    guard let exporter = ExportFormat.named(format) else {
      let names = AnnotationFile.exportFormats
      return .failure(
        cannotExport("there is no format “\(format)”", "the formats: \(names, .comma)"))
    }
    if let objection = exporter.objection(to: settings) {
      return .failure(cannotExport(objection.message, objection.help))
    }
    if exporter.needsText, article.text == nil {
      return .failure(
        cannotExport("\(format) needs the article's text, which is not at hand", nil))
    }
    return exchanged(article: article, found: found).map {
      exporter.export($0, into: .files, settings: settings)
    }
  }

  private func cannotExport(_ message: Message, _ help: Message?) -> InvalidInput {
    InvalidInput([
      Diagnostic(
        code: "", rule: "cannot-export", severity: .error, message: message, help: help,
        location: .init(path: path, line: 1, column: 1))
    ])
  }

  /// What the file says, typed and with its places found, ready for other formats.
  ///
  /// - Returns: the article, or every word of the file that is none of the format's.
  package func exchanged(
    article: ArticleOutcome, found: AttributedArticle?
  ) -> Result<ExchangedArticle, InvalidInput> {
    guard isSound, let source = text else { return .failure(InvalidInput(diagnostics)) }
    var reader = ExchangeReader(path: path, source: source)
    let exchanged = reader.read(document, article: article, found: found)
    return reader.diagnostics.isEmpty
      ? .success(exchanged) : .failure(InvalidInput(reader.diagnostics))
  }
}
