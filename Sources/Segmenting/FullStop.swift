import ClaimModel

/// Decides whether a full stop ends its sentence, given the word before it and the token behind it.
struct FullStop {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// `kara.Następny`: a stop between a small letter and a capital with a small letter behind it.
  func isGluedEnd(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    guard c.mark > c.start else { return false }
    let previous = tokens[c.mark - 1]
    let next = tokens[c.next]
    guard c.next == c.mark + 1 else { return true }
    return previous.kind == .word && previous.length > 2 && !next.shape.contains(.allCapitals)
      && next.length > 1
  }

  /// Whether a full stop can end the sentence, given the word before it and the token behind it.
  func mayEnd(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>, next: Token) -> Bool {
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
      // `World War II. Germany`: where ordinals have no stop, only a list's mark goes on.
      if !language.hasOrdinalStops { return c.mark - 1 > c.start }
      return language.begins(next, behind: tokens[c.start..<c.mark], bytes)
    }
    if isListMark(c, previous) { return false }
    switch language.abbreviation(previous, bytes) {
    case nil:
      return true
    case .beforeName, .inside, .address:
      return false
    case .beforeNumber where language.listsStarters:
      // `No. Nobody`: without its number it is a word like any other.
      return next.kind != .number && !(next.kind == .word && isNumberLike(next))
    case .mostlyEnds where next.kind == .word:
      // `At 6 p.m. Mr. Brown left`: the verb is still to come.
      return !language.roles(next, bytes).contains(.continues)
        && (language.startsSentence(next, bytes)
          || language.hasFiniteVerb(tokens[c.start..<c.mark], bytes))
    case .unit where !isBehindNumber(c, tokens):
      return true
    case .behindComma where !isBehindComma(c, tokens):
      return true
    case .company where next.kind == .word:
      return language.startsSentence(next, bytes)
        || !language.isAlsoName(next, bytes) && !next.shape.contains(.allCapitals)
          && language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
    case .amount where next.length == 3 && next.shape.contains(.allCapitals):
      // `20 tys. USD`
      return false
    case .beforeNumber, .mayEnd, .mostlyEnds, .unit, .amount, .behindComma, .company:
      // `asp. szt. Marcin`: behind an abbreviation that wants a name this one wants it too.
      if c.mark >= c.start + 3, isStop(tokens[c.mark - 2]),
        language.abbreviation(tokens[c.mark - 3], bytes) == .beforeName
      {
        return false
      }
      if next.kind == .number { return false }
      // `PORTLAND, Ore. — Pat Hale`: where starters are listed, a dash goes on.
      if next.kind == .dash { return !language.listsStarters }
      // A name or a noun behind `2019 r.`: a new sentence if this one has its verb, else the verb is still to come.
      return language.begins(next, behind: tokens[c.start..<c.mark], bytes)
    }
  }

  /// Whether the word before a full stop is neither an abbreviation nor an initial.
  func isPlain(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    guard c.mark > c.start else { return true }
    let previous = tokens[c.mark - 1]
    guard previous.kind == .word, !tokens[c.mark].shape.contains(.spaceBefore) else { return true }
    if previous.length == 1 || isListMark(c, previous) { return false }
    switch language.abbreviation(previous, bytes) {
    case nil, .mostlyEnds: return true
    case .unit: return !isBehindNumber(c, tokens)
    case .behindComma: return !isBehindComma(c, tokens)
    // `no. i mean it`
    case .beforeNumber: return language.listsStarters
    default: return false
    }
  }

  /// A small letter or a number alone at the start marks what follows: `a. first`.
  private func isListMark(_ c: SentenceEnd, _ previous: Token) -> Bool {
    c.mark - 1 == c.start && previous.length == 1
  }

  private func isBehindNumber(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    c.mark - 2 >= c.start && tokens[c.mark - 2].kind == .number
  }

  /// Whether the word before the stop is capitalised and behind a comma.
  private func isBehindComma(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    c.mark - 2 >= c.start && tokens[c.mark - 1].shape.contains(.capitalised)
      && tokens[c.mark - 2].kind == .mark && bytes[Int(tokens[c.mark - 2].start)] == 0x2C
  }

  /// Whether a word may stand for a number: `Vol. II`, `Fig. A`.
  private func isNumberLike(_ token: Token) -> Bool {
    token.shape.contains(.hasDigit) || isInitial(token) || isRoman(token)
  }

  private func isStop(_ token: Token) -> Bool {
    token.kind == .mark && token.length == 1 && bytes[Int(token.start)] == 0x2E
  }

  private func isInitial(_ token: Token) -> Bool {
    guard token.shape.contains(.capitalised) else { return false }
    return isOneScalar(token) || language.isInitial(token, bytes)
  }

  private func isOneScalar(_ token: Token) -> Bool {
    let b = bytes[Int(token.start)]
    return Int(token.length) == (b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4)
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
  private func initialMayEnd(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>, next: Token)
    -> Bool
  {
    guard next.kind == .word else { return next.kind == .dash || next.kind == .quote }
    // `T. A. Gaj`: another initial follows.
    if language.hasOrdinalStops, isInitial(next), c.next + 1 < tokens.count,
      isStop(tokens[c.next + 1])
    {
      return false
    }
    let before = c.mark - 2
    guard before >= c.start else { return false }
    let name = tokens[before]
    // An initial behind a first name is a surname cut short: only then can the sentence end here.
    guard name.kind == .word, name.shape.contains(.capitalised), !isInitial(name) else {
      return language.startsSentence(next, bytes)
        && language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
    }
    if language.startsSentence(next, bytes) { return true }
    return !language.listsStarters && !language.isName(next, bytes)
      && language.hasFiniteVerb(tokens[c.start..<c.mark], bytes)
  }

  /// `15. Brygada` goes on, `w 1939. Potem` ends.
  private func ordinalMayEnd(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>, next: Token)
    -> Bool
  {
    let number = tokens[c.mark - 1]
    if next.kind == .dash || next.kind == .quote { return true }
    if number.length >= 3 { return true }
    // A number alone at the start of a line is a list mark: it belongs to what follows.
    if c.mark - 1 == c.start { return false }
    guard next.kind == .word, language.hasOrdinalStops else { return true }
    // `godz. 8. Rozmowy`, `nr 7. Drzwi`: a number that an abbreviation counts is no ordinal.
    let counter = c.mark - 2 >= c.start && isStop(tokens[c.mark - 2]) ? c.mark - 3 : c.mark - 2
    if counter >= c.start, tokens[counter].kind == .word,
      language.abbreviation(tokens[counter], bytes) == .beforeNumber
    {
      return true
    }
    if isHouseNumber(c, tokens) {
      return language.begins(next, behind: tokens[c.start..<c.mark], bytes)
    }
    return language.startsSentence(next, bytes)
  }

  /// How many words a street's name has.
  private static let longestStreet = 4

  /// `przy ul. Długiej 5.`: a number right behind a name that an abbreviation introduces.
  private func isHouseNumber(_ c: SentenceEnd, _ tokens: ContiguousArray<Token>) -> Bool {
    var k = c.mark - 2
    let reach = max(c.start, k - Self.longestStreet)
    guard k > c.start, tokens[k].kind == .word else { return false }
    while k > reach {
      if isStop(tokens[k]) {
        return k < c.mark - 2 && language.abbreviation(tokens[k - 1], bytes) == .address
      }
      guard
        tokens[k].kind == .number
          || tokens[k].kind == .word && tokens[k].shape.contains(.capitalised)
      else { return false }
      k -= 1
    }
    return false
  }
}
