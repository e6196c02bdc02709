import ClaimModel
import DataFormats

/// SARIF 2.1.0 for code scanning services. Columns count Unicode scalars, which the run declares.
package struct DiagnosticSARIF: DiagnosticRenderer {
  private let book: Phrasebook

  /// Makes a renderer that says what is wrong in the words of a phrasebook.
  package init(book: Phrasebook = .english) { self.book = book }

  /// The document.
  package func render(_ report: DiagnosticReport) -> String {
    let used = Set(report.files.flatMap { $0.diagnostics.map(\.code) })
    let rules = report.rules.filter { used.contains($0.code) }
    let indices = Dictionary(
      rules.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { a, _ in a })
    var driver: [String: JSONValue] = [
      "name": .string("claimkit"), "rules": .array(rules.map(descriptor)),
    ]
    if !report.toolVersion.isEmpty { driver["version"] = .string(report.toolVersion) }
    var seen: [String: Int] = [:]
    let results = report.files.flatMap { file in
      file.diagnostics.map { result($0, in: file.text, indices: indices, seen: &seen) }
    }
    return JSONValue.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object([
          "columnKind": .string("unicodeCodePoints"),
          "tool": .object(["driver": .object(driver)]),
          "results": .array(results),
        ])
      ]),
    ]).document
  }

  private func descriptor(_ page: RulePage) -> JSONValue {
    .object([
      "id": .string(page.code),
      "name": .string(page.name),
      "shortDescription": text(book.text(of: page.title) + "."),
      "fullDescription": text(book.text(of: page.what)),
      "help": text(book.text(of: page.why)),
      "defaultConfiguration": .object(["level": .string(level(page.severity))]),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, in source: SourceText?, indices: [String: Int],
    seen: inout [String: Int]
  ) -> JSONValue {
    let help = diagnostic.help.map { " (\(book.text(of: $0)))" } ?? ""
    var object: [String: JSONValue] = [
      "ruleId": .string(diagnostic.code),
      "level": .string(level(diagnostic.severity)),
      "message": text(book.text(of: diagnostic.message) + help),
      "locations": .array([
        .object([
          "physicalLocation": .object([
            "artifactLocation": artifact(diagnostic.location.path),
            "region": region(diagnostic.location, in: source),
          ])
        ])
      ]),
      "partialFingerprints": .object([
        "claimAndRule/v1": .string(fingerprint(diagnostic, seen: &seen))
      ]),
    ]
    if let index = indices[diagnostic.code] { object["ruleIndex"] = .int(index) }
    if let fix = diagnostic.fix, let source {
      object["fixes"] = .array([self.fix(fix, path: diagnostic.location.path, in: source)])
    }
    return .object(object)
  }

  private func fix(_ fix: Diagnostic.Fix, path: String, in source: SourceText) -> JSONValue {
    .object([
      "description": text(book.text(of: fix.title)),
      "artifactChanges": .array([
        .object([
          "artifactLocation": artifact(path),
          "replacements": .array([
            .object([
              "deletedRegion": region(fix.span, in: source),
              "insertedContent": text(fix.replacement),
            ])
          ]),
        ])
      ]),
    ])
  }

  /// What stays when lines move: the file, the claim and the rule, and a number for what comes more than once.
  private func fingerprint(_ diagnostic: Diagnostic, seen: inout [String: Int]) -> String {
    let key = [diagnostic.location.path, diagnostic.subject ?? "", diagnostic.code]
      .joined(separator: "\u{1F}")
    seen[key, default: 0] += 1
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(key)\u{1F}\(seen[key, default: 1])".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func region(_ location: Diagnostic.Location, in source: SourceText?) -> JSONValue {
    guard let source else {
      return .object(["startLine": .int(location.line), "startColumn": .int(location.column)])
    }
    return region(location.span, in: source)
  }

  private func region(_ span: ByteSpan, in source: SourceText) -> JSONValue {
    let start = source.lineAndColumn(span.start)
    let end = source.lineAndColumn(span.end)
    return .object([
      "startLine": .int(start.line), "startColumn": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
    ])
  }

  private func artifact(_ path: String) -> JSONValue { .object(["uri": .string(uri(path))]) }

  /// A relative path as a relative URI, an absolute one as a file URI.
  private func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return result
  }

  private func text(_ value: String) -> JSONValue { .object(["text": .string(value)]) }

  private func level(_ severity: Diagnostic.Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }
}
