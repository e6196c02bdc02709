import ClaimModel

/// Workflow commands of GitHub Actions, which shows them beside the changed lines.
///
/// GitHub shows ten annotations of a kind for each step: errors come first, and a last notice counts what is more.
package struct DiagnosticGitHub: DiagnosticRenderer {
  /// How many annotations of a kind GitHub shows.
  private static let shown = 10

  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The commands, one a line.
  package func render(_ report: DiagnosticReport) -> String {
    var lines = ""
    for severity in Diagnostic.Severity.allCases.reversed() {
      for file in report.files {
        for diagnostic in file.diagnostics where diagnostic.severity == severity {
          lines += command(diagnostic, in: file.text)
        }
      }
    }
    let hidden = Diagnostic.Severity.allCases.reduce(0) {
      $0 + max(0, report.count($1) - DiagnosticGitHub.shown)
    }
    if hidden > 0 {
      lines +=
        book.text(of: "\(report.summary); \(hidden) of them are shown in this log alone") + "\n"
    }
    return lines
  }

  private func command(_ diagnostic: Diagnostic, in text: SourceText?) -> String {
    let location = diagnostic.location
    var properties = [
      ("file", location.path), ("line", "\(location.line)"), ("col", "\(location.column)"),
    ]
    if let text {
      let end = text.lineAndColumn(max(location.span.start, location.span.end - 1))
      // GitHub takes columns only within one line.
      if end.line == location.line { properties.append(("endColumn", "\(end.column)")) }
    }
    properties.append(("title", "\(diagnostic.code) \(diagnostic.rule)"))
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let help = diagnostic.help.map { " (\(book.text(of: $0)))" } ?? ""
    return "::\(kind(diagnostic.severity)) \(list)::"
      + escaped(book.text(of: diagnostic.message) + help, isProperty: false) + "\n"
  }

  private func kind(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    // No line end is left behind this: a second line would be a second command.
    for scalar in TextLayout.safe(text).unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
