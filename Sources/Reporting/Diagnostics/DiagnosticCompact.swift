import ClaimModel

/// One line a finding: `path:line:column: error: what is wrong [rule] (what to do)`.
package struct DiagnosticCompact: DiagnosticRenderer {
  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The findings, one a line.
  package func render(_ report: DiagnosticReport) -> String {
    report.diagnostics.map { diagnostic in
      TextLayout.safe(diagnostic.line(in: book, severity: diagnostic.severity.rawValue)) + "\n"
    }.joined()
  }
}
