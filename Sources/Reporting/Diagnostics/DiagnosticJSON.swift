import ClaimModel
import DataFormats

/// One JSON document with all findings, sorted keys and counts.
package struct DiagnosticJSON: DiagnosticRenderer {
  /// Makes a renderer.
  package init() {}

  /// The document.
  package func render(_ report: DiagnosticReport) -> String {
    JSONValue.object([
      "diagnostics": .array(
        report.files.flatMap { file in
          file.diagnostics.map { DiagnosticWire.object($0, in: file.text) }
        }),
      "files": .int(report.files.count),
      "counts": DiagnosticWire.counts(report),
    ]).document
  }
}
