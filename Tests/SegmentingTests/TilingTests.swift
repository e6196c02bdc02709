import ClaimKit
import TestSupport
import Testing

/// Whatever the text, blocks, sentences and tokens lie inside each other, in order, on scalar borders.
struct TilingTests {
  private static let pieces = [
    "Rzeka", "wylała", "w", "nocy", ".", " ", "\n", "\n\n", "–", "-", "„", "”", "\"", "(", ")", "…",
    "1939", "r.", "Jan",
    "J.", "Czytaj też:", "ZOBACZ:", "@jn", "https://a.pl/b", "👏", "z\u{0307}", "\u{A0}", "\r\n",
    "?", "!", "powiedział",
    "prof.", "#", "---", ",", ":", "że", "(…)", "REKLAMA", "\u{2028}", "&nbsp;", "<p>", "5", "- ",
  ]

  private func text(seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...160, using: &generator)
    return (0..<count).map { _ in
      (Self.pieces.randomElement(using: &generator) ?? "")
        + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  @Test(arguments: 0..<200)
  func sentencesTileTheTokens(seed: Int) throws {
    let article = try Segmented.article(text(seed: seed))
    var next = 0
    for (index, sentence) in article.sentences.enumerated() {
      #expect(sentence.tokens.lowerBound == next)
      next = sentence.tokens.upperBound
      #expect(article.blocks[sentence.block].sentences.contains(index))
      let tokens = article.tokens[sentence.tokens]
      #expect(tokens.first.map { Int($0.start) } == sentence.span.start)
      #expect(tokens.last.map(\.end) == sentence.span.end)
      #expect(tokens.dropFirst().allSatisfy { !$0.shape.contains(.sentenceStart) })
    }
    #expect(next == article.tokens.count)
    let ranges = article.blocks.filter { $0.kind != .metadata }.map(\.sentences)
    #expect(ranges.flatMap { Array($0) } == Array(article.sentences.indices))
  }

  /// Whatever is no white space belongs to a token, save a heading's mark and a web page's leftovers.
  @Test(arguments: 0..<200)
  func noLetterIsLost(seed: Int) throws {
    let text = text(seed: seed)
    let article = try Segmented.article(text)
    guard article.blocks.first?.kind != .metadata else { return }
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "#" }
    }
    let words = text.replacing("<p>", with: "").replacing("&nbsp;", with: "")
    // An address keeps what is glued to it.
    let found = article.tokenTexts.joined().replacing("<p>", with: "").replacing("&nbsp;", with: "")
    #expect(letters(found) == letters(words))
  }

  @Test(arguments: 0..<20)
  func oneTextHasOneReading(seed: Int) throws {
    let text = text(seed: seed)
    let first = try Segmented.article(text)
    _ = try Segmented.article("Inny tekst. Z innymi słowami.")
    let second = try Segmented.article(text)
    #expect(first.blocks == second.blocks && first.sentences == second.sentences)
    #expect(first.tokens == second.tokens)
  }

  @Test(arguments: 0..<200)
  func partsNest(seed: Int) throws {
    let article = try Segmented.article(text(seed: seed))
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty)
      end = block.span.end
      for s in block.sentences { #expect(block.span.contains(article.sentences[s].span)) }
    }
    for sentence in article.sentences {
      #expect(!sentence.tokens.isEmpty)
      for t in sentence.tokens { #expect(sentence.span.contains(article.tokens[t].span)) }
    }
    for (a, b) in zip(article.tokens, article.tokens.dropFirst()) { #expect(a.end <= Int(b.start)) }
    let bytes = article.text.bytes
    for token in article.tokens {
      #expect(bytes[Int(token.start)] & 0xC0 != 0x80)
      #expect(token.end == bytes.count || bytes[token.end] & 0xC0 != 0x80)
    }
    #expect(article.sentences.last.map { $0.tokens.upperBound <= article.tokens.count } ?? true)
  }
}
