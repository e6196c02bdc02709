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
    "prof.", "#", "---", ",", ":", "że",
  ]

  @Test(arguments: 0..<60)
  func partsNest(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...160, using: &generator)
    let text = (0..<count).map { _ in
      (Self.pieces.randomElement(using: &generator) ?? "")
        + (Bool.random(using: &generator) ? " " : "")
    }.joined()
    let article = try Segmented.article(text)
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
