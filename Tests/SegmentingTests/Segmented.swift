import ClaimKit
import LanguagePacks
import Segmenting

/// Texts cut by the segmenter, Polish ones unless a test says otherwise.
enum Segmented {
  private static let segmenters: [String: Segmenter] = {
    var all: [String: Segmenter] = [:]
    for code in EmbeddedPacks.codes {
      if let pack = EmbeddedPacks.pack(for: code) { all[code] = Segmenter(pack: pack) }
    }
    return all
  }()

  /// The article of a text.
  static func article(_ text: String, language: String = "pl") throws -> Article {
    try article(SourceText(text), language: language)
  }

  /// The article of a text.
  static func article(_ text: SourceText, language: String = "pl") throws -> Article {
    guard let segmenter = segmenters[language] else { throw MissingPack() }
    return segmenter.article(from: text, metadata: ArticleMetadata(id: "test", language: language))
  }

  /// The sentences of a paragraph, joined by the mark that `marked` has at their borders.
  ///
  /// White space around a border is dropped on both sides, so that a table may be spaced as it reads best.
  static func borders(
    _ marked: String, language: String = "pl"
  ) throws -> (found: [String], expected: [String]) {
    let expected = marked.split(separator: "¦").map { part in
      var part = part.trimmingPrefix(while: \.isWhitespace)
      while part.last?.isWhitespace == true { part = part.dropLast() }
      return String(part)
    }
    let article = try article("Tytuł\n\n" + marked.replacing("¦", with: ""), language: language)
    return (Array(article.sentenceTexts.dropFirst()), expected)
  }

  /// No pack of the language is embedded.
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
