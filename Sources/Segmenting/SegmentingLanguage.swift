import ClaimModel
import LanguagePacks

/// What the segmenter knows of a language: its abbreviations, its teasers and a few questions to its lexicon.
final class SegmentingLanguage: Sendable {
  /// How an abbreviation behaves at the end of a sentence.
  enum Abbreviation: String, Sendable {
    case beforeName = "before-name"
    case beforeNumber = "before-number"
    case inside
    /// A unit of measure: an abbreviation behind a number only.
    case unit
    /// A word that is an abbreviation capitalised behind a comma: `Portland, Ore.`
    case behindComma = "behind-comma"
    case mayEnd = "may-end"
    case mostlyEnds = "mostly-ends"
    /// A word of amount: it may end a sentence, but not before a currency.
    case amount
  }

  private let abbreviations: [LemmaKey: Abbreviation]
  /// Words that begin sentences, and words that go on behind an abbreviation; empty where the lexicon is asked instead.
  private let sentenceWords: [LemmaKey: SentenceWords]
  /// For each first byte, the lengths of the words that are always capitalised, as bits: what spares most look-ups.
  private let capitalWords: [UInt8]
  /// Whether a number with a stop is an ordinal.
  let hasOrdinalStops: Bool
  /// Letters that stand together for one as an initial: `Sz. Nowak`.
  private let initials: Set<LemmaKey>
  /// Frequent words by which the language is known.
  private let frequentWords: Set<LemmaKey>
  /// Words that stand in the pack's own list of forms and not in its lexicon.
  private let ownForms: Set<LemmaKey>
  /// The language's letters beyond a to z.
  private let letters: Set<UInt32>
  let lexicon: Lexicon?
  let teasers: TeaserTable

  /// What a word says of the sentences around it.
  struct SentenceWords: OptionSet, Sendable {
    let rawValue: UInt8
    /// Capitalised only where a sentence begins.
    static let starter = SentenceWords(rawValue: 1)
    /// Goes on behind an abbreviation that mostly ends a sentence: `at 8 p.m. Monday`.
    static let continues = SentenceWords(rawValue: 2)
    /// Always capitalised by who writes with care, and so no sign of a start: `I`.
    static let capital = SentenceWords(rawValue: 4)
    /// Closes a letter, before a comma: `Regards,`.
    static let closing = SentenceWords(rawValue: 8)
    /// Opens a letter: `Hi,`.
    static let greeting = SentenceWords(rawValue: 16)

    static let names: [String: SentenceWords] = [
      "starter": .starter, "continues": .continues, "capital": .capital, "closing": .closing,
      "greeting": .greeting,
    ]
  }

  init(pack: LanguagePack) {
    var abbreviations: [LemmaKey: Abbreviation] = [:]
    for row in pack.rows("abbreviations") {
      if let kind = Abbreviation(rawValue: row[1]) {
        abbreviations[LemmaKey(row[0])] = kind
      }
    }
    self.abbreviations = abbreviations
    var sentenceWords: [LemmaKey: SentenceWords] = [:]
    for row in pack.rows("sentence-words") {
      if let role = SentenceWords.names[row[1]] {
        sentenceWords[LemmaKey(row[0]), default: []].formUnion(role)
      }
    }
    self.sentenceWords = sentenceWords
    var capitalWords = [UInt8](repeating: 0, count: 256)
    for row in pack.rows("sentence-words") where SentenceWords.names[row[1]] == .capital {
      row.withBytes(0) { form in
        if let first = form.first, form.count < 8 { capitalWords[Int(first)] |= 1 << form.count }
      }
    }
    self.capitalWords = capitalWords
    initials = Set(
      pack.rows("pack").filter { $0[0] == "initials" }.flatMap { $0.alternatives(1) }.map {
        LemmaKey($0)
      })
    hasOrdinalStops = !pack.rows("pack").contains { $0[0] == "ordinals" && $0[1] == "plain" }
    let frequent = pack.rows("common-words")
    frequentWords = Set(
      (frequent.isEmpty ? pack.rows("function-words") : frequent).map { LemmaKey($0[0]) })
    ownForms = Set(pack.rows("forms").map { LemmaKey($0[0]) })
    letters = Set(
      pack.rows("pack").filter { $0[0] == "letters" }.flatMap { $0[1].unicodeScalars.map(\.value) })
    lexicon = pack.lexicon
    teasers = TeaserTable(rows: pack.rows("teasers"))
  }

