import ClaimModel

/// Walks the bytes of one JSON object (RFC 8259) without building a tree: a record's text goes straight into bytes.
///
/// Strict: what is no JSON is an error at its byte, and so is text that is no Unicode.
package struct JSONScanner {
  /// What is wrong, and at which byte.
  package struct SyntaxError: Error, Equatable {
    /// What is wrong, in a few words.
    package var message: Message
    /// The byte at which it is seen.
    package var offset: Int
  }

  /// How deeply values that are passed over may be nested.
  static let maximumDepth = 128

  private let bytes: [UInt8]
  /// The byte that is looked at next.
  private(set) var position = 0

  /// Starts at the first byte.
  package init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  /// Reads an object; `member` is called behind each key and must read the value.
  package mutating func object(
    _ member: (inout JSONScanner, String) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    skipSpace()
    try expect(0x7B, "an object was expected")
    skipSpace()
    if take(0x7D) { return }
    repeat {
      skipSpace()
      let key = String(decoding: try string(), as: UTF8.self)
      skipSpace()
      try expect(0x3A, "a colon was expected")
      skipSpace()
      try member(&self, key)
      skipSpace()
    } while take(0x2C)
    try expect(0x7D, "a comma or a closing brace was expected")
  }

  /// Reads an array; `item` is called for each value and must read it.
  mutating func array(
    _ item: (inout JSONScanner) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    try expect(0x5B, "an array was expected")
    skipSpace()
    if take(0x5D) { return }
    repeat {
      skipSpace()
      try item(&self)
      skipSpace()
    } while take(0x2C)
    try expect(0x5D, "a comma or a closing bracket was expected")
  }

  /// Only white space may follow.
  package mutating func end() throws(SyntaxError) {
    skipSpace()
    if position < bytes.count { throw error("something follows the value") }
  }

  /// A string, or nil for null.
  package mutating func stringOrNull() throws(SyntaxError) -> [UInt8]? {
    if peek == 0x6E {
      try word("null")
      return nil
    }
    return try string()
  }

  /// A string, the digits of a number, or nil for null.
  package mutating func stringOrNumber() throws(SyntaxError) -> String? {
    if let byte = peek, byte == 0x2D || Self.isDigit(byte) { return try digitsOfNumber() }
    return try stringOrNull().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The digits of a number.
  mutating func digitsOfNumber() throws(SyntaxError) -> String {
    let start = position
    try number()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Passes over some bytes.
  mutating func skip(_ count: Int) { position = min(position + count, bytes.count) }

  /// Passes over any value.
  package mutating func skipValue(depth: Int) throws(SyntaxError) {
    guard depth < Self.maximumDepth else { throw error("nested too deeply") }
    switch peek {
    case 0x22: _ = try string()
    case 0x7B:
      try object { scanner, _ throws(SyntaxError) in try scanner.skipValue(depth: depth + 1) }
    case 0x5B:
      try array { scanner throws(SyntaxError) in try scanner.skipValue(depth: depth + 1) }
    case 0x74: try word("true")
    case 0x66: try word("false")
    case 0x6E: try word("null")
    case let byte? where byte == 0x2D || Self.isDigit(byte): try number()
    default: throw error("a value was expected")
    }
  }
}

// MARK: - Strings

extension JSONScanner {
  /// A string's bytes, unescaped; runs without escapes are copied whole.
  mutating func string() throws(SyntaxError) -> [UInt8] {
    let opening = position
    try expect(0x22, "a string was expected")
    var result: [UInt8] = []
    while true {
      let end = try endOfRun()
      result += bytes[position..<end]
      position = end
      guard let byte = peek else {
        throw SyntaxError(message: "a string does not end", offset: opening)
      }
      switch byte {
      case 0x22:
        position += 1
        return result
      case 0x5C: try escape(into: &result)
      case 0x7F:
        result.append(byte)
        position += 1
      default: throw error("a control character in a string must be escaped")
      }
    }
  }

  /// Where the run of characters ends that stand for themselves.
  private func endOfRun() throws(SyntaxError) -> Int {
    let (length, wellFormed) = bytes.withUnsafeBufferPointer { all in
      let length = PlainJSON.run(in: all, from: position)
      let run = UnsafeBufferPointer(rebasing: all[position..<(position + length)])
      return (length, SourceText.wellFormedPrefix(of: run))
    }
    if wellFormed < length {
      throw SyntaxError(message: "not UTF-8", offset: position + wellFormed)
    }
    return position + length
  }

  private mutating func escape(into result: inout [UInt8]) throws(SyntaxError) {
    position += 1
    guard let byte = peek else { throw error("a string does not end") }
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: result.append(byte)
    case 0x6E: result.append(0x0A)
    case 0x74: result.append(0x09)
    case 0x72: result.append(0x0D)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x75: try unicodeEscape(into: &result)
    default:
      position -= 1
      throw error("unknown escape")
    }
  }

  private mutating func unicodeEscape(into result: inout [UInt8]) throws(SyntaxError) {
    let start = position - 2
    var value = try hexadecimal()
    if (0xD800...0xDBFF).contains(value) {
      guard take(0x5C), take(0x75) else {
        throw SyntaxError(message: "half of a surrogate pair", offset: start)
      }
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else {
        throw SyntaxError(message: "half of a surrogate pair", offset: start)
      }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw SyntaxError(message: "half of a surrogate pair", offset: start)
    }
    result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap(Self.hexadecimalDigit) else {
        throw error("four hexadecimal digits were expected")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }
}

// MARK: - Small things

extension JSONScanner {
  /// The next byte; nil at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a byte is one of `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// An error at this place.
  func error(_ message: Message) -> SyntaxError {
    SyntaxError(message: message, offset: position)
  }

  /// Passes over white space.
  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ message: Message) throws(SyntaxError) {
    if !take(byte) { throw error(message) }
  }

  /// Reads a word such as `null`.
  mutating func word(_ word: StaticString) throws(SyntaxError) {
    for index in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[index]) {
      throw error("a value was expected")
    }
  }

  /// Passes over a number.
  mutating func number() throws(SyntaxError) {
    _ = take(0x2D)
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
  }

  private mutating func digits() throws(SyntaxError) {
    guard let byte = peek, Self.isDigit(byte) else { throw error("a digit was expected") }
    while let byte = peek, Self.isDigit(byte) { position += 1 }
  }
}
