/// Text whose parts have roles, broken into lines with every part's look kept across the breaks.
struct StyledText {
  /// One user-perceived character with its role; nil for plain text.
  private var characters: [(character: Character, role: TerminalStyle.Role?)] = []

  /// Appends text in one role; control characters are defused and line ends become spaces.
  mutating func append(_ text: String, _ role: TerminalStyle.Role? = nil) {
    for character in TextLayout.safe(text) { characters.append((character, role)) }
  }

  /// The lines, broken at spaces; runs of spaces become one.
  ///
  /// - Complexity: O(*n*).
  func lines(width: Int, style: TerminalStyle) -> [String] {
    var lines: [String] = []
    var line: [(character: Character, role: TerminalStyle.Role?)] = []
    var used = 0
    for word in characters.split(whereSeparator: { $0.character == " " }) {
      let length = word.reduce(0) { $0 + DisplayWidth.of($1.character) }
      if !line.isEmpty, used + 1 + length > width {
        lines.append(Self.draw(line, style))
        line = []
        used = 0
      }
      if let last = line.last, let first = word.first {
        line.append((" ", last.role == first.role ? first.role : nil))
        used += 1
      }
      line += word
      used += length
    }
    if !line.isEmpty { lines.append(Self.draw(line, style)) }
    return lines
  }

  private static func draw(
    _ line: [(character: Character, role: TerminalStyle.Role?)], _ style: TerminalStyle
  ) -> String {
    var result = ""
    var run = ""
    var role: TerminalStyle.Role?
    for (character, next) in line {
      if next != role {
        result += role.map { style($0, run) } ?? run
        run = ""
        role = next
      }
      run.append(character)
    }
    return result + (role.map { style($0, run) } ?? run)
  }
}
