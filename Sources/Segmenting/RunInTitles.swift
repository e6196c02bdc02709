import ClaimModel

/// Finds where a title without a stop runs into the sentence behind it: `… z zarzutami Śledztwo w tej sprawie prowadzi …`.
///
/// Text taken from web pages often glues a heading to the paragraph behind it. The mark is a capital on a word that only the
/// start of a sentence capitalises, behind a word that can end a title.
struct RunInTitles {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// Index of the token that begins the new sentence, if a title runs into one in `range`.
  func boundary(in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Int? {
    guard range.count >= 6 else { return nil }
    for k in (range.lowerBound + 2)..<(range.upperBound - 2) {
      let token = tokens[k]
      guard token.kind == .word, token.shape.contains(.capitalised),
        !token.shape.contains(.allCapitals) || token.length <= 2, token.shape.contains(.spaceBefore)
      else { continue }
      let before = tokens[k - 1]
      guard canEndTitle(before, tokens[k - 2]) else { continue }
      let after = tokens[k + 1]
      if language.startsSentence(token, bytes),
        !language.isAlsoName(token, bytes) || token.length <= 3
      {
        guard after.kind == .word || after.kind == .number || after.kind == .quote else { continue }
        return k
      }
      // A common noun in the nominative with its verb right behind it.
      if after.kind == .word, !after.shape.contains(.capitalised), !language.isName(token, bytes),
        !before.shape.contains(.capitalised) || language.isName(before, bytes),
        language.isNominativeNoun(token, bytes), language.isFiniteVerb(after, bytes),
        !language.isNominativeNoun(before, bytes)
      {
        return k
      }
    }
    return nil
  }

  private func canEndTitle(_ token: Token, _ before: Token) -> Bool {
    switch token.kind {
    case .number: return true
    case .quote: return !token.shape.contains(.spaceBefore) || token.shape.contains(.spaceAfter)
    case .word: return !language.needsMore(token, bytes)
    case .mark:
      let b = bytes[Int(token.start)]
      return b == 0x29
    default: return false
    }
  }
}
