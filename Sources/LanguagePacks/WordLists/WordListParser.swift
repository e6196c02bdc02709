import ClaimModel

/// Reads the source text of a word list and says what is wrong with it.
///
/// The form: UTF-8 in NFC with LF line ends; `#` begins a comment line; one line `columns:` with the columns'
/// names, each behind a TAB; then one entry a line with as many TAB-separated fields. Empty lines are skipped.
package struct WordListParser {
  /// What parsing made of a source.
  package struct Result: Sendable {
    /// The list; rows with findings are kept as far as they can be read.
    package var list: WordList
    /// What is wrong, in the order of the lines.
    package var diagnostics: [Diagnostic]
  }

  private static let columnsMark = "columns:"
  /// Scalars that NFC always replaces though they are no combining marks, and are likely in a word list.
  private static let singletons: Set<UInt32> = [
    0x212A, 0x212B, 0x2126, 0x0340, 0x0341, 0x037E, 0x1FEF,
  ]

  private let path: String
  private let text: SourceText
  private var diagnostics: [Diagnostic] = []

  /// Parses one source; `path` is shown in diagnostics.
  ///
  /// - Complexity: O(*n*).
  package static func parse(name: String, path: String, bytes: [UInt8]) -> Result {
    do {
      var parser = WordListParser(path: path, text: try SourceText(bytes: bytes))
      let compiled = parser.run()
      return Result(
        list: WordList(name: name, compiled: PackBytes(compiled)), diagnostics: parser.diagnostics)
    } catch {
      let place = Diagnostic.Location(
        path: path, line: error.line, column: error.column,
        span: ByteSpan(error.offset, error.offset))
      let found = Diagnostic(
        code: "K101", rule: "list-not-text", severity: .error,
        message: "the file is not UTF-8 text", help: "save it as UTF-8", location: place)
      return Result(
        list: WordList(name: name, compiled: PackBytes([])), diagnostics: [found])
    }
  }

  private init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }

  private mutating func run() -> [UInt8] {
    var compiled: [UInt8] = []
    compiled.reserveCapacity(text.bytes.count)
    var columnCount: Int?
    var firstLineOf: [Substring: Int] = [:]
    var start = 0
    var number = 0
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
      let span = ByteSpan(start, end)
      start = end + 1
      number += 1
      let line = text.string(span)
      checkCharacters(line, span)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix(Self.columnsMark) {
        guard columnCount == nil else {
          report("K103", "columns-line", "a second columns: line", "keep one", span)
          continue
        }
        let names = line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst()
        columnCount = names.count
        if names.isEmpty || names.contains("") || Set(names).count != names.count {
          report(
            "K103", "columns-line", "column names are missing, empty or repeated",
            "write a TAB and a name for each column", span)
        }
        compiled += Array(names.joined(separator: "\t").utf8) + [0x0A]
        continue
      }
      guard let columnCount else {
        report(
          "K103", "columns-line", "an entry before the columns: line",
          "put the columns: line first", span)
        break
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count != columnCount {
        report(
          "K104", "column-count",
          "\(fields.count) fields where the list has \(columnCount) columns",
          "separate fields by one TAB", span)
      }
      checkBlanks(fields, span)
      if let first = firstLineOf.updateValue(number, forKey: line[...]) {
        report("K106", "repeated-entry", "the entry of line \(first) again", "remove one", span)
      }
      compiled += Array(line.utf8) + [0x0A]
    }
    if columnCount == nil, diagnostics.isEmpty {
      report(
        "K103", "columns-line", "no columns: line", "name the columns", ByteSpan(0, 0))
    }
    return compiled
  }

  private mutating func checkCharacters(_ line: String, _ span: ByteSpan) {
    for scalar in line.unicodeScalars {
      if scalar == "\r" {
        report("K102", "list-characters", "a carriage return", "end lines with LF", span)
        return
      }
      if scalar.value == 0xFEFF {
        report("K102", "list-characters", "a byte order mark", "remove it", span)
        return
      }
      guard scalar.value > 0x2FF else { continue }
      if scalar.properties.canonicalCombiningClass != .notReordered
        || Self.singletons.contains(scalar.value)
      {
        report(
          "K102", "list-characters", "a letter that is not in composed form (NFC)",
          "write it as one character", span)
        return
      }
    }
  }

  private mutating func checkBlanks(_ fields: [Substring], _ span: ByteSpan) {
    for field in fields
    where field.hasPrefix(" ") || field.hasSuffix(" ") || field.contains("  ")
      || field.unicodeScalars.contains("\u{A0}")
    {
      report(
        "K105", "stray-blank", "a blank too many or a no-break space in \"\(field)\"",
        "keep single blanks between words", span)
      return
    }
  }

  private mutating func report(
    _ code: String, _ rule: String, _ message: Message, _ help: Message, _ span: ByteSpan
  ) {
    diagnostics.append(
      Diagnostic(
        code: code, rule: rule, severity: .error, message: message, help: help,
        location: .init(path: path, span: span, in: text)))
  }
}
