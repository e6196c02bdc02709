import ClaimModel

/// JUnit XML: a suite a file, a case a finding. Errors fail; warnings and information pass and are printed.
package struct DiagnosticJUnit: DiagnosticRenderer {
  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The document.
  package func render(_ report: DiagnosticReport) -> String {
    let cases = report.files.reduce(0) { $0 + max(1, $1.diagnostics.count) }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"claimkit\" tests=\"\(cases)\" failures=\"\(report.count(.error))\">\n"
      + report.files.map(suite).joined() + "</testsuites>\n"
  }

  private func suite(_ file: DiagnosticReport.File) -> String {
    let errors = file.diagnostics.count { $0.severity == .error }
    let path = escaped(file.path)
    let head =
      "  <testsuite name=\"\(path)\" tests=\"\(max(1, file.diagnostics.count))\" "
      + "failures=\"\(errors)\" errors=\"0\" skipped=\"0\">\n"
    let cases =
      file.diagnostics.isEmpty
      ? "    <testcase classname=\"\(path)\" name=\"valid\"/>\n"
      : file.diagnostics.map { testCase($0, path: path) }.joined()
    return head + cases + "  </testsuite>\n"
  }

  private func testCase(_ diagnostic: Diagnostic, path: String) -> String {
    let place = "\(diagnostic.location.line):\(diagnostic.location.column)"
    let name = escaped("\(diagnostic.code) \(diagnostic.rule) \(place)")
    let message = escaped(book.text(of: diagnostic.message))
    let line = escaped(diagnostic.line(in: book, severity: diagnostic.severity.rawValue))
    let body =
      diagnostic.severity == .error
      ? "<failure type=\"\(escaped(diagnostic.rule))\" message=\"\(message)\">"
        + "\(line)</failure>"
      : "<system-out>\(line)</system-out>"
    return "    <testcase classname=\"\(path)\" name=\"\(name)\">\(body)</testcase>\n"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextLayout.safe(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // The two noncharacters that XML 1.0 has no way to write.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
