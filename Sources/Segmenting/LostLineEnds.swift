import ClaimModel

/// Finds where a line ended though its line end was lost: rules of marks, bullets, addresses, the stamps, greetings and
/// closings of letters, a dash where somebody breaks off.
struct LostLineEnds {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// Whether the line of the sentence so far ended before token `i`.
  ///
  /// - Parameter range: From the sentence's first token to the end of the text.
  @inline(__always)
  func end(before i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool {
    // Between two words only a stamp before them says something: most pairs of tokens are answered here.
    if tokens[i].kind == .word, tokens[i - 1].kind == .word,
      i - 2 < range.lowerBound || tokens[i - 2].kind != .number
    {
      return false
    }
    return hasTrace(before: i, in: range, of: tokens)
  }

  private func hasTrace(before i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Bool
  {
    let token = tokens[i]
    let previous = tokens[i - 1]
    if token.kind == .mark || previous.kind == .mark || token.kind == .dash
      || previous.kind == .dash
    {
      if isRule(at: i, in: range, of: tokens) != isRule(at: i - 1, in: range, of: tokens) {
        return true
      }
      if token.kind == .mark, isBullet(token) { return true }
    }
    switch token.kind {
    case .address: return isWeb(previous) && isWeb(token)
    case .number:
      return stampEnd(at: i, in: range, of: tokens) != nil && !goesOnIntoStamp(previous)
    case .word:
      guard token.shape.contains(.spaceBefore) else { return false }
      return wordBegins(i, in: range, of: tokens)
    default: return false
    }
  }

  private func wordBegins(_ i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool
  {
    let token = tokens[i]
    let previous = tokens[i - 1]
    let isCapital = token.shape.contains(.capitalised)
    switch previous.kind {
    case .address:
      return isCapital && (isWeb(previous) || isMail(previous))
    case .number:
      return isBehindStamp(i, from: i - 2, isCapital, in: range, of: tokens)
    case .word:
      // The half of the day: `AM`, `PM`.
      return previous.length == 2 && isBehindStamp(i, from: i - 3, isCapital, in: range, of: tokens)
    case .dash:
      return isCapital && breaksOff(at: i - 1, in: range, of: tokens)
    case .mark:
      guard isCapital else { return false }
      let b = bytes[Int(previous.start)]
      if b == 0x2C { return opensOrClosesLetter(before: i - 1, in: range, of: tokens) }
      // `Brawo 👏 Wygraliśmy`: a picture with a word behind it that only starts capitalise.
      if b >= 0xF0 { return language.startsSentence(token, bytes) }
      if b == 0x3E, i - 2 >= range.lowerBound, tokens[i - 2].kind == .address { return true }
      return b == 0x29 && endsEmoticon(at: i - 1, in: range, of: tokens)
    default: return false
    }
  }

  /// Whether a stamp of a date and an hour begins at `first` and ends right before a word that begins a line.
  private func isBehindStamp(
    _ i: Int, from first: Int, _ isCapital: Bool, in range: Range<Int>,
    of tokens: ContiguousArray<Token>
  ) -> Bool {
    guard range.contains(first), stampEnd(at: first, in: range, of: tokens) == i else {
      return false
    }
    return isCapital || first == range.lowerBound || !goesOnIntoStamp(tokens[first - 1])
  }

  /// `I know she's — See now`: a dash with a word behind it that only starts capitalise.
  private func breaksOff(at dash: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Bool
  {
    guard language.listsStarters, dash > range.lowerBound,
      tokens[dash].shape.isSuperset(of: [.spaceBefore, .spaceAfter])
        || tokens[dash].shape.contains(.spaceAfter) && tokens[dash - 1].kind == .dash
    else { return false }
    let roles = language.roles(tokens[dash + 1], bytes)
    guard roles.contains(.starter), !roles.contains(.capital) else { return false }
    // `— The Daily News`: a name.
    guard dash + 2 < range.upperBound else { return true }
    return tokens[dash + 2].kind != .word || !tokens[dash + 2].shape.contains(.capitalised)
  }

  private static let longestClosing = 4

  /// `Best regards, Ann` and `Hi Tom, This`: whether the sentence so far is a letter's closing or its opening.
  private func opensOrClosesLetter(
    before comma: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>
  ) -> Bool {
    let words = range.lowerBound..<comma
    guard language.listsStarters, !words.isEmpty, words.count <= Self.longestClosing,
      words.allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    let last = language.roles(tokens[comma - 1], bytes)
    if last.contains(.closing) { return true }
    guard language.roles(tokens[range.lowerBound], bytes).contains(.greeting) else { return false }
    return language.startsSentence(tokens[comma + 1], bytes)
  }

  // MARK: - Rules and bullets

  private static let shortestRule = 4

  /// Whether a token is one of a run of equal marks that draws a line: `=====`, `_____`, `*****`.
  private func isRule(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool {
    let b = bytes[Int(tokens[i].start)]
    guard tokens[i].kind == .mark || tokens[i].kind == .dash else { return false }
    switch b {
    // * = _ ~ # -
    case 0x2A, 0x3D, 0x5F, 0x7E, 0x23, 0x2D: break
    default: return false
    }
    func isSame(_ k: Int) -> Bool {
      range.contains(k) && bytes[Int(tokens[k].start)] == b && tokens[k].length == 1
    }
    var count = 1
    var k = i - 1
    while count < Self.shortestRule, isSame(k) {
      count += 1
      k -= 1
    }
    k = i + 1
    while count < Self.shortestRule, isSame(k) {
      count += 1
      k += 1
    }
    return count >= Self.shortestRule
  }

  private func isBullet(_ token: Token) -> Bool {
    guard token.length == 3, token.shape.contains(.spaceBefore),
      token.shape.contains(.spaceAfter)
    else { return false }
    let start = Int(token.start)
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    // • ‣ ◦ ▪ ■ ●
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x97, 0xA6), (0xE2, 0x96, 0xAA),
      (0xE2, 0x96, 0xA0), (0xE2, 0x97, 0x8F):
      return true
    default: return false
    }
  }

  // MARK: - Addresses and stamps

  /// Whether a token is a web address: no mail's, no handle and no hashtag.
  private func isWeb(_ token: Token) -> Bool {
    let b = bytes[Int(token.start)]
    return token.kind == .address && b != 0x23 && !bytes[token.span.range].contains(0x40)
  }

  private func isMail(_ token: Token) -> Bool {
    token.kind == .address && bytes[Int(token.start)] != 0x40
      && bytes[token.span.range].contains(0x40)
  }

  // MARK: - Emoticons

  /// The token behind an emoticon that begins at a token with a space before it: `:)`, `:-)`, `;-(`, `=)`.
  func emoticonEnd(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>) -> Int? {
    guard i + 1 < range.upperBound, tokens[i].kind == .mark,
      [0x3A, 0x3B, 0x3D].contains(bytes[Int(tokens[i].start)])
    else { return nil }
    var k = i + 1
    if tokens[k].kind == .dash, k + 1 < range.upperBound { k += 1 }
    guard tokens[k].kind == .mark, !tokens[k].shape.contains(.spaceBefore),
      [0x28, 0x29].contains(bytes[Int(tokens[k].start)])
    else { return nil }
    return k + 1
  }

  private func endsEmoticon(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Bool
  {
    [i - 1, i - 2].contains {
      range.contains($0) && emoticonEnd(at: $0, in: range, of: tokens) == i + 1
    }
  }

  /// The token behind a date, an hour and a half of the day (`08/17/2000 11:21 AM`), if they begin at `i`.
  private func stampEnd(at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>)
    -> Int?
  {
    guard i + 1 < range.upperBound, count(of: 0x2F, tokens[i]) == 2,
      tokens[i + 1].kind == .number, count(of: 0x3A, tokens[i + 1]) >= 1
    else { return nil }
    let half = i + 2
    guard half < range.upperBound, tokens[half].kind == .word, tokens[half].length == 2,
      bytes[Int(tokens[half].start) + 1] | 0x20 == 0x6D
    else { return half }
    return half + 1
  }

  /// Whether words run into a stamp: `sent on 08/17/2000 11:21 AM`.
  private func goesOnIntoStamp(_ token: Token) -> Bool {
    switch token.kind {
    case .word: !token.shape.contains(.capitalised)
    case .address: false
    case .mark: bytes[Int(token.start)] != 0x3E && bytes[Int(token.start)] != 0x29
    default: true
    }
  }

  private func count(of mark: UInt8, _ token: Token) -> Int {
    guard token.kind == .number else { return 0 }
    return bytes[token.span.range].reduce(0) { $0 + ($1 == mark ? 1 : 0) }
  }
}