  /// The class of a word as an abbreviation, if it is one.
  func abbreviation(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Abbreviation? {
    abbreviations[LemmaKey(folding: slice(token, bytes))]
  }

  /// Whether a capitalised word is one that only the start of a sentence capitalises: a preposition, conjunction, pronoun,
  /// adverb, particle or verb; one of the pack's list, where it has one.
  func startsSentence(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word else { return true }
    if !sentenceWords.isEmpty {
      return roles(token, bytes).contains(.starter)
    }
    guard let lexicon else { return true }
    if token.shape.contains(.allCapitals), token.length > 1 { return false }
    return lexicon.hasReading(ofFolded: slice(token, bytes)) {
      $0.isAny(of: [
        .preposition, .conjunction, .subordinator, .particle, .adverb, .pronouns, .finite, .past,
        .impersonal, .predicative, .conditional, .future,
      ])
    }
  }

  /// Whether the pack lists the words that begin sentences, so that no guess is needed.
  var listsStarters: Bool { !sentenceWords.isEmpty }

  /// Whether a word is an initial of more than one letter.
  func isInitial(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !initials.isEmpty && token.length <= 3
      && initials.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether the pack has what it takes to tell another language's words from its own.
  var canTellForeign: Bool { lexicon != nil && !frequentWords.isEmpty }

  /// Whether a word is one of the frequent ones by which the language is known.
  func isFrequent(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    frequentWords.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether the lexicon has a word.
  func isKnown(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lexicon else { return true }
    return lexicon.contains(folding: slice(token, bytes))
      || ownForms.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether a word in small letters has a letter beyond a to z that is one of the language's.
  func hasOwnLetter(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = Int(token.start)
    while i + 1 < token.end {
      if bytes[i] >= 0xC3, bytes[i] < 0xE0 {
        if letters.contains(UInt32(bytes[i] & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)) {
          return true
        }
        i += 1
      }
      i += 1
    }
    return false
  }

  /// Whether a word in small letters is one that is always capitalised by who writes with care: `i`.
  func isCareless(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.length < 8 && capitalWords[Int(bytes[Int(token.start)])] & 1 << token.length != 0
      && roles(token, bytes).contains(.capital)
  }

  /// What a word says of the sentences around it, by the pack's list.
  func roles(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> SentenceWords {
    guard listsStarters, token.kind == .word else { return [] }
    return sentenceWords[LemmaKey(folding: slice(token, bytes))] ?? []
  }

  /// Whether a new sentence begins at a capitalised word behind a stop that may belong to an abbreviation.
  ///
  /// A word that only starts capitalise begins one; a name or noun does where the words before it have their verb already,
  /// unless the pack lists its starters: then they alone decide.
  func begins(
    _ token: Token, behind words: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if startsSentence(token, bytes) { return true }
    return sentenceWords.isEmpty && hasFiniteVerb(words, bytes)
  }

  /// Whether a name or abbreviation has inner stops by the pack's list: `U.S`, `Ph.D`.
  func isDotted(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    abbreviations[LemmaKey(folding: form)] != nil
  }

  /// Whether a word is a proper name only: it has no reading in small letters.
  func isName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word, token.shape.contains(.capitalised), let lexicon else { return false }
    return !lexicon.hasReading(ofFolded: slice(token, bytes)) { _ in true }
  }

  /// Whether the lexicon has the form as it is capitalised: a name, whatever else it may be (`Mieszka II`).
  func isAlsoName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.kind == .word && lexicon?.contains(slice(token, bytes)) == true
  }

  /// Whether a finite verb is among the tokens.
  func hasFiniteVerb(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lexicon != nil else { return true }
    return tokens.contains { isFiniteVerb($0, bytes) }
  }

  func slice(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[token.span.range])
  }
}

extension SegmentingLanguage {
  /// Whether one of the word's readings, in small letters, is a noun in the nominative.
  func isNominativeNoun(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    has(token, bytes) { $0.isAny(of: .noun) && $0.cases.contains(.nominative) }
  }

  /// Whether one of the word's readings is a finite verb.
  func isFiniteVerb(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    has(token, bytes) { $0.isAny(of: .predicates) }
  }

  /// Whether a word cannot end a phrase: a preposition, a conjunction or a particle.
  func needsMore(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    has(token, bytes) {
      $0.isAny(of: [.preposition, .conjunction, .subordinator, .particle, .adjective])
    }
  }

  private func has(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ condition: (MorphTag) -> Bool
  ) -> Bool {
    guard token.kind == .word, let lexicon else { return false }
    return lexicon.hasReading(ofFolded: slice(token, bytes), where: condition)
  }
}
