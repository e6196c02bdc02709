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
/// json.text  // {"id":"c1"}
/// ```
///
/// What a stream calls for each claim is inlined where it is called, so that a key becomes a few words written at once.
package struct JSONText: ~Copyable {
  /// How values are set apart.
  package enum Layout: Sendable {
    /// No white space at all: one record a line.
    case compact
    /// A space behind `:` and `,`; the caller breaks lines with ``JSONText/breakLine(indent:)``.
    case readable
  }

  @usableFromInline var output = OutputBytes()
  @usableFromInline let layout: Layout
  /// Whether the next value follows another one in the same array or object.
  @usableFromInline var needsComma = false
  /// A line break that is due behind the next comma or bracket.
  @usableFromInline var pendingIndent: Int?

  /// A copy of what has been written so far.
  package var bytes: [UInt8] { output.withBytes { Array($0) } }

  /// The number of bytes written so far.
  package var byteCount: Int { output.count }

  /// Calls `body` with what has been written so far, without a copy.
  package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result { try output.withBytes(body) }

  /// Makes an empty writer.
  package init(layout: Layout = .compact) { self.layout = layout }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    output.removeAll()
    needsComma = false
    pendingIndent = nil
  }

  /// Appends bytes as they are, such as the line end between two records.
  @inlinable
  package mutating func raw(_ byte: UInt8) {
    output.append(byte)
    needsComma = false
  }

  /// Writes an object; `body` writes keys and values in turn.
  @inlinable
  package mutating func object(_ body: (inout JSONText) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// Opens an object; keys and values follow, then ``closeObject()``.
  @inlinable
  package mutating func openObject() { open(0x7B) }

  /// Closes what ``openObject()`` opened.
  @inlinable
  package mutating func closeObject() { close(0x7D) }

  /// Writes an array; `body` writes the items.
  @inlinable
  package mutating func array(_ body: (inout JSONText) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// Starts the next item or key on a line of its own; does nothing in the compact layout.
  @inlinable
  package mutating func breakLine(indent: Int) {
    if layout == .readable { pendingIndent = indent }
  }

  /// Writes a key that is written often; the value must follow.
  @inlinable
  package mutating func key(_ key: JSONKey) {
    breakPendingLine(isItem: true)
    let comma = takeComma()
    let isReadable = layout == .readable
    output.append(atMost: 19) { room in
      var count = Self.write(comma, to: room)
      let place = UnsafeMutableRawPointer(room + count)
      place.storeBytes(of: key.words.0.littleEndian, as: UInt64.self)
      place.storeBytes(of: key.words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
      count += key.count
      if isReadable {
        room[count] = 0x20
        count += 1
      }
      return count
    }
  }

  /// Writes a key; the value must follow.
  package mutating func key(_ name: StaticString) {
    separate()
    output.append(0x22)
    output.append(name)
    output.append(0x22)
    endKey()
  }

  /// Writes a key that is not known when the code is written; the value must follow.
  package mutating func key(named name: String) {
    separate()
    quote(name)
    endKey()
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
    text.bytes.withUnsafeBufferPointer { all in
      let start = min(max(0, span.start), all.count)
      let end = min(max(start, span.end), all.count)
      quote(UnsafeBufferPointer(rebasing: all[start..<end]))
    }
    needsComma = true
  }

  /// Writes the texts of several spans as one string, ` … ` where something stands between them.
  package mutating func string(_ spans: [ByteSpan], of text: SourceText) {
    separate()
    output.append(0x22)
    for (index, span) in spans.enumerated() {
      if index > 0 { output.append(" … ") }
      escape(span, of: text)
    }
    output.append(0x22)
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func int(_ value: Int) {
    guard value >= 0, value < 100_000_000 else {
      separate()
      append("\(value)")
      needsComma = true
      return
    }
    breakPendingLine(isItem: true)
    let comma = takeComma()
    output.append(atMost: 10) { room in
      let start = Self.write(comma, to: room)
      let end = start + Self.digits(of: value)
      var rest = UInt32(truncatingIfNeeded: value)
      var place = end
      repeat {
        place -= 1
        room[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      return end
    }
    needsComma = true
  }

  /// Writes a share between 0 and 1 with four decimals, rounded half up; 0 where the whole is 0.
  package mutating func share(_ part: Int, of whole: Int) {
    separate()
    let tenThousandths = whole > 0 ? (max(0, part) * 20_000 + whole) / (whole * 2) : 0
    let decimals = tenThousandths % 10_000
    let zeros = String(repeating: "0", count: 4 - "\(decimals)".count)
    append("\(tenThousandths / 10_000).\(zeros)\(decimals)")
    needsComma = true
  }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) {
    separate()
    output.append(value ? "true" : "false")
    needsComma = true
  }

  /// Writes null.
  @inlinable
  package mutating func null() {
    separate()
    output.append("null")
    needsComma = true
  }

  /// What has been written, as text.
  package var text: String { output.withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension JSONText {
  /// How many digits a number below a hundred million has.
  private static func digits(of value: Int) -> Int {
    if value < 10_000 { return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4 }
    return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8
  }

  /// Writes an opening bracket, behind the comma that is due.
  @inlinable
  mutating func open(_ bracket: UInt8) {
    breakPendingLine(isItem: true)
    let comma = takeComma()
    output.append(atMost: 3) { room in
      let count = Self.write(comma, to: room)
      room[count] = bracket
      return count + 1
    }
  }

  /// Writes a closing bracket.
  @inlinable
  mutating func close(_ bracket: UInt8) {
    if pendingIndent != nil { needsComma = false }
    breakPendingLine()
    output.append(bracket)
    needsComma = true
  }

  /// What stands between a value or key and the one before it.
  @usableFromInline enum Comma { case none, tight, spaced }

  /// The comma that is due before the next value or key, which is no longer due then.
  @inlinable @inline(__always)
  mutating func takeComma() -> Comma {
    guard needsComma else { return .none }
    needsComma = false
    return layout == .readable ? .spaced : .tight
  }

  /// Writes a comma into room for two bytes and answers how many it took.
  @inlinable @inline(__always)
  static func write(_ comma: Comma, to room: UnsafeMutablePointer<UInt8>) -> Int {
    if comma == .none { return 0 }
    room[0] = 0x2C
    room[1] = 0x20
    return comma == .spaced ? 2 : 1
  }

  /// Writes the comma before a value or key where one is due.
  @inlinable
  mutating func separate() {
    breakPendingLine(isItem: true)
    let comma = takeComma()
    if comma != .none { output.append(atMost: 2) { Self.write(comma, to: $0) } }
  }

  /// Writes the line break that is due, for an item behind the comma that is.
  @inlinable @inline(__always)
  mutating func breakPendingLine(isItem: Bool = false) {
    if pendingIndent != nil { breakLineNow(isItem: isItem) }
  }

  /// Writes the line break that is due.
  @usableFromInline
  mutating func breakLineNow(isItem: Bool) {
    guard let indent = pendingIndent else { return }
    if isItem, needsComma {
      output.append(0x2C)
      needsComma = false
    }
    output.append(0x0A)
    for _ in 0..<indent { output.append(0x20) }
    pendingIndent = nil
  }

  private mutating func endKey() {
    output.append(0x3A)
    if layout == .readable { output.append(0x20) }
    needsComma = false
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 { output.append(byte) }
  }

  private mutating func quote(_ value: String) {
    let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { quote($0) }
    if isWritten == nil { Array(value.utf8).withUnsafeBufferPointer { quote($0) } }
  }

  /// Writes a string's marks and bytes, at once where no byte must be written in another way.
  private mutating func quote(_ source: UnsafeBufferPointer<UInt8>) {
    guard let base = source.baseAddress, PlainJSON.run(in: source, from: 0) == source.count else {
      output.append(0x22)
      escape(source)
      output.append(0x22)
      return
    }
    output.append(atMost: source.count + 2) { room in
      room[0] = 0x22
      (room + 1).update(from: base, count: source.count)
      room[source.count + 1] = 0x22
      return source.count + 2
    }
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
    var i = 0
    while i < source.count {
      let run = PlainJSON.run(in: source, from: i)
      output.append(UnsafeBufferPointer(rebasing: source[i..<(i + run)]))
      i += run
      if i < source.count {
        escape(source[i])
        i += 1
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    output.append(0x5C)
    switch byte {
    case 0x22, 0x5C: output.append(byte)
    case 0x0A: output.append(0x6E)
    case 0x0D: output.append(0x72)
    case 0x09: output.append(0x74)
    case 0x08: output.append(0x62)
    case 0x0C: output.append(0x66)
    default:
      output.append("u00")
      for digit in [byte >> 4, byte & 0xF] {
        output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
