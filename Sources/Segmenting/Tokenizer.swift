import ClaimModel

/// Cuts a stretch of text into tokens in one pass over its bytes.
///
/// Rules, in the order in which they are tried: white space separates; addresses, handles and hashtags stay whole;
/// letters with inner hyphens, apostrophes and dots before a small letter (`m.in`, `onet.pl`) make a word; digits with inner
/// separators make a number; dots in a row make one ellipsis; anything else is a mark of one scalar.
struct Tokenizer {
  /// The classes of a scalar that matter here.
  enum ScalarClass {
    case space, letter, digit, dash, quote, mark, apostrophe, combining, ignorable
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage

  init(_ bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
  }

  /// Appends the tokens of `span`.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  func tokens(in span: ByteSpan, into tokens: inout ContiguousArray<Token>) {
    var i = span.start
    let end = span.end
    var afterSpace = true
    while i < end {
      // Letters of ASCII and the space begin nearly everything; the token in front of a plain space knows of it.
      if bytes[i] == 0x20, !afterSpace {
        afterSpace = true
        i += 1
        continue
      }
      if Self.isSmallASCII(bytes[i] | 0x20) {
        i = word(from: i, end: end, afterSpace: afterSpace, into: &tokens)
        afterSpace = false
        continue
      }
      let (kind, length) = scalar(at: i, end: end)
      switch kind {
      case .space, .ignorable:
        afterSpace = afterSpace || kind == .space
        i += length
        // What nobody sees hides no space from the token in front of it.
        let isSpace = kind == .space || i < end && bytes[i] == 0x20
        if isSpace, tokens.last.map({ $0.end <= i - length && $0.end >= span.start }) == true {
          tokens[tokens.count - 1].shape.insert(.spaceAfter)
        }
        continue
      case .letter, .combining:
        i = word(from: i, end: end, afterSpace: afterSpace, into: &tokens)
      case .digit:
        i = number(from: i, end: end, afterSpace: afterSpace, into: &tokens)
      case .dash:
        append(i, i + length, .dash, afterSpace, into: &tokens)
        i += length
      case .quote, .apostrophe:
        // Two single marks side by side are one double mark: ``LaTeX'' and typewriters write it so.
        let isDouble =
          length == 1 && bytes[i] != 0x22 && i + 1 < end && bytes[i + 1] == bytes[i]
          && !(i + 2 < end && bytes[i + 2] == bytes[i])
        let stop = i + (isDouble ? 2 : length)
        append(i, stop, .quote, afterSpace, into: &tokens)
        i = stop
      case .mark:
        var stop = i + length
        if bytes[i] == 0x2E {
          while stop < end, bytes[stop] == 0x2E { stop += 1 }
        } else if bytes[i] == 0x40 || bytes[i] == 0x23,
          afterSpace || isOpening(before: i, span.start), isHandleByte(stop, end)
        {
          stop = handleEnd(stop, end)
          append(i, stop, .address, afterSpace, into: &tokens)
          i = stop
          afterSpace = false
          continue
        }
        append(i, stop, .mark, afterSpace, into: &tokens)
        i = stop
      }
      afterSpace = false
    }
    if let last = tokens.last, last.end == end {
      tokens[tokens.count - 1].shape.insert(.spaceAfter)
    }
  }

  // MARK: - Words and numbers

