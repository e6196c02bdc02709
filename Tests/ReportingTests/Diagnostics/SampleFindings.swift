import ClaimModel

/// Findings that use everything a renderer must cope with: wide letters, tabs, long lines, missing text, dangerous
/// characters, fixes, several files, paths with blanks.
enum SampleFindings {
  static let text = SourceText(
    """
    format: claimkit/1
    sources:
      - {id: mbank, name: "日本 bank 😀", kind: portl}
    claims:
      - id: c1
        quote: Rosja musi uzupełnić zapasy amunicji na długą wojnę na wyniszczenie, a do tego potrzebuje sprzętu, którego sama nie wytwarza
        status:\tverifed
        note:
        chain: [mbank, \u{202E}evil]

    """)

  static func location(_ path: String, _ needle: String) -> Diagnostic.Location {
    let bytes = text.bytes
    let wanted = Array(needle.utf8)
    let start = (0...(bytes.count - wanted.count)).first {
      Array(bytes[$0..<($0 + wanted.count)]) == wanted
    }
    let at = start ?? 0
    return .init(path: path, span: ByteSpan(at, at + wanted.count), in: text)
  }

  static let page = RulePage(
    code: "S205", name: "word-unknown", title: "A word of a closed list is one of the list",
    what: "The values of `status` and `kind` are words of the format.",
    why: "Reports count by these words.", level: .shape, severity: .error, since: "0.1",
    failing: [.init("claims:\n  - id: c1\n    status: ↓verifed", article: "The bridge closed.")],
    passing: [.init("claims:\n  - id: c1\n    status: verified")])

  static var report: DiagnosticReport {
    let path = "annotations/mój bank.yaml"
    let status = location(path, "verifed")
    let kind = location(path, "portl")
    let note = location(path, "    note:")
    let noteEnd = ByteSpan(note.span.end, note.span.end)
    return DiagnosticReport(
      files: [
        .init(
          path: path, text: text,
          diagnostics: [
            Diagnostic(
              code: "S205", rule: "word-unknown", severity: .error,
              message: "portl is no word for kind", help: "did you mean portal?", location: kind,
              fix: .init(
                title: "change it to portal", span: kind.span, replacement: "portal", isSafe: true),
              subject: "mbank"),
            Diagnostic(
              code: "A407", rule: "quote-lost", severity: .warning,
              message: "the article lacks “którego”, 100% & <sure>: see, there",
              location: location(path, "którego"), subject: "c1"),
            Diagnostic(
              code: "S205", rule: "word-unknown", severity: .error,
              message: "verifed is no word for status", help: "did you mean verified?",
              location: status,
              fix: .init(
                title: "change it to verified", span: status.span, replacement: "verified",
                isSafe: false), subject: "c1"),
            Diagnostic(
              code: "S216", rule: "value-empty", severity: .error, message: "note is empty",
              location: .init(path: path, span: noteEnd, in: text), subject: "c1"),
            Diagnostic(
              code: "R303", rule: "source-undeclared", severity: .info,
              message: "no source has the id \u{202E}evil\u{1B}[31m",
              location: location(path, "\u{202E}evil"), subject: "c1"),
          ]),
        .init(path: "clean.yaml", text: nil, diagnostics: []),
        .init(
          path: "/desk/latin2.yaml", text: nil,
          diagnostics: [
            Diagnostic(
              code: "Y101", rule: "not-utf8", severity: .error, message: "not UTF-8 text",
              help: "save the file as UTF-8",
              location: .init(path: "/desk/latin2.yaml", line: 3, column: 7))
          ]),
      ], rules: [page], toolVersion: "0.1.0")
  }
}
