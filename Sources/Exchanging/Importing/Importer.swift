import ClaimModel

/// Reads annotations in one other format.
///
/// A new format is a type of this kind in a file of its own, listed in ``ImportFormat/all``.
package protocol Importer: Sendable {
  /// The format's name on the command line.
  var name: String { get }
  /// What it is, in a few words.
  var abstract: Message { get }
  /// What its files' names end in, with the stop.
  var endings: [String] { get }
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: What diagnostics call it.
  ///   - text: The article that the annotations are of.
  /// - Throws: ``ImportError`` with the first thing that is wrong; nothing is guessed.
  /// - Complexity: O(*n*) in the file, and in the text for each quote whose place is not given.
  func read(
    _ bytes: [UInt8], path: String, of text: SourceText
  ) throws(ImportError) -> ImportedArticle
}

/// The formats that annotations can be imported from.
package enum ImportFormat {
  /// All of them, by name.
  package static let all: [any Importer] = [
    BratImporter(name: "brat", abstract: "brat standoff (.ann), as claimkit export writes it"),
    BratImporter(
      name: "polnear",
      abstract: "corpora of attributions as brat standoff: Source, Cue, Content (PolNeAR, PARC)"),
    WebAnnotationImporter(),
  ]

  /// The format with a name.
  package static func named(_ name: String) -> (any Importer)? { all.first { $0.name == name } }
}

/// What a file of another format says, as far as it says it.
package struct ImportedArticle: Sendable, Equatable {
  /// The claims and sources; what the format does not tell is empty or nil.
  package var article: ExchangedArticle
  /// What was passed over, one warning each.
  package var warnings: [Diagnostic]

  /// Puts both together.
  package init(article: ExchangedArticle, warnings: [Diagnostic] = []) {
    self.article = article
    self.warnings = warnings
  }
}

/// Why a file cannot be imported: one place, one reason, one way out.
package struct ImportError: Error, Equatable, Sendable {
  /// What is wrong.
  package var diagnostic: Diagnostic

  /// Makes an error about some bytes of a file.
  init(
    _ message: Message, rule: String, help: Message? = nil, path: String, at span: ByteSpan,
    in source: SourceText
  ) {
    diagnostic = Diagnostic(
      code: "", rule: rule, severity: .error, message: message, help: help,
      location: .init(path: path, span: span, in: source))
  }

  /// Makes an error about bytes that are no text.
  init(_ error: SourceText.InvalidText, path: String) {
    diagnostic = Diagnostic(
      code: "", rule: "not-text", severity: .error,
      message: error.reason == .notUTF8 ? "not UTF-8 text" : "this is not a text file",
      help: "save the file as UTF-8",
      location: .init(
        path: path, line: error.line, column: error.column,
        span: ByteSpan(error.offset, error.offset + 1)))
  }
}
