/// Marks text for a terminal, or leaves it alone where colour is not wanted.
package struct TerminalStyle: Sendable {
  /// Whether escape sequences are written.
  package let isColoured: Bool

  /// Makes a style.
  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// What a piece of text is, from which its look follows.
  package enum Role: String, Sendable {
    /// A title.
    case title = "1"
    /// Something that steps back: hints, counts, ids.
    case quiet = "2"
    /// The name of a source.
    case source = "36"
    /// A claim's content.
    case content = "1;4"
    /// The reporting words.
    case cue = "33"
    /// A good end.
    case good = "32"
    /// Something to look at.
    case caution = "35"
    /// A bad end.
    case bad = "31"
    /// The bars of a chart.
    case bar = "34"
  }

  /// Text in the look of its role.
  package func callAsFunction(_ role: Role, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
