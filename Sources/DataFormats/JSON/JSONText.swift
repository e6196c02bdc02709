import ClaimModel

/// Writes JSON straight into bytes: deterministic, escaped, with no tree in between.
///
/// The hot path of archives: one value is reused for a whole stream, and text is copied from the article's bytes
/// without becoming a `String`. Commas are the writer's business; the caller opens, closes and names.
///
/// ```swift
/// var json = JSONText()
/// json.object {
///   $0.key("id")
///   $0.string("c1")
/// }
/// json.bytes  // {"id":"c1"}
/// ```
package struct JSONText: Sendable {
  /// How values are set apart.
  package enum Layout: Sendable {
    /// No white space at all: one record a line.
    case compact
    /// A space behind `:` and `,`; the caller breaks lines with ``JSONText/breakLine(indent:)``.
    case readable
  }

  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// Whether the next value follows another one in the same array or object.
  private var needsComma = false
  /// A line break that is due behind the next comma or bracket.
  private var pendingIndent: Int?

  /// Makes an empty writer.
  package init(layout: Layout = .compact) { self.layout = layout }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
    pendingIndent = nil
  }

  /// Appends bytes as they are, such as the line end between two records.
  package mutating func raw(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = false
  }

  /// Writes an object; `body` writes keys and values in turn.
  package mutating func object(_ body: (inout JSONText) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// Writes an array; `body` writes the items.
  package mutating func array(_ body: (inout JSONText) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// Starts the next item or key on a line of its own; does nothing in the compact layout.
  package mutating func breakLine(indent: Int) {
    if layout == .readable { pendingIndent = indent }
  }

  /// Writes a key; the value must follow.
  package mutating func key(_ name: StaticString) {
    separate()
    let characters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let isReadable = layout == .readable
    bytes.append(addingCapacity: characters.count + 4) { output in
      output.append(0x22)
      for character in characters { output.append(character) }
      output.append(0x22)
      output.append(0x3A)
      if isReadable { output.append(0x20) }
    }
    needsComma = false
  }

  /// Writes a key that is not known when the code is written; the value must follow.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    if layout == .readable { bytes.append(0x20) }
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// Writes a string, or null where there is none.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes the text of a span as a string, byte for byte.
  ///
  /// - Complexity: O(length of the span).
  package mutating func string(_ span: ByteSpan, of text: SourceText) {
    separate()
    bytes.append(0x22)
    escape(span, of: text)
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes the texts of several spans as one string, ` … ` where something stands between them.
  package mutating func string(_ spans: [ByteSpan], of text: SourceText) {
    separate()
    bytes.append(0x22)
    for (index, span) in spans.enumerated() {
      if index > 0 { bytes.append(contentsOf: " … ".utf8) }
      escape(span, of: text)
    }
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func int(_ value: Int) {
    separate()
    if value >= 0, value < 100_000_000 {
      bytes.append(addingCapacity: 8) { output in
        // The digits from the last to the first, which so comes to lie lowest.
        var digits: UInt64 = 0
        var rest = UInt32(value)
        repeat {
          digits = digits << 8 | UInt64(0x30 + rest % 10)
          rest /= 10
        } while rest > 0
        while digits > 0 {
          output.append(UInt8(truncatingIfNeeded: digits))
          digits >>= 8
        }
      }
    } else {
      bytes.append(contentsOf: "\(value)".utf8)
    }
    needsComma = true
  }

  /// Writes a share between 0 and 1 with four decimals, rounded half up; 0 where the whole is 0.
  package mutating func share(_ part: Int, of whole: Int) {
    separate()
    let tenThousandths = whole > 0 ? (max(0, part) * 20_000 + whole) / (whole * 2) : 0
    let decimals = tenThousandths % 10_000
    bytes.append(contentsOf: "\(tenThousandths / 10_000).".utf8)
    bytes.append(contentsOf: String(repeating: "0", count: 4 - "\(decimals)".count).utf8)
    bytes.append(contentsOf: "\(decimals)".utf8)
    needsComma = true
  }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// What has been written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONText {
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    if pendingIndent != nil { needsComma = false }
    breakPendingLine()
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes the comma before a value or key where one is due.
  private mutating func separate() {
    if needsComma {
      bytes.append(0x2C)
      if layout == .readable, pendingIndent == nil { bytes.append(0x20) }
      needsComma = false
    }
    breakPendingLine()
  }

  private mutating func breakPendingLine() {
    guard let indent = pendingIndent else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    pendingIndent = nil
  }

  private mutating func quote(_ value: String) {
    bytes.append(0x22)
    let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isWritten == nil { Array(value.utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(0x22)
  }

  private mutating func escape(_ span: ByteSpan, of text: SourceText) {
    text.bytes.withUnsafeBufferPointer { all in
      let start = min(max(0, span.start), all.count)
      let end = min(max(start, span.end), all.count)
      escape(UnsafeBufferPointer(rebasing: all[start..<end]))
    }
  }

  /// Copies text in runs; only quotation marks, backslashes and control characters are written in another way.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    for i in 0..<source.count where Self.isEscaped(source[i]) {
      append(source, runStart, i)
      runStart = i + 1
      escape(source[i])
    }
    append(source, runStart, source.count)
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    case 0x08: bytes.append(0x62)
    case 0x0C: bytes.append(0x66)
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 0xF] {
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
