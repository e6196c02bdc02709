import ClaimModel

/// Takes teasers, prompts, credits and the signatures of embedded posts out of a line's running text.
struct TeaserCutter {
  /// A run of tokens with one role.
  struct Piece {
    var kind: Block.Kind
    var tokens: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage
  private let splitter: SentenceSplitter

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage, splitter: SentenceSplitter
  ) {
    self.bytes = bytes
    self.language = language
    self.splitter = splitter
  }

  /// The pieces of a line, in order; one paragraph piece where there is nothing to take out.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func pieces(of range: Range<Int>, in tokens: ContiguousArray<Token>) -> [Piece] {
    let cuts = openings(in: range, of: tokens)
    guard !cuts.isEmpty else { return [Piece(kind: .paragraph, tokens: range)] }
    var pieces: [Piece] = []
    var position = range.lowerBound
    for (index, cut) in cuts.enumerated() {
      guard cut.start >= position else { continue }
      if cut.start > position {
        pieces.append(Piece(kind: .paragraph, tokens: position..<cut.start))
      }
      let limit = index + 1 < cuts.count ? cuts[index + 1].start : range.upperBound
      let end = end(of: cut, limit: max(limit, cut.start + 1), in: tokens)
      pieces.append(Piece(kind: cut.kind, tokens: cut.start..<end))
      position = end
    }
    if position < range.upperBound {
      pieces.append(Piece(kind: .paragraph, tokens: position..<range.upperBound))
    }
    return pieces
  }

  // MARK: - Where pieces open

  private struct Cut {
    var start: Int
    var scope: TeaserTable.Scope
    var kind: Block.Kind
    /// The end, where it is known already.
    var end: Int?
  }

  private func openings(in range: Range<Int>, of tokens: ContiguousArray<Token>) -> [Cut] {
    var cuts: [Cut] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let token = tokens[i]
      if token.kind == .word, i > range.lowerBound, !token.shape.contains(.capitalised) {
        i += 1
        continue
      }
      if token.kind == .dash || token.kind == .address,
        let cut = signature(at: i, in: range, of: tokens)
      {
        cuts.append(cut)
        i = cut.end ?? i + 1
        continue
      }
      let opensLine = i == range.lowerBound
      guard token.kind == .word, opensLine || token.shape.contains(.capitalised),
        let match = language.teasers.match(at: i, in: range, of: tokens, bytes: bytes),
        // `autor: …`: what takes its whole line may begin small.
        match.scope == .line || token.shape.contains(.capitalised)
      else {
        i += 1
        continue
      }
      let atSentence = opensLine || beginsSentence(i, in: range, of: tokens)
      let isCut =
        switch match.scope {
        case .line: opensLine
        case .rest, .sentence: atSentence
        case .title: match.isMarked || atSentence && opensLine
        }
      if isCut { cuts.append(Cut(start: i, scope: match.scope, kind: match.kind)) }
      i += 1
    }
    return cuts
  }

  private func beginsSentence(_ i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Bool
  {
    var k = i - 1
    if k >= range.lowerBound, bytes[Int(tokens[k].start)] == 0x28 { return true }
    while k > range.lowerBound, tokens[k].kind == .quote { k -= 1 }
    guard k >= range.lowerBound else { return true }
    guard tokens[k].kind == .mark else { return false }
    let b = bytes[Int(tokens[k].start)]
    return b == 0x2E || b == 0x21 || b == 0x3F || b == 0x29 || b == 0xE2
  }

  /// `— Jacek Kowalski (@jk) December 4, 2025`, and a picture's address before it.
  private func signature(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Cut?
  {
    var k = i
    if tokens[k].kind == .address {
      guard k + 1 < range.upperBound, tokens[k + 1].kind == .dash else { return nil }
      k += 1
    }
    k += 1
    let limit = min(range.upperBound, k + 10)
    while k < limit, bytes[Int(tokens[k].start)] != 0x28 { k += 1 }
    guard k + 2 < range.upperBound, k < limit, tokens[k + 1].kind == .address,
      bytes[Int(tokens[k + 1].start)] == 0x40, bytes[Int(tokens[k + 2].start)] == 0x29
    else { return nil }
    k += 3
    // The date in any form: up to four tokens that end in a year.
    var end = k
    for j in k..<min(k + 5, range.upperBound)
    where tokens[j].kind == .number && tokens[j].length == 4 {
      end = j + 1
      break
    }
    return Cut(start: i, scope: .sentence, kind: .boilerplate, end: end)
  }

  // MARK: - Where pieces end

  private func end(of cut: Cut, limit: Int, in tokens: ContiguousArray<Token>) -> Int {
    if let end = cut.end { return end }
    switch cut.scope {
    case .line, .rest: return limit
    case .sentence:
      return splitter.sentences(in: cut.start..<limit, of: tokens).first?.upperBound ?? limit
    case .title:
      let ranges = splitter.sentences(in: cut.start..<limit, of: tokens)
      // A title rarely has more than three sentences; a new sentence that runs into it ends it.
      for range in ranges.prefix(3) {
        if let k = RunInTitles(bytes, language: language).boundary(in: range, of: tokens) {
          return k
        }
      }
      if ranges.count <= 3, let last = ranges.last, !endsInStop(last, tokens) { return limit }
      if ranges.count == 1 { return limit }
      return ranges.first?.upperBound ?? limit
    }
  }

  private func endsInStop(_ range: Range<Int>, _ tokens: ContiguousArray<Token>) -> Bool {
    guard let last = range.last else { return false }
    return tokens[last].kind == .mark && bytes[Int(tokens[last].start)] == 0x2E
  }
}
