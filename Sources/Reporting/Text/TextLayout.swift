/// Puts text into columns of a terminal: padding, shortening, wrapping, always by display width.
package enum TextLayout {
  /// Text made safe to print: control characters and direction overrides, which could rewrite the screen, become `�`.
  ///
  /// Line ends and tabs become spaces, since everything laid out here is one line.
  package static func safe(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.unicodeScalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
        result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text with spaces behind it up to a width; longer text stays whole.
  package static func pad(_ text: String, to width: Int) -> String {
    text + spaces(width - DisplayWidth.of(text))
  }

  /// Text with spaces before it up to a width; longer text stays whole.
  package static func padLeft(_ text: String, to width: Int) -> String {
    spaces(width - DisplayWidth.of(text)) + text
  }

  /// Text cut to a width, with an ellipsis where something is missing.
  package static func shorten(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var used = 0
    var result = ""
    for character in text {
      let next = DisplayWidth.of(character)
      if used + next > width - 1 { break }
      used += next
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// Text broken at spaces into lines of at most a width; a longer word has a line to itself.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if !line.isEmpty, used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += length
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// A number of spaces; none for zero and less.
  package static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// A bar as long as its share of the width, in eighths of a column; never empty for a part above zero.
  package static func bar(_ part: Int, of whole: Int, width: Int) -> String {
    guard part > 0, whole > 0, width > 0 else { return "" }
    let eighths = max(1, (part * width * 8 + whole / 2) / whole)
    let blocks = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + blocks[eighths % 8]
  }
}
