import ClaimModel

/// One JSON object a finding and line.
package struct DiagnosticJSONLines: DiagnosticRenderer {
  /// Makes a renderer.
  package init() {}

  /// The lines.
  package func render(_ report: DiagnosticReport) -> String {
    report.files.map { file in
      file.diagnostics.map { DiagnosticWire.object($0, in: file.text).line + "\n" }.joined()
    }.joined()
  }
}
