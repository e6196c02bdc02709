/// The string literals of a Swift file, as ``Message`` would see them: pieces joined by `+` as one, values as `{1}`, `{2}`.
struct SwiftLiterals {
  /// One literal.
  struct Literal: Equatable {
    /// The sentence with its gaps.
    var pattern: String
    /// What stands before it on its line and the lines before, without blanks: tells what the literal is for.
    var before: String
  }

  /// The literals in order, and behind each those of numbers with their nouns inside it.
  private(set) var literals: [Literal] = []

  /// The lines of literals of several lines, as a reader sees them: those that end in `\` run on.
  private(set) var blocks: [(lines: [String], before: String)] = []

  private let bytes: [UInt8]
  private var at = 0
  private var gaps = 0
  private var counted: [String] = []

  /// Reads a file.
  init(_ source: String, from start: Int = 0) {
    bytes = Array(source.utf8)
    at = start
    run()
  }

  private mutating func run() {
    while at < bytes.count {
      if starts(with: "//") {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if starts(with: "\"\"\"") {
        readBlock()
      } else if bytes[at] == 0x22 {
        let start = at
        gaps = 0
        counted = []
        var pattern = literal()
        while let next = joined() {
          at = next
          pattern += literal()
        }
        let before = before(start)
        literals.append(Literal(pattern: pattern, before: before))
        literals += counted.map { Literal(pattern: $0, before: "") }
      } else {
        at += 1
      }
    }
  }

  private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func readBlock() {
    let start = at
    var words: [UInt8] = []
    gaps = 0
    at += 3
    while at < bytes.count, !starts(with: "\"\"\"") {
      if starts(with: "\\(") {
        at += 2
        _ = expression()
        gaps += 1
        words += Array("{\(gaps)}".utf8)
      } else if starts(with: "\\\n") {
        at += 2
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
      } else {
        if starts(with: "\\\\") { at += 1 }
        words.append(bytes[at])
        at += 1
      }
    }
    at += 3
    let lines = String(decoding: words, as: UTF8.self).split(separator: "\n").map(String.init)
    let indent = lines.last?.prefix { $0 == " " }.count ?? 0
    blocks.append((lines.dropLast().map { String($0.dropFirst(indent)) }, before(start)))
  }

  /// Reads one literal and steps behind its closing mark.
  private mutating func literal() -> String {
    var words: [UInt8] = []
    at += 1
    while at < bytes.count, bytes[at] != 0x22 {
      if starts(with: "\\(") {
        at += 2
        let inside = expression()
        gaps += 1
        words += Array("{\(gaps)}".utf8)
        note(inside)
      } else if bytes[at] == 0x5C {
        words.append(bytes[at + 1] == 0x6E ? 0x0A : bytes[at + 1])
        at += 2
      } else {
        words.append(bytes[at])
        at += 1
      }
    }
    at += 1
    return String(decoding: words, as: UTF8.self)
  }

  /// Reads what stands in `\(…)` and steps behind it.
  private mutating func expression() -> String {
    let start = at
    var depth = 1
    while at < bytes.count, depth > 0 {
      switch bytes[at] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x22:
        let kept = (gaps, counted)
        _ = literal()
        (gaps, counted) = kept
        continue
      default: break
      }
      at += 1
    }
    return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
  }

  /// `count, "claim", "claims"` makes a sentence of its own.
  private mutating func note(_ expression: String) {
    let parts = expression.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].hasSuffix(", "), parts[2] == ", ", parts[4].isEmpty else {
      return
    }
    counted.append("{1} \(parts[1]) | {1} \(parts[3])")
  }

  /// Where the next literal begins, if `+` joins it to the one just read.
  private func joined() -> Int? {
    var next = at
    var hasPlus = false
    while next < bytes.count, bytes[next] <= 0x20 || bytes[next] == 0x2B {
      if bytes[next] == 0x2B { hasPlus = true }
      next += 1
    }
    guard hasPlus, next < bytes.count, bytes[next] == 0x22 else { return nil }
    return next
  }

  private func before(_ start: Int) -> String {
    let kept = bytes[max(0, start - 300)..<start].filter { $0 > 0x20 }
    return String(decoding: kept, as: UTF8.self)
  }
}