  private func word(
    from start: Int, end: Int, afterSpace: Bool, into tokens: inout ContiguousArray<Token>
  ) -> Int {
    // Most words are a letter and small letters of ASCII or of two bytes, behind which stands a space or a plain mark.
    var capitals =
      Self.isSmallASCII(bytes[start]) || !Self.isSmallASCII(bytes[start] | 0x20) ? 0 : 1
    var i = start + capitals
    while i < end, Self.isSmallASCII(bytes[i]) { i += 1 }
    var letters = i - start
    if letters > capitals, i < end, bytes[i] == 0x20 || bytes[i] == 0x2C {
      append(start, i, .word, afterSpace, capitals == 1 ? .capitalised : [], into: &tokens)
      return i
    }
    // An address shows at the first byte that is no letter of ASCII.
    var k = i
    while k < end, Self.isSmallASCII(bytes[k] | 0x20) { k += 1 }
    if k < end, Self.canBelongToAddress(bytes[k]), isAddressStart(start, end) {
      let stop = addressEnd(start, end)
      append(start, stop, .address, afterSpace, into: &tokens)
      return stop
    }
    while i < end {
      if Self.isSmallASCII(bytes[i]) {
        i += 1
      } else if i + 1 < end, SmallLatin.contains(bytes[i], bytes[i + 1]) {
        i += 2
      } else {
        break
      }
      letters += 1
    }
    if letters > capitals, i >= end || Self.endsWord(bytes[i]) {
      append(start, i, .word, afterSpace, capitals == 1 ? .capitalised : [], into: &tokens)
      return i
    }
    var previousIsSmall = letters > capitals
    var hasDigit = false
    loop: while i < end {
      // Small ASCII letters are most of any text.
      if Self.isSmallASCII(bytes[i]) {
        letters += 1
        previousIsSmall = true
        i += 1
        continue
      }
      let (kind, length) = scalar(at: i, end: end)
      switch kind {
      case .letter:
        let capital = isCapital(i)
        // Glued sentences: `więzienieCzytaj` is two words where a small letter meets a capital and a small one;
        // `CrowdStrike` is one.
        if capital, previousIsSmall, letters >= 4, letters > 6 || !isCapital(start),
          i + length < end, isSmallLetter(i + length, end),
          runOfSmall(before: i, from: start) >= 4, runOfSmall(after: i + length, end) >= 4
        {
          break loop
        }
        letters += 1
        if capital { capitals += 1 }
        previousIsSmall = !capital
        i += length
      case .digit:
        hasDigit = true
        previousIsSmall = false
        i += length
      case .combining, .ignorable:
        i += length
      case .dash where bytes[i] == 0x2D || length == 3 && bytes[i + 2] <= 0x91:
        // An inner hyphen needs a letter or digit on both sides.
        guard i + length < end else { break loop }
        let next = scalar(at: i + length, end: end).0
        guard next == .letter || next == .digit else { break loop }
        previousIsSmall = false
        i += length
      case .apostrophe:
        guard i + length < end, scalar(at: i + length, end: end).0 == .letter, i > start else {
          break loop
        }
        previousIsSmall = false
        i += length
      case .mark where bytes[i] == 0x2E:
        // A dot inside a word: abbreviations like `m.in.` and host names like `onet.pl`.
        // Host names may begin in capitals: `OKO.press`, `RMF24.pl`.
        guard i + 1 < end else { break loop }
        guard isSmallLetter(i + 1, end),
          previousIsSmall || letters == 1 || hasDigit || letters == capitals
        else {
          // `U.S`, `Ph.D`: capitals behind inner stops, where the language lists them.
          guard letters <= Self.longestDottedPart, let stop = dottedEnd(from: start, i, end) else {
            break loop
          }
          for k in i..<stop where bytes[k] != 0x2E {
            letters += 1
            if isCapital(k) { capitals += 1 }
          }
          i = stop
          break loop
        }
        i += 1
      case .mark where bytes[i] == 0x26:
        guard i + 1 < end, i > start, scalar(at: i + 1, end: end).0 == .letter, !isEntity(i, end)
        else { break loop }
        i += 1
      default: break loop
      }
    }
    var shape = Token.Shape()
    if isCapital(start) { shape.insert(.capitalised) }
    if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
    if hasDigit { shape.insert(.hasDigit) }
    append(start, i, .word, afterSpace, shape, into: &tokens)
    return i
  }

  /// Whether an entity of HTML begins at a byte: `&nbsp;`.
  private func isEntity(_ i: Int, _ end: Int) -> Bool {
    var k = i + 1
    while k < min(end, i + 8), (0x61...0x7A).contains(bytes[k] | 0x20) { k += 1 }
    return k > i + 1 && k < end && bytes[k] == 0x3B
  }

  /// The letters between two stops of a dotted abbreviation are at most so many.
  private static let longestDottedPart = 4

  /// The end of the longest dotted abbreviation of the pack that begins at `start` and has a stop at `stop`.
  private func dottedEnd(from start: Int, _ stop: Int, _ end: Int) -> Int? {
    var found: Int?
    var i = stop
    while i + 1 < end, bytes[i] == 0x2E, isASCIILetter(bytes[i + 1]), i - start <= 12 {
      i += 1
      let first = i
      while i < end, isASCIILetter(bytes[i]), i - first <= Self.longestDottedPart { i += 1 }
      if language.isDotted(UnsafeBufferPointer(rebasing: bytes[start..<i])),
        i >= end || scalar(at: i, end: end).0 != .letter
      {
        found = i
      }
    }
    return found
  }

