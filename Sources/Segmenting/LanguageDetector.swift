import ClaimModel
import LanguagePacks

/// Tells the language of a text from its frequent words and its letters.
///
/// Reads a hundred words or so from the start and stops as soon as one language leads clearly: the cost does not grow with
/// the article. Deterministic.
package struct LanguageDetector: Sendable {
  /// What a text says about its language.
  package enum Answer: Equatable, Sendable {
    /// Front matter names it.
    case declared(String)
    /// Its words are of the language.
    case detected(String)
    /// There are hardly any words to tell by.
    case undecided
    /// Its words are of no language that is known.
    case unknown
  }

  /// At most so many words are read.
  private static let mostWords = 400
  /// After so many words a clear lead decides.
  private static let enoughWords = 40
  /// A text of so many words or more has to have its share of frequent words.
  private static let tellingWords = 20
  /// With fewer words and nothing to tell by, nothing is said.
  private static let fewWords = 3

  private let codes: [String]
  private let letters: [LetterSet?]
  /// Which languages have the word among their frequent ones, as bits.
  private let languages: [LemmaKey: UInt32]

  /// Prepares to tell the languages apart; where all else is equal the first one is answered. At most 32.
  package init(_ marks: [LanguageMarks]) {
    let marks = marks.prefix(32)
    codes = marks.map(\.code)
    letters = marks.map(\.letters)
    var languages: [LemmaKey: UInt32] = [:]
    for (k, language) in marks.enumerated() {
      for word in language.words { languages[word, default: 0] |= 1 << UInt32(k) }
    }
    self.languages = languages
  }

  /// The language of a text.
  ///
  /// - Parameter knows: Whether a language's lexicon has a form; asked only of short texts without a frequent word.
  /// - Complexity: O(1): a few hundred words at most, whatever the length.
  package func answer(
    for text: SourceText, knows: (_ code: String, _ form: UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Answer {
    text.bytes.withUnsafeBufferPointer { bytes in
      let head = MetadataReader(bytes).read { _ in false }
      if let declared = head.values["language"] { return .declared(declared) }
      return answer(for: bytes, from: head.bodyStart, knows: knows)
    }
  }

  private func answer(
    for bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    knows: (String, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Answer {
    var tally = Tally(languages: codes.count)
    var scanner = WordScanner(bytes, from: start)
    while tally.words < Self.mostWords, let word = scanner.next() {
      tally.words += 1
      count(word, in: bytes, &tally)
      if tally.words % Self.enoughWords == 0, let clear = tally.clearLead {
        return .detected(codes[clear])
      }
    }
    if let best = tally.best(telling: Self.tellingWords) { return .detected(codes[best]) }
    let isForeign = tally.foreign.contains { $0 * 4 > tally.words }
    guard tally.words < Self.tellingWords, !isForeign else { return .unknown }
    if tally.words == 0 { return .undecided }
    var known = Array(repeating: 0, count: codes.count)
    scanner = WordScanner(bytes, from: start)
    while let word = scanner.next() {
      let form = UnsafeBufferPointer(rebasing: bytes[word])
      for k in codes.indices where knows(codes[k], form) { known[k] += 1 }
    }
    guard let most = known.max(), most * 2 >= tally.words, let best = known.firstIndex(of: most)
    else { return tally.words <= Self.fewWords ? .undecided : .unknown }
    return .detected(codes[best])
  }

  private func count(
    _ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ tally: inout Tally
  ) {
    let form = UnsafeBufferPointer(rebasing: bytes[word])
    let mask = languages[LemmaKey(folding: form)] ?? 0
    for k in codes.indices where mask & 1 << UInt32(k) != 0 { tally.hits[k] += 1 }
    // Names come from everywhere: only the letters of small words say something.
    guard form.contains(where: { $0 >= 0x80 }), !ScalarCase.isCapital(bytes, word.lowerBound) else {
      return
    }
    for k in codes.indices {
      guard let known = letters[k] else { continue }
      if isSpelt(form, with: known) {
        // A word that only this alphabet can write is one of its words.
        if mask == 0 { tally.hits[k] += 1 }
      } else {
        tally.foreign[k] += 1
      }
    }
  }

  /// Whether all letters beyond a to z are among the known ones; composed letters below U+0800 only.
  private func isSpelt(_ form: UnsafeBufferPointer<UInt8>, with known: LetterSet) -> Bool {
    var i = 0
    while i < form.count {
      let b = form[i]
      guard b >= 0x80 else {
        i += 1
        continue
      }
      guard b < 0xE0, i + 1 < form.count else { return false }
      let scalar = UInt32(b & 0x1F) << 6 | UInt32(form[i + 1] & 0x3F)
      if !known.contains(ScalarCase.lower(scalar)) { return false }
      i += 2
    }
    return true
  }
}

/// What the words of a text say about its language.
private struct Tally {
  var words = 0
  /// Frequent words of each language.
  var hits: [Int]
  /// Words with a letter that the language does not have.
  var foreign: [Int]

  init(languages: Int) {
    hits = Array(repeating: 0, count: languages)
    foreign = Array(repeating: 0, count: languages)
  }

  /// The language with the most frequent words, the first of equals.
  private var leader: (index: Int, second: Int)? {
    guard let most = hits.max(), let index = hits.firstIndex(of: most) else { return nil }
    let second = hits.indices.filter { $0 != index }.map { hits[$0] }.max() ?? 0
    return (index, second)
  }

  /// A language with an eighth of the words and three times as many as the next.
  var clearLead: Int? {
    guard let leader, hits[leader.index] * 8 >= words, hits[leader.index] >= 3 * leader.second,
      foreign[leader.index] * 10 <= words
    else { return nil }
    return leader.index
  }

  /// The likeliest language, unless its words are too few for the text's length or foreign letters speak against it.
  func best(telling: Int) -> Int? {
    guard let leader, hits[leader.index] > 0 else { return nil }
    let hits = hits[leader.index]
    let foreign = foreign[leader.index]
    if words >= telling, hits * 16 < words { return nil }
    return foreign * 10 <= words || foreign < hits / 2 ? leader.index : nil
  }
}

/// Walks over a text's words: runs of letters, with apostrophes inside.
private struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var i: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    i = start
  }

  mutating func next() -> Range<Int>? {
    while i < bytes.count, letterLength(i) == 0 { i += 1 }
    guard i < bytes.count else { return nil }
    let start = i
    while i < bytes.count {
      let length = letterLength(i)
      if length > 0 {
        i += length
      } else if bytes[i] == 0x27, i + 1 < bytes.count, letterLength(i + 1) > 0 {
        i += 1
      } else {
        break
      }
    }
    return start..<min(i, bytes.count)
  }

  /// The bytes of the letter at `i`; 0 where there is none: marks, digits, the inside of a scalar.
  private func letterLength(_ i: Int) -> Int {
    let b = bytes[i]
    switch b {
    case 0x41...0x5A, 0x61...0x7A: return 1
    case 0..<0xC3: return 0
    case 0xC3: return i + 1 < bytes.count && bytes[i + 1] != 0x97 && bytes[i + 1] != 0xB7 ? 2 : 0
    case 0xC4..<0xE0: return 2
    // General punctuation, symbols and the like.
    case 0xE2, 0xEF: return 0
    case 0xE3 where i + 1 < bytes.count && bytes[i + 1] == 0x80: return 0
    case 0xE0..<0xF0: return 3
    default: return 0
    }
  }
}
