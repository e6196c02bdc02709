import ClaimModel

/// Cuts a block's tokens into sentences.
///
/// A sentence may end at a stop, a question or exclamation mark, an ellipsis, and the quotation marks and brackets that close
/// behind them. Whether it does is decided by what stands on both sides: abbreviations (a list with classes in the
/// language pack), initials, ordinals, a small letter or a dash with a cue behind the mark, and, where those leave it
/// open, by the parts of speech around it (``FullStop``). Where a line's end was lost, traces of it end sentences too
/// (``LostLineEnds``).
struct SentenceSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage
  private let fullStop: FullStop
  private let lineEnds: LostLineEnds

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
    fullStop = FullStop(bytes, language: language)
    lineEnds = LostLineEnds(bytes, language: language)
  }

  /// The ranges of tokens, in order and without gaps, of the sentences in `tokens`.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func sentences(in range: Range<Int>, of tokens: ContiguousArray<Token>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(range.count / 16 + 1)
    var start = range.lowerBound
    var i = range.lowerBound
    let isInformal = isInformal(range, tokens)
    while i < range.upperBound {
      guard tokens[i].kind == .mark, let mark = terminator(tokens[i]) else {
        if i > start, lineEnds.end(before: i, in: start..<range.upperBound, of: tokens) {
          result.append(start..<i)
          start = i
        }
        i += 1
        continue
      }
      var context = SentenceEnd(start: start, mark: i, next: i + 1, kind: mark)
      context.isInformal = isInformal
      close(&context, in: range, of: tokens)
      let stop = context.next
      if stop >= range.upperBound || ends(context, range: range, tokens: tokens) {
        result.append(start..<stop)
        start = stop
      }
      i = stop
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  /// Who begins with a small letter begins every sentence with one, as does who writes small what is always a capital.
  private func isInformal(_ range: Range<Int>, _ tokens: ContiguousArray<Token>) -> Bool {
    guard let first = range.first else { return false }
    if tokens[first].kind == .word, tokens[first].shape.isDisjoint(with: [.capitalised, .hasDigit])
    {
      return true
    }
    return language.listsStarters
      && range.contains { tokens[$0].kind == .word && language.isCareless(tokens[$0], bytes) }
  }

  // MARK: - Terminators

  /// Moves over everything that belongs to the sentence behind its terminator: `?!`, `!!!`, `. . .`, `."`, `.)`, `. [17]`.
  private func close(
    _ c: inout SentenceEnd, in range: Range<Int>, of tokens: ContiguousArray<Token>
  ) {
    if c.kind == .stop {
      // `. . .`: an ellipsis with spaces in it.
      var stop = c.next
      while stop < range.upperBound, isSpacedStop(tokens[stop]) { stop += 1 }
      if stop > c.next + 1 {
        c.kind = .ellipsis
        c.next = stop
      }
    }
    var stopsBehindBracket = false
    while c.next < range.upperBound, !tokens[c.next].shape.contains(.spaceBefore) {
      if isCloser(tokens[c.next]) {
        if tokens[c.next].kind == .quote { c.closesQuote = true } else { c.closesBracket = true }
      } else if tokens[c.next].kind == .mark, let behind = terminator(tokens[c.next]) {
        // `dom (…).`: the stop behind the bracket ends the sentence, whatever stands in it.
        if c.closesBracket, behind == .stop { stopsBehindBracket = true }
      } else {
        break
      }
      c.next += 1
    }
    if stopsBehindBracket { c.closesBracket = false }
    while let stop = citation(at: c.next, in: range, of: tokens)
      ?? lineEnds.emoticonEnd(at: c.next, in: range, of: tokens)
      ?? footnote(c, in: range, of: tokens)
    {
      c.next = stop
    }
  }

  private func terminator(_ token: Token) -> SentenceEnd.Terminator? {
    let b = bytes[Int(token.start)]
    switch b {
    case 0x2E: return token.length == 1 ? .stop : .ellipsis
    case 0x3F, 0x21: return .question
    case 0xE2
    where token.length == 3 && bytes[Int(token.start) + 1] == 0x80
      && bytes[Int(token.start) + 2] == 0xA6:
      return .ellipsis
    default: return nil
    }
  }

  private func isSpacedStop(_ token: Token) -> Bool {
    token.kind == .mark && token.length == 1 && bytes[Int(token.start)] == 0x2E
      && token.shape.contains(.spaceBefore)
  }

  private func isCloser(_ token: Token) -> Bool {
    if token.kind == .quote {
      // An opening mark has no space before it only at a bracket; here it follows a terminator, so it closes,
      // unless a letter is glued behind it.
      return bytes[Int(token.start)] != 0xC2 || bytes[Int(token.start) + 1] != 0xAB
    }
    let b = bytes[Int(token.start)]
    return token.kind == .mark && (b == 0x29 || b == 0x5D)
  }

  /// The end of a note's number behind a stop, `their rights. 4 Even so`: no sentence begins with a number and a word
  /// that only starts capitalise.
  private func footnote(
    _ c: SentenceEnd, in range: Range<Int>, of tokens: ContiguousArray<Token>
  ) -> Int? {
    let i = c.next
    guard language.listsStarters, c.kind == .stop, c.mark > c.start, i + 1 < range.upperBound,
      tokens[i].kind == .number, tokens[i].length <= 2, tokens[i].shape.contains(.spaceBefore),
      tokens[i + 1].kind == .word, tokens[i + 1].shape.contains(.capitalised),
      tokens[i + 1].shape.contains(.spaceBefore), language.startsSentence(tokens[i + 1], bytes),
      tokens[c.mark - 1].kind == .word || c.closesBracket || c.closesQuote,
      language.abbreviation(tokens[c.mark - 1], bytes) == nil
    else { return nil }
    return i + 1
  }

  /// The end of a reference in square brackets, `[17]` or `[3, 4]`, that begins at a token.
  private func citation(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Int?
  {
    guard i + 2 < range.upperBound, tokens[i].kind == .mark, bytes[Int(tokens[i].start)] == 0x5B,
      tokens[i + 1].kind == .number
        || language.listsStarters && terminator(tokens[i + 1]) == .ellipsis
    else { return nil }
    var k = i + 2
    while k < min(range.upperBound, i + 12) {
      let token = tokens[k]
      let b = bytes[Int(token.start)]
      if token.kind == .mark, b == 0x5D { return k + 1 }
      guard token.kind == .number || token.kind == .dash || token.kind == .mark && b == 0x2C else {
        return nil
      }
      k += 1
    }
    return nil
  }

  // MARK: - The decision

  private func ends(_ c: SentenceEnd, range: Range<Int>, tokens: ContiguousArray<Token>) -> Bool {
    // `... and then`: what opens a sentence does not end it.
    if c.mark == c.start, c.kind == .ellipsis { return false }
    // `Dial:? 555`: a mark behind a colon stands for something lost.
    if c.kind == .question, c.mark > c.start, bytes[Int(tokens[c.mark - 1].start)] == 0x3A {
      return false
    }
    let next = tokens[c.next]
    let glued = !next.shape.contains(.spaceBefore)

    // An ellipsis in brackets, `(...)`, ends nothing by itself.
    if c.closesBracket, c.kind == .ellipsis, c.mark > c.start,
      bytes[Int(tokens[c.mark - 1].start)] == 0x28 || bytes[Int(tokens[c.mark - 1].start)] == 0x5B
    {
      // `dom (…). Potem` ends at its stop; `zdanie. (…) Dalej` ended before the bracket.
      return false
    }
    switch next.kind {
    case .word:
      if !next.shape.contains(.capitalised) {
        if c.isInformal || asks(c, tokens) { return smallMayBegin(c, tokens, next: next) }
        // A small letter goes on, save a word that starts with a digit (`80-latek`) or is a lower-case name.
        return next.shape.contains(.hasDigit) && startsWithDigit(next) && c.kind != .ellipsis
          && !glued && fullStop.mayEnd(c, tokens, next: next)
      }
      if glued, c.kind == .stop, !fullStop.isGluedEnd(c, tokens) { return false }
    case .number:
      if glued { return false }
      // `art. 5`, `nr. 3`: only a full stop that is no abbreviation's ends before a number.
      return c.kind != .ellipsis && fullStop.mayEnd(c, tokens, next: next)
    case .dash:
      // `U.S.-based`, `2019 r.–2020 r.`
      if glued, !next.shape.contains(.spaceAfter) { return false }
      guard c.next + 1 < range.upperBound else { return true }
      let after = tokens[c.next + 1]
      if after.kind == .word, !after.shape.contains(.capitalised) { return false }
      if after.kind == .mark { return false }
      if c.kind == .stop { return fullStop.mayEnd(c, tokens, next: next) }
      return true
    case .quote:
      if glued, !opensQuote(next) { return false }
      if c.next + 1 < range.upperBound {
        let after = tokens[c.next + 1]
        if after.kind == .word, !after.shape.contains(.capitalised),
          !after.shape.contains(.hasDigit)
        {
          return false
        }
        if after.kind == .mark, terminator(after) != .ellipsis { return false }
      }
      return c.kind != .stop || fullStop.mayEnd(c, tokens, next: next)
    case .mark:
      let b = bytes[Int(next.start)]
      if b == 0x28 || b == 0x5B {
        // `koniec. (…) Dalej`, `koniec. (PAP)`: a bracket opens a new sentence when a capital or a dot follows.
        guard c.next + 1 < range.upperBound else { return true }
        let after = tokens[c.next + 1]
        let opens =
          after.kind == .word && after.shape.contains(.capitalised)
          || after.kind == .mark && terminator(after) == .ellipsis
        return opens && (c.kind != .stop || fullStop.mayEnd(c, tokens, next: after))
      }
      // Bullets and emoji start something new; commas and colons go on.
      return b >= 0xE2 && !glued && c.kind == .stop && fullStop.mayEnd(c, tokens, next: next)
    case .address:
      return !glued && fullStop.mayEnd(c, tokens, next: next)
    }
    switch c.kind {
    case .question: return true
    case .ellipsis: return true
    case .stop: return fullStop.mayEnd(c, tokens, next: next)
    }
  }

  /// Whether the sentence asks, outside a quotation or bracket, in a language whose sentences mostly end so.
  private func asks(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    language.listsStarters && c.kind == .question && bytes[Int(tokens[c.mark].start)] == 0x3F
      && !c.closesQuote
      && !c.closesBracket
  }

  /// Whether a small letter begins a sentence, in a text that begins sentences so.
  private func smallMayBegin(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>, next: Token)
    -> Bool
  {
    switch c.kind {
    case .question: return true
    case .ellipsis: return false
    case .stop:
      return next.shape.contains(.spaceBefore) && !c.closesQuote
        && fullStop.isPlain(c, tokens)
    }
  }

  private func startsWithDigit(_ token: Token) -> Bool {
    let b = bytes[Int(token.start)]
    return b >= 0x30 && b <= 0x39
  }

  /// Whether the quotation mark opens, judged by the space around it.
  private func opensQuote(_ token: Token) -> Bool { !token.shape.contains(.spaceAfter) }
}
