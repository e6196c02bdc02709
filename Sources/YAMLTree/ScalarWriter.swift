/// Writes one text value so that every YAML reader, of version 1.1 or 1.2, reads that text again.
///
/// Without quotation marks where that is safe, because a person reads it; letters of all languages and emoji as they
/// are. A value is never folded over lines.
package enum ScalarWriter {
  /// What surrounds the value.
  package enum Context: Sendable {
    /// A line of its own, or the rest of one.
    case block
    /// Brackets or braces, where commas and brackets have a meaning.
    case flow
  }

  /// The value on one line: bare, or in the quotation marks that need the fewest escapes.
  ///
  /// - Complexity: O(*n*).
  package static func inline(_ value: String, in context: Context) -> String {
    if isSafeBare(value, in: context) { return value }
    return singleQuoted(value, ifReadable: true) ?? doubleQuoted(value)
  }

  /// The value between double quotation marks, escaped where needed.
  package static func doubleQuoted(_ value: String) -> String {
    var text = "\""
    let scalars = value.unicodeScalars
    let last = scalars.index(scalars.endIndex, offsetBy: -1, limitedBy: scalars.startIndex)
    for index in scalars.indices {
      let scalar = scalars[index]
      let isEdge = index == scalars.startIndex || index == last
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        let hides = isEdge && scalar != " " && InvisibleScalars.contains(scalar)
        if hides || needsEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }

  /// The value between single quotation marks; nil where it needs an escape.
  ///
  /// - Parameter ifReadable: also nil where double quotation marks would read as well or better.
  package static func singleQuoted(_ value: String, ifReadable: Bool = false) -> String? {
    var helps = false
    for scalar in value.unicodeScalars {
      if needsEscape(scalar) || scalar == "\t" || scalar == "\n" || scalar == "\r" { return nil }
      if scalar == "\"" || scalar == "\\" { helps = true }
      if ifReadable && scalar == "'" { return nil }
    }
    if let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
      InvisibleScalars.contains(first) || InvisibleScalars.contains(last)
    {
      return nil
    }
    if ifReadable && !helps { return nil }
    var text = "'"
    for scalar in value.unicodeScalars {
      if scalar == "'" { text += "'" }
      text.unicodeScalars.append(scalar)
    }
    return text + "'"
  }

  /// The lines of a literal block with its indicator, `|-` or `|`; nil where a person or an editor could not keep it.
  package static func literal(_ value: String) -> (indicator: String, lines: [String])? {
    var body = Substring(value)
    let endsWithBreak = body.utf8.last == 0x0A
    if endsWithBreak { body.unicodeScalars.removeLast() }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in body.unicodeScalars {
      if scalar == "\n" {
        lines.append(String(line))
        line.removeAll()
      } else if needsEscape(scalar) || scalar == "\r" || scalar == "\t" {
        return nil
      } else {
        line.append(scalar)
      }
    }
    lines.append(String(line))
    // A blank behind the text is lost as soon as an editor tidies the file; one before it moves the margin.
    let isFirm = lines.allSatisfy { $0.utf8.last != 0x20 }
    guard isFirm, let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty,
      first.utf8.first != 0x20
    else { return nil }
    return (endsWithBreak ? "|" : "|-", lines)
  }

  // MARK: What is safe

  /// Whether the value may stand without quotation marks.
  static func isSafeBare(_ value: String, in context: Context) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else {
      return false
    }
    if indicators.contains(first) || first == " " || last == " " || last == ":" { return false }
    if InvisibleScalars.contains(first) || InvisibleScalars.contains(last) { return false }
    if value.utf8.starts(with: "...".utf8) { return false }
    var previous: Unicode.Scalar = "\0"
    for scalar in value.unicodeScalars {
      if needsEscape(scalar) || scalar == "\t" || scalar == "\n" || scalar == "\r" { return false }
      if scalar == " " && previous == ":" || scalar == "#" && previous == " " { return false }
      if context == .flow && flowIndicators.contains(scalar) { return false }
      previous = scalar
    }
    return !PlainTypes.resolves(value)
  }

  private static let indicators: Set<Unicode.Scalar> = [
    "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
  ]
  private static let flowIndicators: Set<Unicode.Scalar> = [",", "[", "]", "{", "}", ":", "?"]

  /// Whether a scalar cannot stand in a file as it is, or could not be seen there.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: InvisibleScalars.isHidden(scalar)
    }
  }
}
