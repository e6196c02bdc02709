import ClaimModel

/// Cuts a block's tokens into sentences.
///
/// A sentence may end at a stop, a question or exclamation mark, an ellipsis, and the quotation marks and brackets that close
/// behind them. Whether it does is decided by what stands on both sides: abbreviations (a list with classes in the
/// language pack), initials, ordinals, a small letter or a dash with a cue behind the mark, and, where those leave it
/// open, by the parts of speech around it.
struct SentenceSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// The ranges of tokens, in order and without gaps, of the sentences in `tokens`.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func sentences(in range: Range<Int>, of tokens: ContiguousArray<Token>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      guard tokens[i].kind == .mark, let mark = terminator(tokens[i]) else {
        i += 1
        continue
      }
      // `?!`, `!!!`, `."`, `.)`: everything that closes directly behind belongs to the sentence.
      var stop = i + 1
      var closesQuote = false
      var closesBracket = false
      while stop < range.upperBound, !tokens[stop].shape.contains(.spaceBefore) {
        if isCloser(tokens[stop]) {
          if tokens[stop].kind == .quote { closesQuote = true } else { closesBracket = true }
        } else if !(tokens[stop].kind == .mark && terminator(tokens[stop]) != nil) {
          break
        }
        stop += 1
      }
      let context = Context(
        start: start, mark: i, next: stop, kind: mark, closesQuote: closesQuote,
        closesBracket: closesBracket)
      if stop >= range.upperBound || ends(context, range: range, tokens: tokens) {
        result.append(start..<stop)
        start = stop
      }
      i = stop
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  // MARK: - Terminators

  private enum Terminator { case stop, question, ellipsis }

  private struct Context {
    /// First token of the sentence so far.
    var start: Int
    /// The terminator's token.
    var mark: Int
    /// The first token behind the terminator and its closers.
    var next: Int
    var kind: Terminator
    var closesQuote: Bool
    var closesBracket: Bool
  }

  private func terminator(_ token: Token) -> Terminator? {
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

  private func isCloser(_ token: Token) -> Bool {
    if token.kind == .quote {
      // An opening mark has no space before it only at a bracket; here it follows a terminator, so it closes,
      // unless a letter is glued behind it.
      return bytes[Int(token.start)] != 0xC2 || bytes[Int(token.start) + 1] != 0xAB
    }
    let b = bytes[Int(token.start)]
    return token.kind == .mark && (b == 0x29 || b == 0x5D)
  }

  // MARK: - The decision

  private func ends(_ c: Context, range: Range<Int>, tokens: ContiguousArray<Token>) -> Bool {
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
        // A small letter goes on, save a word that starts with a digit (`80-latek`) or is a lower-case name.
        return next.shape.contains(.hasDigit) && startsWithDigit(next) && c.kind != .ellipsis
          && !glued && stopMayEnd(c, tokens, next: next)
      }
      if glued, c.kind == .stop, !gluedSentence(c, tokens) { return false }
    case .number:
      if glued { return false }
      // `art. 5`, `nr. 3`: only a full stop that is no abbreviation's ends before a number.
      return c.kind != .ellipsis && stopMayEnd(c, tokens, next: next)
    case .dash:
      guard c.next + 1 < range.upperBound else { return true }
      let after = tokens[c.next + 1]
      if after.kind == .word, !after.shape.contains(.capitalised) { return false }
      if after.kind == .mark { return false }
      if c.kind == .stop { return stopMayEnd(c, tokens, next: next) }
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
      return c.kind != .stop || stopMayEnd(c, tokens, next: next)
    case .mark:
      let b = bytes[Int(next.start)]
      if b == 0x28 || b == 0x5B {
        // `koniec. (…) Dalej`, `koniec. (PAP)`: a bracket opens a new sentence when a capital or a dot follows.
        guard c.next + 1 < range.upperBound else { return true }
        let after = tokens[c.next + 1]
        let opens =
          after.kind == .word && after.shape.contains(.capitalised)
          || after.kind == .mark && terminator(after) == .ellipsis
        return opens && (c.kind != .stop || stopMayEnd(c, tokens, next: after))
      }
      // Bullets and emoji start something new; commas and colons go on.
      return b >= 0xE2 && !glued && c.kind == .stop && stopMayEnd(c, tokens, next: next)
    case .address:
      return !glued && stopMayEnd(c, tokens, next: next)
    }
    switch c.kind {
    case .question: return true
    case .ellipsis: return true
    case .stop: return stopMayEnd(c, tokens, next: next)
    }
  }

  /// `kara.Następny`: a stop between a small letter and a capital with a small letter behind it.
  private func gluedSentence(_ c: Context, _ tokens: ContiguousArray<Token>) -> Bool {
    guard c.mark > c.start else { return false }
    let previous = tokens[c.mark - 1]
    let next = tokens[c.next]
    guard c.next == c.mark + 1 else { return true }
    return previous.kind == .word && previous.length > 2 && !next.shape.contains(.allCapitals)
      && next.length > 1
  }

  private func startsWithDigit(_ token: Token) -> Bool {
    let b = bytes[Int(token.start)]
    return b >= 0x30 && b <= 0x39
  }

  /// Whether the quotation mark opens, judged by the space around it.
  private func opensQuote(_ token: Token) -> Bool { !token.shape.contains(.spaceAfter) }

  /// Whether a full stop can end the sentence, given the word before it and the token behind it.
  private func stopMayEnd(_ c: Context, _ tokens: ContiguousArray<Token>, next: Token) -> Bool {
    guard c.kind == .stop, c.mark > c.start else { return true }
    if c.closesQuote { return true }
    let previous = tokens[c.mark - 1]
    // A stop behind a space, a bracket or a quotation mark belongs to no abbreviation.
    guard !tokens[c.mark].shape.contains(.spaceBefore) else { return true }
    switch previous.kind {
    case .number: return ordinalMayEnd(c, tokens, next: next)
    case .word: break
    default: return true
    }
    if isInitial(previous) { return initialMayEnd(c, tokens, next: next) }
    if isRoman(previous), next.kind == .word {
      return language.startsSentence(next, bytes)
        || language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
    }
    switch language.abbreviation(previous, bytes) {
    case nil:
      return true
    case .beforeName, .inside:
      return false
    case .beforeNumber, .mayEnd:
      // `asp. szt. Marcin`: behind an abbreviation that wants a name this one wants it too.
      if c.mark >= c.start + 3, isStop(tokens[c.mark - 2]),
        language.abbreviation(tokens[c.mark - 3], bytes) == .beforeName
      {
        return false
      }
      if next.kind == .number { return false }
      if next.kind == .dash { return true }
      if language.startsSentence(next, bytes) { return true }
      // A name or a noun behind `2019 r.`: a new sentence if this one has its verb, else the verb is still to come.
      return language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
    }
  }

  private func isStop(_ token: Token) -> Bool {
    token.kind == .mark && token.length == 1 && bytes[Int(token.start)] == 0x2E
  }

  private func isInitial(_ token: Token) -> Bool {
    guard token.shape.contains(.capitalised) else { return false }
    let length = Int(token.length)
    if length == 1 { return true }
    let b = bytes[Int(token.start)]
    if length == 2 {
      return b >= 0xC3 || bytes[Int(token.start) + 1] == 0x7A || bytes[Int(token.start) + 1] == 0x68
    }
    // `A.B`, glued initials.
    return false
  }

  private func isRoman(_ token: Token) -> Bool {
    guard token.shape.contains(.capitalised) else { return false }
    for i in token.span.range {
      switch bytes[i] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: continue
      default: return false
      }
    }
    return true
  }

  /// `J. Kowalski` goes on, `Joanny S. Potem` ends.
  private func initialMayEnd(_ c: Context, _ tokens: ContiguousArray<Token>, next: Token) -> Bool {
    guard next.kind == .word else { return next.kind == .dash || next.kind == .quote }
    let before = c.mark - 2
    guard before >= c.start else { return false }
    let name = tokens[before]
    // An initial behind a first name is a surname cut short: only then can the sentence end here.
    guard name.kind == .word, name.shape.contains(.capitalised), !isInitial(name) else {
      return language.startsSentence(next, bytes)
        && language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
    }
    if language.startsSentence(next, bytes) { return true }
    return !language.isName(next, bytes) && language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
  }

  /// `15. Brygada` goes on, `w 1939. Potem` ends.
  private func ordinalMayEnd(_ c: Context, _ tokens: ContiguousArray<Token>, next: Token) -> Bool {
    let number = tokens[c.mark - 1]
    if next.kind == .dash || next.kind == .quote { return true }
    if number.length >= 3 { return true }
    // A number alone at the start of a line is a list mark: it belongs to what follows.
    if c.mark - 1 == c.start { return false }
    guard next.kind == .word else { return true }
    return language.startsSentence(next, bytes)
  }
}
