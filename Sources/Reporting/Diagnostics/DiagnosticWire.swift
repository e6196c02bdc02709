import ClaimModel
import DataFormats

/// How a finding looks in JSON: offsets count Unicode scalars, lines and columns start at 1.
enum DiagnosticWire {
  /// A finding as an object.
  static func object(
    _ diagnostic: Diagnostic, in text: SourceText?, _ book: Phrasebook
  ) -> JSONValue {
    var object: [String: JSONValue] = [
      "path": .string(diagnostic.location.path),
      "code": .string(diagnostic.code),
      "rule": .string(diagnostic.rule),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(book.text(of: diagnostic.message)),
      "help": .optional(diagnostic.help.map(book.text)),
      "subject": .optional(diagnostic.subject),
      "start": start(of: diagnostic.location, in: text),
    ]
    guard let text else { return .object(object) }
    object["end"] = position(diagnostic.location.span.end, in: text)
    if let fix = diagnostic.fix {
      object["fix"] = .object([
        "title": .string(book.text(of: fix.title)), "safe": .bool(fix.isSafe),
        "replacement": .string(fix.replacement),
        "start": position(fix.span.start, in: text), "end": position(fix.span.end, in: text),
      ])
    }
    return .object(object)
  }

  /// Numbers of findings by severity.
  static func counts(_ report: DiagnosticReport) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Diagnostic.Severity.allCases.map {
          ($0.rawValue, JSONValue.int(report.count($0)))
        }))
  }

  private static func start(of location: Diagnostic.Location, in text: SourceText?) -> JSONValue {
    guard let text else {
      return .object(["line": .int(location.line), "column": .int(location.column)])
    }
    return position(location.span.start, in: text)
  }

  private static func position(_ offset: Int, in text: SourceText) -> JSONValue {
    let place = text.lineAndColumn(offset)
    return .object([
      "line": .int(place.line), "column": .int(place.column),
      "offset": .int(text.scalarOffset(offset)),
    ])
  }
}
