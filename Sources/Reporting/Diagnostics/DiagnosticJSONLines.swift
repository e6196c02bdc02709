import ClaimModel

/// One JSON object a finding and line.
package struct DiagnosticJSONLines: DiagnosticRenderer {
  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The lines.
  package func render(_ report: DiagnosticReport) -> String {
    report.files.map { file in
      file.diagnostics.map { DiagnosticWire.object($0, in: file.text, book).line + "\n" }.joined()
    }.joined()
  }
}
