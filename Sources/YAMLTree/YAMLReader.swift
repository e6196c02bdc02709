import ClaimModel

/// What ``YAMLReader`` made of a file.
package struct YAMLReading: Sendable {
  /// The text as read; nil where the bytes are not UTF-8 text or too many.
  package var text: SourceText?
  /// The tree; nil where the file is empty or could not be read to its end.
  package var root: YAMLNode?
  /// What is wrong, in the order of the file. A file with errors may have a tree, for reports; it is not edited.
  package var diagnostics: [Diagnostic]

  /// Whether nothing stands against relying on the tree.
  package var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
}

/// Reads a YAML file into a tree whose every node knows its bytes.
///
/// Reads the part of YAML that annotation files use: mappings, lists and text. What makes one place of a file change
/// another (anchors, aliases, merge keys), what asks for other types (tags) and what readers disagree on (duplicate
/// keys, several documents) is refused with its place.
package enum YAMLReader {
  /// The size of the largest file that is read, in bytes.
  package static let maximumBytes = 8 << 20
  /// How deeply lists and mappings may be nested. Nesting in brackets costs libyaml quadratic time.
  package static let maximumDepth = 64
  /// How many findings are collected in one file before reading stops.
  package static let maximumDiagnostics = 100

  /// Reads bytes as they are in the file.
  ///
  /// - Complexity: O(*n*).
  package static func read(bytes: [UInt8], path: String) -> YAMLReading {
    if bytes.count > maximumBytes {
      return YAMLReading(text: nil, root: nil, diagnostics: [tooLarge(path: path)])
    }
    do {
      return read(try SourceText(bytes: bytes), path: path)
    } catch {
      let message: Message =
        switch error.reason {
        case .notUTF8: "not UTF-8 text: byte \(hex(bytes[error.offset])) cannot stand here"
        case .nul: "not a text file: it holds a NUL byte"
        case .tooLarge: "the file is too large"
        }
      let location = Diagnostic.Location(
        path: path, line: error.line, column: error.column,
        span: ByteSpan(error.offset, error.offset + 1))
      let diagnostic = Diagnostic(
        code: YAMLProblem.notText.code, rule: YAMLProblem.notText.rawValue, severity: .error,
        message: message, help: "save the file as UTF-8", location: location)
      return YAMLReading(text: nil, root: nil, diagnostics: [diagnostic])
    }
  }

  /// Reads a text.
  ///
  /// - Complexity: O(*n*).
  package static func read(_ text: SourceText, path: String) -> YAMLReading {
    if text.bytes.count > maximumBytes {
      return YAMLReading(text: text, root: nil, diagnostics: [tooLarge(path: path)])
    }
    let hazards = CharacterHazards.find(in: text, path: path)
    if hazards.isFatal {
      return YAMLReading(text: text, root: nil, diagnostics: hazards.diagnostics)
    }
    var composer = YAMLComposer(text: text, path: path, diagnostics: hazards.diagnostics)
    let root = composer.compose()
    let sorted = composer.diagnostics.sorted { $0.location.span < $1.location.span }
    return YAMLReading(text: text, root: root, diagnostics: sorted)
  }

  /// Reads a file that must be a mapping, and says so where it is empty or something else.
  package static func readMapping(
    bytes: [UInt8], path: String
  ) -> (mapping: YAMLMapping?, reading: YAMLReading) {
    var reading = read(bytes: bytes, path: path)
    if case .mapping(let mapping)? = reading.root { return (mapping, reading) }
    guard reading.isSound, let text = reading.text else { return (nil, reading) }
    let message: Message
    switch reading.root {
    case .sequence?: message = "a list where keys with values are expected"
    case .scalar?: message = "plain text where keys with values are expected"
    case .mapping?, nil: message = "the file is empty"
    }
    reading.diagnostics.append(
      YAMLProblem.notAMapping.diagnostic(
        message, help: "begin with format: \(AnnotationSchema.format), or run claimkit annotate",
        at: reading.root?.span ?? ByteSpan(0, 0), path: path, in: text))
    return (nil, reading)
  }

  private static func tooLarge(path: String) -> Diagnostic {
    Diagnostic(
      code: YAMLProblem.limits.code, rule: YAMLProblem.limits.rawValue, severity: .error,
      message: "larger than \(maximumBytes >> 20) MiB", help: "is this an annotation file?",
      location: .init(path: path, line: 1, column: 1))
  }

  private static func hex(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
