import ClaimModel

/// Finds passages in another language than the article's: whole paragraphs, and quotations inside one.
///
/// A passage is foreign where none of its words is a frequent one of the language, none has a letter of its own, and the
/// lexicon lacks a third of the longer ones (short words are words in many languages). The first words decide, so that a
/// paragraph of the article's own language costs a look-up or two.
struct ForeignPassages {
  /// A passage needs so many words in small letters to be told by.
  private static let fewest = 6
  /// So many of them are looked at.
  private static let most = 14
  /// A longer word has so many bytes or more.
  private static let longWord = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// Whether the words of a run of tokens are of another language.
  ///
  /// - Complexity: O(1) where the language's own words stand near the start.
  func isForeign(_ range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool {
    guard language.canTellForeign, range.count >= Self.fewest else { return false }
    var words: [Int] = []
    for i in range
    where tokens[i].kind == .word && tokens[i].shape.isDisjoint(with: [.capitalised, .hasDigit]) {
      if language.isFrequent(tokens[i], bytes) || language.hasOwnLetter(tokens[i], bytes) {
        return false
      }
      words.append(i)
      if words.count == Self.most { break }
    }
    guard words.count >= Self.fewest else { return false }
    let long = words.filter { Int(tokens[$0].length) >= Self.longWord }
    let unknown = long.count { !language.isKnown(tokens[$0], bytes) }
    return long.count >= 3 && unknown * 3 >= long.count
  }

  /// Whether a paragraph is in another language, with no word of this one around what it quotes.
  func isWhollyForeign(_ range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool {
    guard isForeign(range, of: tokens) else { return false }
    let quoted = quotations(in: range, of: tokens)
    return quoted.isEmpty
      || !range.contains { i in
        tokens[i].kind == .word && !tokens[i].shape.contains(.capitalised)
          && !quoted.contains { $0.contains(i) }
          && (language.isFrequent(tokens[i], bytes) || language.isKnown(tokens[i], bytes))
      }
  }

  /// The insides of quotations in another language, in order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func quotations(in range: Range<Int>, of tokens: ContiguousArray<Token>) -> [Range<Int>] {
    guard language.canTellForeign else { return [] }
    var result: [Range<Int>] = []
    var open: Int?
    for i in range where tokens[i].kind == .quote {
      let shape = tokens[i].shape
      if shape.contains(.spaceBefore), !shape.contains(.spaceAfter) || open == nil {
        open = i
      } else if let start = open, !shape.contains(.spaceBefore) {
        let inner = (start + 1)..<i
        if isForeign(inner, of: tokens) { result.append(inner) }
        open = nil
      } else if open == nil {
        open = i
      }
    }
    return result
  }
}
