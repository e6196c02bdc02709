/// A JSON value for documents small enough to build whole: reports, findings, views.
///
/// Keys of an object are written sorted by their bytes, so equal values make equal text whatever order they were built
/// in; members keep their order, for formats that people read from the top.
package enum JSONValue: Sendable, Equatable {
  /// Text.
  case string(String)
  /// A whole number.
  case int(Int)
  /// A share of a whole, written as a number between 0 and 1 with four decimals.
  case share(Int, of: Int)
  /// True or false.
  case bool(Bool)
  /// Nothing known.
  case null
  /// A list.
  case array([JSONValue])
  /// Keys with values.
  case object([String: JSONValue])
  /// Keys with values, in this order.
  case members([Member])

  /// A key with its value.
  package struct Member: Sendable, Equatable {
    /// The key.
    package var key: String
    /// Its value.
    package var value: JSONValue

    /// Makes a member.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Text, or null where there is none.
  package static func optional(_ value: String?) -> JSONValue {
    value.map(JSONValue.string) ?? .null
  }

  /// Text values in order.
  package static func strings(_ values: [String]) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  /// The document as text that ends in a line end, two spaces for each level, sorted keys.
  package var document: String {
    var json = JSONText(layout: .readable)
    write(to: &json, indent: 0)
    json.raw(0x0A)
    return json.text
  }

  /// The value as it stands deeper in a document, without a line end; its first line begins where the caller is.
  package func text(indent: Int) -> String {
    var json = JSONText(layout: .readable)
    write(to: &json, indent: indent)
    return json.text
  }

  /// The document on one line without a line end, sorted keys.
  package var line: String {
    var json = JSONText()
    write(to: &json, indent: 0)
    return json.text
  }

  /// Writes the value; collections of plain values stay on one line.
  private func write(to json: inout JSONText, indent: Int) {
    switch self {
    case .string(let value): json.string(value)
    case .int(let value): json.int(value)
    case .share(let part, let whole): json.share(part, of: whole)
    case .bool(let value): json.bool(value)
    case .null: json.null()
    case .array(let items):
      let isFlat = items.allSatisfy(\.isPlain)
      json.array {
        for item in items {
          if !isFlat { $0.breakLine(indent: indent + 2) }
          item.write(to: &$0, indent: indent + 2)
        }
        if !isFlat { $0.breakLine(indent: indent) }
      }
    case .object(let pairs):
      let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted.map { Member($0.key, $0.value) }, to: &json, indent: indent)
    case .members(let members): Self.write(members, to: &json, indent: indent)
    }
  }

  private static func write(_ members: [Member], to json: inout JSONText, indent: Int) {
    let isFlat = indent > 0 && members.allSatisfy(\.value.isPlain) && members.count <= 6
    json.object {
      for member in members {
        if !isFlat { $0.breakLine(indent: indent + 2) }
        $0.key(named: member.key)
        member.value.write(to: &$0, indent: indent + 2)
      }
      if !isFlat, !members.isEmpty { $0.breakLine(indent: indent) }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object, .members: false
    default: true
    }
  }
}
