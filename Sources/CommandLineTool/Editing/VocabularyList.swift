import ClaimKit

/// The words of a vocabulary for a help text.
enum VocabularyList {
  /// A word a line, each explained, within 80 columns.
  static func text<V: Vocabulary>(_ vocabulary: V.Type) -> String {
    let words = V.allCases.map(\.rawValue)
    let indent = (words.map(\.utf8.count).max() ?? 0) + 4
    return V.allCases.map { word in
      let lines = TextLayout.wrap(word.explanation, width: 78 - indent)
      return TextLayout.pad("  " + word.rawValue, to: indent)
        + lines.joined(separator: "\n" + TextLayout.spaces(indent))
    }.joined(separator: "\n")
  }
}
