/// Bare values that some YAML reader takes for something else than text.
package enum PlainTypes {
  /// Whether YAML 1.1 or 1.2 reads the value as a boolean, null, number, date or merge key.
  ///
  /// Says yes too often rather than too seldom: quotation marks do no harm.
  package static func resolves(_ value: String) -> Bool {
    guard let first = value.utf8.first else { return false }
    switch first {
    case 0x30...0x39, 0x2B...0x2E, 0x3A, 0x5F: break
    default: return value.utf8.count <= 5 && words.contains(value.lowercased())
    }
    let bytes = Array(value.utf8)
    if bytes.count <= 5, words.contains(value.lowercased()) { return true }
    return isNumber(bytes) || isTimestamp(bytes)
  }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", "+.inf",
    "-.inf", ".nan", "inf", "nan",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Integers and floats with underscores, commas, base prefixes, exponents and sexagesimal colons.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if let sign = rest.first, sign == 0x2B || sign == 0x2D { rest.removeFirst() }
    guard rest.contains(where: isDigit) else { return false }
    if rest.first == 0x30, let base = rest.dropFirst().first.map({ $0 | 0x20 }),
      base == 0x78 || base == 0x6F || base == 0x62
    {
      return rest.dropFirst(2).allSatisfy {
        isDigit($0) || $0 == 0x5F || (0x61...0x66).contains($0 | 0x20)
      }
    }
    // Digits with _ , . : among them, then perhaps an exponent.
    let mantissa = rest.prefix { isDigit($0) || [0x5F, 0x2C, 0x2E, 0x3A].contains($0) }
    guard mantissa.contains(where: isDigit) else { return false }
    rest = rest[mantissa.endIndex...]
    guard let exponent = rest.first else { return true }
    guard exponent | 0x20 == 0x65 else { return false }
    rest.removeFirst()
    if let sign = rest.first, sign == 0x2B || sign == 0x2D { rest.removeFirst() }
    return rest.allSatisfy { isDigit($0) || $0 == 0x5F }
  }

  /// `2023-09-12`, `2023-9-2 10:04`: four digits, one or two, one or two.
  private static func isTimestamp(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func digits(_ range: ClosedRange<Int>) -> Bool {
      let run = rest.prefix(while: isDigit)
      rest = rest[run.endIndex...]
      return range.contains(run.count)
    }
    func hyphen() -> Bool { rest.popFirst() == 0x2D }
    guard digits(4...4), hyphen(), digits(1...2), hyphen(), digits(1...2) else { return false }
    guard let next = rest.first else { return true }
    return next == 0x20 || next | 0x20 == 0x74
  }
}