  private func isASCIILetter(_ b: UInt8) -> Bool {
    let folded = b | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  private func number(
    from start: Int, end: Int, afterSpace: Bool, into tokens: inout ContiguousArray<Token>
  ) -> Int {
    var i = start
    var isWord = false
    loop: while i < end {
      let (kind, length) = scalar(at: i, end: end)
      switch kind {
      case .digit: i += length
      case .letter, .combining:
        isWord = true
        i += length
      case .dash:
        guard i + length < end else { break loop }
        let next = scalar(at: i + length, end: end).0
        guard next == .digit || (next == .letter && length == 1) else { break loop }
        i += length
      case .mark:
        // `3,5`, `10:30`, `1.7`, `12/2024`: a separator needs a digit behind it.
        let b = bytes[i]
        guard b == 0x2C || b == 0x2E || b == 0x3A || b == 0x2F, i + 1 < end,
          bytes[i + 1] >= 0x30, bytes[i + 1] <= 0x39
        else { break loop }
        i += 1
      default: break loop
      }
    }
    append(start, i, isWord ? .word : .number, afterSpace, [.hasDigit], into: &tokens)
    return i
  }

  private func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ afterSpace: Bool, _ shape: Token.Shape = [],
    into tokens: inout ContiguousArray<Token>
  ) {
    var shape = shape
    if afterSpace { shape.insert(.spaceBefore) }
    if end < bytes.count, bytes[end] == 0x20 { shape.insert(.spaceAfter) }
    tokens.append(Token(start: start, end: end, kind: kind, shape: shape))
  }

  // MARK: - Addresses

  /// Whether a web address starts here: `http`, `https` or `www.`.
  private func isAddressStart(_ i: Int, _ end: Int) -> Bool {
    func has(_ text: StaticString) -> Bool {
      let n = text.utf8CodeUnitCount
      guard i + n <= end else { return false }
      for k in 0..<n where bytes[i + k] | 0x20 != text.utf8Start[k] | 0x20 { return false }
      return true
    }
    switch bytes[i] | 0x20 {
    case 0x68: if has("http://") || has("https://") { return true }
    case 0x77: if has("www.") { return true }
    default: break
    }
    // `pic.twitter.com/…`, `t.co/…`: words with dots up to a slash.
    var k = i
    var dots = 0
    while k < end {
      // Letters first: nearly every word ends this loop at the space behind it.
      if Self.isSmallASCII(bytes[k] | 0x20) {
        k += 1
        continue
      }
      switch bytes[k] {
      case 0x2E: dots += 1
      case 0x2F: return dots > 0 && k + 1 < end && bytes[k + 1] > 0x20
      case 0x40: return dots > 0 || k > i + 1
      case 0x30...0x39, 0x3C...0x3F, 0x5B...0x60: break
      default: return false
      }
      k += 1
    }
    return false
  }

  /// Whether a byte that is no ASCII letter can stand inside the part of an address that tells it from a word.
  @inline(__always)
  private static func canBelongToAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2F, 0x30...0x3A, 0x3C...0x40, 0x5B...0x60: true
    default: false
    }
  }

  /// Whether a byte of ASCII can stand in no word, whatever is around it.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x2C, 0x22, 0x28, 0x29, 0x3A, 0x3B, 0x3F, 0x21: true
    default: false
    }
  }

  @inline(__always)
  private static func isSmallASCII(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private func addressEnd(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, bytes[i] > 0x20, bytes[i] < 0x80, bytes[i] != 0x22, bytes[i] != 0x29,
      bytes[i] != 0x3C
    { i += 1 }
    while i > start, [0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B].contains(bytes[i - 1]) { i -= 1 }
    return max(i, start + 1)
  }

  private func isOpening(before i: Int, _ start: Int) -> Bool {
    i > start && (bytes[i - 1] == 0x28 || bytes[i - 1] == 0x22)
  }

  /// Where a handle or hashtag ends: after its letters of any script, digits and underscores, and what joins two of them
  /// (`@desk@news.example`, `#covid-19`).
  private func handleEnd(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      let length = scalar(at: i, end: end).1
      if isHandleByte(i, end) {
        i += length
      } else if [0x2D, 0x2E, 0x40].contains(bytes[i]), isHandleByte(i + 1, end) {
        i += 1
      } else {
        break
      }
    }
    return i
  }

  private func isHandleByte(_ i: Int, _ end: Int) -> Bool {
    guard i < end else { return false }
    switch scalar(at: i, end: end).0 {
    case .letter, .digit, .combining: return true
    default: return bytes[i] == 0x5F
    }
  }

  // MARK: - Scalars

  private func runOfSmall(before i: Int, from start: Int) -> Int {
    var k = i
    var count = 0
    while k > start {
      var j = k - 1
      while j > start, bytes[j] & 0xC0 == 0x80 { j -= 1 }
      guard isSmallLetter(j, i) else { break }
      count += 1
      k = j
    }
    return count
  }

  private func runOfSmall(after i: Int, _ end: Int) -> Int {
    var k = i
    var count = 0
    while k < end, count < 8, isSmallLetter(k, end) {
      k += scalar(at: k, end: end).1
      count += 1
    }
    return count
  }

  private func isSmallLetter(_ i: Int, _ end: Int) -> Bool {
    scalar(at: i, end: end).0 == .letter && !isCapital(i)
  }

  /// Whether the scalar at `i` is a capital letter of Latin, Latin-1, Latin Extended-A, Greek or Cyrillic.
  func isCapital(_ i: Int) -> Bool { ScalarCase.isCapital(bytes, i) }
}
