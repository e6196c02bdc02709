import ClaimModel

/// Turns findings into text of one format. Pure: no clock, no terminal, no files.
package protocol DiagnosticRenderer: Sendable {
  /// The findings in this format, ending in a line end unless empty.
  func render(_ report: DiagnosticReport) -> String
}

extension DiagnosticFormat {
  /// The renderer of the format.
  ///
  /// - Parameters:
  ///   - isColoured: Whether escape sequences are written; only the text format has any.
  ///   - width: How many columns a shown line of the file may take; only the text format shows any.
  ///   - words: The language of what is said; codes, names and keys stay what they are.
  package func renderer(
    isColoured: Bool = false, width: Int = 100, words: ReportWords = .english
  ) -> any DiagnosticRenderer {
    switch self {
    case .text: DiagnosticText(isColoured: isColoured, width: width, words: words)
    case .compact: DiagnosticCompact(book: words.phrasebook)
    case .json: DiagnosticJSON(book: words.phrasebook)
    case .jsonl: DiagnosticJSONLines(book: words.phrasebook)
    case .github: DiagnosticGitHub(book: words.phrasebook)
    case .sarif: DiagnosticSARIF(book: words.phrasebook)
    case .junit: DiagnosticJUnit(book: words.phrasebook)
    }
  }
}
