/// Why bytes could not be used: what is wrong, where, and what to do.
public struct InvalidInput: Error, Equatable, Sendable {
  /// At least one diagnostic, in the order of the input.
  public let diagnostics: [Diagnostic]

  /// Wraps the diagnostics of an input.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension InvalidInput {
  /// What is wrong with bytes that are no article's text.
  ///
  /// - Parameters:
  ///   - error: What `SourceText` objected to.
  ///   - path: What diagnostics call the article.
  public init(_ error: SourceText.InvalidText, path: String) {
    let (message, help): (Message, Message) =
      switch error.reason {
      case .notUTF8: ("not UTF-8 text", "save the article as UTF-8")
      case .nul: ("a NUL byte: this is not a text file", "is this the article?")
      case .tooLarge: ("more than 4 GiB", "is this the article?")
      }
    let location = Diagnostic.Location(
      path: path, line: error.line, column: error.column,
      span: ByteSpan(error.offset, error.offset + 1))
    self.init([
      Diagnostic(
        code: "", rule: "unreadable-article", severity: .error, message: message, help: help,
        location: location)
    ])
  }
}
