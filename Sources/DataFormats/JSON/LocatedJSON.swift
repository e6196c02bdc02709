/// A JSON value that knows where it stands, for documents whose mistakes are to be pointed at.
///
/// ```swift
/// let root = try LocatedJSON.read(Array(#"{"id": "c1"}"#.utf8))
/// root["id"]?.text    // "c1"
/// root["id"]?.offset  // 7
/// ```
package struct LocatedJSON: Sendable, Equatable {
  /// The value.
  package var value: Value
  /// The byte it begins at.
  package var offset: Int

  /// What a value is.
  package enum Value: Sendable, Equatable {
    case string(String)
    /// A number, as its digits.
    case number(String)
    case bool(Bool)
    case null
    case array([LocatedJSON])
    /// Keys with values, in order; of equal keys the last one counts.
    case object([Member])
  }

  /// A key with its value.
  package struct Member: Sendable, Equatable {
    /// The key.
    package var key: String
    /// Its value.
    package var value: LocatedJSON
  }

  /// Reads a document (RFC 8259); a byte order mark before it is passed over.
  ///
  /// - Complexity: O(*n*).
  package static func read(
    _ bytes: [UInt8]
  ) throws(JSONScanner.SyntaxError) -> LocatedJSON {
    var scanner = JSONScanner(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.skipByteOrderMark() }
    scanner.skipSpace()
    let root = try scanner.located(depth: 0)
    try scanner.end()
    return root
  }

  /// The value of a key; nil where there is none, or null, or this is no object.
  package subscript(_ key: String) -> LocatedJSON? {
    guard case .object(let members) = value,
      let member = members.last(where: { $0.key.utf8.elementsEqual(key.utf8) }),
      member.value.value != .null
    else { return nil }
    return member.value
  }

  /// The text of a string.
  package var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// A whole number.
  package var int: Int? {
    if case .number(let digits) = value { Int(digits) } else { nil }
  }

  /// The items of an array; any other value is a list of one.
  package var items: [LocatedJSON] {
    if case .array(let items) = value { items } else { [self] }
  }
}

extension JSONScanner {
  /// Passes over the three bytes of a byte order mark.
  mutating func skipByteOrderMark() { skip(3) }

  /// Reads any value with its place.
  mutating func located(depth: Int) throws(SyntaxError) -> LocatedJSON {
    guard depth < JSONScanner.maximumDepth else { throw error("nested too deeply") }
    let start = position
    func made(_ value: LocatedJSON.Value) -> LocatedJSON {
      LocatedJSON(value: value, offset: start)
    }
    switch peek {
    case 0x22: return made(.string(String(decoding: try string(), as: UTF8.self)))
    case 0x7B:
      var members: [LocatedJSON.Member] = []
      try object { scanner, key throws(SyntaxError) in
        members.append(.init(key: key, value: try scanner.located(depth: depth + 1)))
      }
      return made(.object(members))
    case 0x5B:
      var items: [LocatedJSON] = []
      try array { scanner throws(SyntaxError) in
        items.append(try scanner.located(depth: depth + 1))
      }
      return made(.array(items))
    case 0x74:
      try word("true")
      return made(.bool(true))
    case 0x66:
      try word("false")
      return made(.bool(false))
    case 0x6E:
      try word("null")
      return made(.null)
    case let byte? where byte == 0x2D || Self.isDigit(byte):
      return made(.number(try digitsOfNumber()))
    default: throw error("a value was expected")
    }
  }
}
