import ClaimModel

/// One line a finding: `path:line:column: error: what is wrong [rule] (what to do)`.
package struct DiagnosticCompact: DiagnosticRenderer {
  /// Makes a renderer.
  package init() {}

  /// The findings, one a line.
  package func render(_ report: DiagnosticReport) -> String {
    report.diagnostics.map { TextLayout.safe($0.description) + "\n" }.joined()
  }
}
