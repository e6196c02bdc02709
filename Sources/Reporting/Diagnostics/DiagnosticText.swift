import ClaimModel

/// Findings for people: each with the line it stands on and carets under the value.
package struct DiagnosticText: DiagnosticRenderer {
  private let style: TerminalStyle
  private let width: Int
  private let words: ReportWords

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - isColoured: Whether escape sequences are written.
  ///   - width: How many columns a shown line may take.
  ///   - words: The language of messages and of the closing line.
  package init(isColoured: Bool, width: Int = 100, words: ReportWords = .english) {
    self.words = words
    style = TerminalStyle(isColoured: isColoured)
    self.width = width
  }

  /// All findings and a closing line that counts them.
  package func render(_ report: DiagnosticReport) -> String {
    report.files.map(findings).joined() + summary(of: report)
  }

  /// The findings of one file, for callers that print while they read.
  package func findings(of file: DiagnosticReport.File) -> String {
    file.diagnostics.map { finding($0, in: file.text) }.joined()
  }

  /// The closing line: how many findings there are, and where to read on.
  package func summary(of report: DiagnosticReport) -> String {
    let line = words.summary(report)
    guard let first = report.files.lazy.flatMap(\.diagnostics).first else {
      return style(.good, line) + "\n"
    }
    let more = "; " + words.fill(.explainHint, ["rule": first.rule])
    let fixable = report.safelyFixable
    let fixes = fixable == 0 ? "" : "; " + words.fill(.fixesHint, ["n": "\(fixable)"])
    return line + style(.quiet, more + fixes) + "\n"
  }

  private func finding(_ diagnostic: Diagnostic, in text: SourceText?) -> String {
    let location = diagnostic.location
    let place = "\(TextLayout.safe(location.path)):\(location.line):\(location.column)"
    let severity = style(role(diagnostic.severity), words.text(of: diagnostic.severity.name))
    let help = diagnostic.help.map { " (\(TextLayout.safe(words.text(of: $0))))" } ?? ""
    let head =
      "\(place): \(severity): \(TextLayout.safe(words.text(of: diagnostic.message))) "
      + style(.quiet, "[\(diagnostic.rule)]") + help + "\n"
    guard let text else { return head + "\n" }
    let number = String(location.line)
    guard let frame = SourceFrame(location, in: text, width: width - number.count - 3) else {
      return head + "\n"
    }
    let carets = String(repeating: "^", count: frame.carets)
    return head + style(.quiet, "\(number) |") + " \(frame.line)\n"
      + style(.quiet, "\(TextLayout.spaces(number.count)) |") + " "
      + TextLayout.spaces(frame.indent) + style(role(diagnostic.severity), carets) + "\n\n"
  }

  private func role(_ severity: Diagnostic.Severity) -> TerminalStyle.Role {
    switch severity {
    case .error: .bad
    case .warning: .caution
    case .info: .source
    }
  }
}
