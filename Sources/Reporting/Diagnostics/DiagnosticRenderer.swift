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
  ///   - words: The words of what is said to people; only the text format has any.
  package func renderer(
    isColoured: Bool = false, width: Int = 100, words: ReportWords = .english
  ) -> any DiagnosticRenderer {
    switch self {
    case .text: DiagnosticText(isColoured: isColoured, width: width, words: words)
    case .compact: DiagnosticCompact()
    case .json: DiagnosticJSON()
    case .jsonl: DiagnosticJSONLines()
    case .github: DiagnosticGitHub()
    case .sarif: DiagnosticSARIF()
    case .junit: DiagnosticJUnit()
    }
  }
}
