import ClaimModel
import DataFormats

/// One JSON document with all findings, sorted keys and counts.
package struct DiagnosticJSON: DiagnosticRenderer {
  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The document.
  package func render(_ report: DiagnosticReport) -> String {
    JSONValue.object([
      "diagnostics": .array(
        report.files.flatMap { file in
          file.diagnostics.map { DiagnosticWire.object($0, in: file.text, book) }
        }),
      "files": .int(report.files.count),
      "counts": DiagnosticWire.counts(report),
    ]).document
  }
}
