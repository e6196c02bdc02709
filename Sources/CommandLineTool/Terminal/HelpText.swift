import ClaimKit
import Glibc

/// What `--help` prints, in the language of this process.
///
/// The argument parser makes help in English, at the width of the terminal. In another language it is asked for lines of
/// any length, and each sentence that the tables know is said and wrapped here; so a command writes its help once, as the
/// parser wants it, and English help is the parser's own. Names of values (`<file>`) are the same in every language, as
/// names of options are.
struct HelpText {
  private let width: Int

  /// The help that the parser makes, in the language of this process; version numbers and completion scripts as they are.
  static func said(_ made: () -> String) -> String {
    // A version number needs no tables read.
    let text = made()
    guard text.contains("\nUSAGE: "), SpokenLanguage.words.code != "en" else { return text }
    let width = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? Output.standard.width
    setenv("COLUMNS", "100000", 1)
    return HelpText(width: max(width, 40)).said(made())
  }

  private func said(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var said: [String] = []
    while let line = lines.popFirst() {
      guard var item = Item(line) else {
        said.append(paragraph(String(line)))
        continue
      }
      while let next = lines.first, Item.indent(of: next) == item.column {
        item.words += (item.words.isEmpty ? "" : " ") + next.dropFirst(item.column)
        lines.removeFirst()
      }
      said.append(item.laidOut(explained(item.words), width: width))
    }
    return said.joined(separator: "\n")
  }
}

// MARK: - Sentences

extension HelpText {
  /// Sentences with something filled in.
  private static let filled = [
    "The language to speak: {1}. The environment's unless given.",
    "The article's language: {1}, or that of a pack. Told from its front matter or words unless given.",
    "Keys: {1}. A key given twice may have either value; != excludes; none stands for nothing.",
  ]

  /// A sentence that the tables know; nil where they do not.
  private static func known(_ sentence: String) -> Message? {
    if SpokenLanguage.words.phrasebook.knows(sentence) { return Message(stringLiteral: sentence) }
    return filled.lazy.compactMap { Message(sentence, as: $0) }.first
  }

  /// What stands in the gaps of a sentence; nil where the words are another one.
  private static func values(of words: String, as sentence: String) -> [String]? {
    Message(words, as: sentence)?.values.map { if case .text(let text) = $0 { text } else { "" } }
  }

  /// What an option is explained with: a sentence, or a list of words with what each means, and the values it takes.
  private func explained(_ words: String) -> String {
    if let parts = Self.values(of: words, as: "{1} (values: {2}; default: {3})") {
      let told: Message = "\(meaning(parts[0])) (values: \(parts[1]); default: \(parts[2]))"
      return told.said
    }
    if let parts = Self.values(of: words, as: "{1} (values: {2})") {
      let told: Message = "\(meaning(parts[0])) (values: \(parts[1]))"
      return told.said
    }
    if let parts = Self.values(of: words, as: "{1} (default: {2})") {
      let told: Message = "\(meaning(parts[0])) (default: \(parts[1]))"
      return told.said
    }
    return meaning(words)
  }

  private func meaning(_ words: String) -> String {
    if let message = Self.known(words) { return message.said }
    guard words.hasSuffix("."), words.contains(": ") else { return words }
    let items = words.dropLast().split(separator: "; ").map { item in
      let parts = item.split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let message = Self.known(parts[1]) else { return String(item) }
      return "\(parts[0]): \(message.said)"
    }
    return items.joined(separator: "; ") + "."
  }

  /// A line of its own: of the overview or the usage, a title, or a line that belongs to an example.
  private func paragraph(_ line: String) -> String {
    let indent = Item.indent(of: line)
    let words = String(line.dropFirst(indent))
    guard let said = whole(words)?.said ?? (indent == 0 ? words : nil) else { return line }
    return TextLayout.wrap(said, width: width - indent)
      .map { TextLayout.spaces(indent) + $0 }.joined(separator: "\n")
  }

  private func whole(_ words: String) -> Message? {
    if let parts = Self.values(of: words, as: "OVERVIEW: {1}") {
      return "OVERVIEW: \(meaning(parts[0]))"
    }
    if let parts = Self.values(of: words, as: "USAGE: {1}") { return "USAGE: \(parts[0])" }
    if let parts = Self.values(of: words, as: "See '{1}' for detailed help.") {
      return "See '\(parts[0])' for detailed help."
    }
    if words.hasSuffix(":"), words == words.uppercased() {
      let title = String(words.prefix(1)) + words.dropFirst().dropLast().lowercased()
      return Self.known(title).map { Message(verbatim: $0.said.uppercased() + ":") }
    }
    return Self.known(words)
  }
}

// MARK: - Columns

/// A line with a word on its left and what it means on its right.
private struct Item {
  /// What stands on the left, with its indent.
  var label: String
  /// Where the right side begins.
  var column: Int
  /// The right side in one line; empty where it begins on the next one.
  var words: String

  /// Where the parser puts the right side.
  private static let parserColumn = 26

  /// Takes a line apart; nil where it has no two sides.
  init?(_ line: Substring) {
    let indent = Self.indent(of: line)
    guard indent == 2 else { return nil }
    let start = line.index(line.startIndex, offsetBy: indent)
    if line[start] == "-" || line[start] == "<" {
      column = Self.parserColumn
      if line.count > column {
        let right = line.index(line.startIndex, offsetBy: column)
        if line[line.index(before: right)] == " ", line[right] != " " {
          label = String(line[..<right])
          words = String(line[right...])
          return
        }
      }
      label = String(line)
      words = ""
      return
    }
    guard let gap = line[start...].firstRange(of: "  "),
      let right = line[gap.upperBound...].firstIndex(where: { $0 != " " })
    else { return nil }
    label = String(line[..<right])
    words = String(line[right...])
    column = line.distance(from: line.startIndex, to: right)
  }

  /// Both sides, the right one wrapped.
  func laidOut(_ words: String, width: Int) -> String {
    let lines = TextLayout.wrap(words, width: max(width - column, 20))
    let isBeside = !self.words.isEmpty && label.count == column
    let right = lines.joined(separator: "\n" + TextLayout.spaces(column))
    if words.isEmpty { return label }
    return isBeside ? label + right : "\(label)\n\(TextLayout.spaces(column))\(right)"
  }

  /// How many blanks a line begins with.
  static func indent(of line: some StringProtocol) -> Int { line.prefix { $0 == " " }.count }
}
