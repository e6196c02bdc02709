import ClaimModel
import Testing

@Suite struct FindingsLimitTests {
  private func report(_ severities: [Diagnostic.Severity]) -> DiagnosticReport {
    let diagnostics = severities.map {
      Diagnostic(
        code: "V601", rule: "verdict-without-evidence", severity: $0, message: "no evidence",
        location: .init(path: "a.yaml", line: 1, column: 1))
    }
    return DiagnosticReport(files: [.init(path: "a.yaml", text: nil, diagnostics: diagnostics)])
  }

  @Test(
    arguments: [
      ([], FindingsLimit(), 0), ([.error], FindingsLimit(), 1), ([.warning], FindingsLimit(), 1),
      ([.info], FindingsLimit(), 0), ([.info], FindingsLimit(isStrict: true), 1),
      ([.warning, .warning], FindingsLimit(maximumWarnings: 2), 0),
      ([.warning, .warning], FindingsLimit(maximumWarnings: 1), 1),
      ([.error], FindingsLimit(maximumWarnings: 9), 1),
      ([.error, .warning], FindingsLimit(isStrict: true, neverFails: true), 0),
    ] as [([Diagnostic.Severity], FindingsLimit, Int32)])
  func decidesTheExitCode(severities: [Diagnostic.Severity], limit: FindingsLimit, code: Int32) {
    #expect(limit.exitCode(for: report(severities)) == code)
  }

  @Test(
    arguments: [
      ([], "no findings in 1 file"), ([.error], "1 error in 1 file"),
      ([.warning, .error, .info, .error], "2 errors, 1 warning, 1 info in 1 file"),
    ] as [([Diagnostic.Severity], String)])
  func sumsUp(severities: [Diagnostic.Severity], line: String) {
    #expect(report(severities).summary.english == line)
  }
}
