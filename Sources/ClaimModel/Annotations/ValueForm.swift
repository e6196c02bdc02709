/// A fixed form of text: what an id, a date or a digest looks like.
///
/// Says only what a value looks like: `2023-02-31` has the form of a date. Whether there is such a day is a question
/// for the validator.
public enum ValueForm: String, Sendable, CaseIterable {
  /// The version of the annotation format.
  case format
  /// A readable id: small letters and digits in groups joined by hyphens.
  case slug
  /// `c` and a number.
  case claimID
  /// 64 hexadecimal digits, small letters.
  case sha256
  /// Places in a text: `138-258`, `10-40 55-80`.
  case places
  /// A year, a month, a day, or a moment with its offset from UTC.
  case date
  /// A moment with its offset from UTC (RFC 3339).
  case timestamp
  /// An address of the web.
  case url
  /// A Wikidata item.
  case wikidata
  /// A BCP 47 language code.
  case language
  /// A rating scale and one of its values.
  case rating

  /// The form in a few words, to stand behind "should be": `a date such as 2023, …`.
  public var explanation: Message {
    switch self {
    case .format: "\(AnnotationSchema.format)"
    case .slug: "small letters and digits joined by hyphens, such as associated-press"
    case .claimID: "c and a number, such as c7"
    case .sha256: "64 hexadecimal digits in small letters"
    case .places: "character positions such as 138-258, or 10-40 55-80 for several parts"
    case .date: "a date such as 2023, 2023-09, 2023-09-12 or 2023-09-12T10:04:00Z"
    case .timestamp: "a moment with its offset from UTC, such as 2026-11-23T10:04:00Z"
    case .url: "an address that begins with https:// or http://"
    case .wikidata: "a Wikidata item such as Q40469"
    case .language: "a language code such as pl, en or pt-BR"
    case .rating: "a rating scale and a value of it, such as politifact/half-true"
    }
  }

  /// The form as a regular expression of the common kind (ECMA 262), for the JSON Schema.
  public var pattern: String {
    let clock = "[0-9]{2}:[0-9]{2}"
    let offset = "(Z|[+-]\(clock))"
    return switch self {
    case .format: "^claimkit/1$"
    case .slug: "^[a-z0-9]+(-[a-z0-9]+)*$"
    case .claimID: "^c[0-9]+$"
    case .sha256: "^[0-9a-f]{64}$"
    case .places: "^[0-9]+-[0-9]+( [0-9]+-[0-9]+)*$"
    case .date:
      "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T\(clock)(:[0-9]{2}(\\.[0-9]+)?)?\(offset))?)?)?$"
    case .timestamp: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T\(clock):[0-9]{2}(\\.[0-9]+)?\(offset)$"
    case .url: "^https?://[^ ]+$"
    case .wikidata: "^Q[1-9][0-9]*$"
    case .language: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    case .rating: "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
    }
  }

  /// Whether a value has the form; agrees with ``pattern``.
  ///
  /// - Complexity: O(*n*) in the value's bytes.
  public func accepts(_ value: String) -> Bool {
    var scanner = FormScanner(value)
    let matches =
      switch self {
      case .format: value == AnnotationSchema.format
      case .slug: scanner.slug()
      case .claimID: scanner.byte("c") && scanner.run(of: FormScanner.isDigit)
      case .sha256: scanner.run(of: FormScanner.isHexDigit, exactly: 64)
      case .places: scanner.places()
      case .date: scanner.date()
      case .timestamp: scanner.day() && scanner.byte("T") && scanner.clock(secondsRequired: true)
      case .url: scanner.url()
      case .wikidata:
        scanner.byte("Q") && !scanner.peek("0") && scanner.run(of: FormScanner.isDigit)
      case .language: scanner.language()
      case .rating: scanner.slug() && scanner.byte("/") && scanner.slug()
      }
    return matches && (self == .format || scanner.isAtEnd)
  }
}

/// Walks the bytes of a value; every step answers whether it was there.
private struct FormScanner {
  private var rest: ArraySlice<UInt8>

  init(_ value: String) { rest = ArraySlice(value.utf8) }

  var isAtEnd: Bool { rest.isEmpty }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte >= 0x61 && byte <= 0x66)
  }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || isSmallLetter(byte | 0x20)
  }

  func peek(_ character: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: character) }

  mutating func byte(_ character: Unicode.Scalar) -> Bool {
    guard peek(character) else { return false }
    rest.removeFirst()
    return true
  }

  /// One or more bytes of a class, or an exact number of them.
  mutating func run(of isMember: (UInt8) -> Bool, exactly count: Int? = nil) -> Bool {
    var length = 0
    while let byte = rest.first, isMember(byte), length < count ?? .max {
      rest.removeFirst()
      length += 1
    }
    return count.map { $0 == length } ?? (length > 0)
  }

  mutating func slug() -> Bool {
    repeat {
      guard run(of: { FormScanner.isDigit($0) || FormScanner.isSmallLetter($0) }) else {
        return false
      }
    } while byte("-")
    return true
  }

  mutating func places() -> Bool {
    repeat {
      guard run(of: FormScanner.isDigit), byte("-"), run(of: FormScanner.isDigit) else {
        return false
      }
    } while byte(" ")
    return true
  }

  mutating func day() -> Bool {
    run(of: FormScanner.isDigit, exactly: 4) && byte("-") && twoDigits() && byte("-") && twoDigits()
  }

  mutating func date() -> Bool {
    guard run(of: FormScanner.isDigit, exactly: 4) else { return false }
    guard byte("-") else { return true }
    guard twoDigits() else { return false }
    guard byte("-") else { return true }
    guard twoDigits() else { return false }
    guard byte("T") else { return true }
    return clock(secondsRequired: false)
  }

  mutating func clock(secondsRequired: Bool) -> Bool {
    guard twoDigits(), byte(":"), twoDigits() else { return false }
    if byte(":") {
      guard twoDigits() else { return false }
      if byte(".") {
        guard run(of: FormScanner.isDigit) else { return false }
      }
    } else if secondsRequired {
      return false
    }
    if byte("Z") { return true }
    guard byte("+") || byte("-") else { return false }
    return twoDigits() && byte(":") && twoDigits()
  }

  mutating func url() -> Bool {
    guard byte("h"), byte("t"), byte("t"), byte("p") else { return false }
    _ = byte("s")
    guard byte(":"), byte("/"), byte("/") else { return false }
    return run(of: { $0 != 0x20 })
  }

  mutating func language() -> Bool {
    var letters = 0
    while let byte = rest.first, FormScanner.isSmallLetter(byte) {
      rest.removeFirst()
      letters += 1
    }
    guard letters == 2 || letters == 3 else { return false }
    while byte("-") {
      var length = 0
      while let byte = rest.first, FormScanner.isLetterOrDigit(byte) {
        rest.removeFirst()
        length += 1
      }
      guard (2...8).contains(length) else { return false }
    }
    return true
  }

  private mutating func twoDigits() -> Bool { run(of: FormScanner.isDigit, exactly: 2) }
}
