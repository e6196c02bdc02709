import ClaimKit
import LanguagePacks
import Segmenting

/// Polish texts cut by the segmenter, for tests.
enum Segmented {
  private static let segmenter: Segmenter? = EmbeddedPacks.pack(for: "pl").map {
    Segmenter(pack: $0)
  }

  /// The article of a text.
  static func article(_ text: String) throws -> Article {
    try article(SourceText(text))
  }

  /// The article of a text.
  static func article(_ text: SourceText) throws -> Article {
    guard let segmenter else { throw MissingPack() }
    return segmenter.article(from: text, metadata: ArticleMetadata(id: "test", language: "pl"))
  }

  /// The sentences of a paragraph, joined by the mark that `marked` has at their borders.
  ///
  /// White space around a border is dropped on both sides, so that a table may be spaced as it reads best.
  static func borders(_ marked: String) throws -> (found: [String], expected: [String]) {
    let expected = marked.split(separator: "¦").map { part in
      var part = part.trimmingPrefix(while: \.isWhitespace)
      while part.last?.isWhitespace == true { part = part.dropLast() }
      return String(part)
    }
    let article = try article("Tytuł\n\n" + marked.replacing("¦", with: ""))
    return (Array(article.sentenceTexts.dropFirst()), expected)
  }

  /// No Polish pack is embedded.
  struct MissingPack: Error {}
}

extension Article {
  /// The words of each sentence.
  var sentenceTexts: [String] { sentences.map { text.string($0.span) } }
  /// Each block as `kind: words`.
  var blockTexts: [String] { blocks.map { "\($0.kind.rawValue): \(text.string($0.span))" } }
  /// The words of each token.
  var tokenTexts: [String] { tokens.map { text.string($0.span) } }
}
