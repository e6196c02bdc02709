import ClaimModel
import LanguagePacks

/// The questions that the segmenter asks of a language, word by word.
///
/// A class of one worker: it remembers what the lexicon said of the forms it was asked for last.
final class SegmentingLanguage {
  typealias Abbreviation = SegmentingTables.Abbreviation
  typealias SentenceWords = SegmentingTables.SentenceWords

  private let tables: SegmentingTables
  private let memo: LexiconMemo?

  init(_ tables: SegmentingTables) {
    self.tables = tables
    memo = tables.lexicon.map { LexiconMemo($0) }
  }

  /// Whether a number with a stop is an ordinal.
  var hasOrdinalStops: Bool { tables.hasOrdinalStops }

  /// The openings that mark words as no part of the article.
  var teasers: TeaserTable { tables.teasers }

  /// The class of a word as an abbreviation, if it is one.
  func abbreviation(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Abbreviation? {
    tables.abbreviations[LemmaKey(folding: slice(token, bytes))]
  }

  /// Whether a capitalised word is one that only the start of a sentence capitalises: a preposition, conjunction, pronoun,
  /// adverb, particle or verb; one of the pack's list, where it has one.
  func startsSentence(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word else { return true }
    if !tables.sentenceWords.isEmpty {
      return roles(token, bytes).contains(.starter)
    }
    guard let memo else { return true }
    if token.shape.contains(.allCapitals), token.length > 1 { return false }
    return memo.answer(for: slice(token, bytes)).isAny(of: [
      .preposition, .conjunction, .subordinator, .particle, .adverb, .pronouns, .finite, .past,
      .impersonal, .predicative, .conditional, .future,
    ])
  }

  /// Whether the pack lists the words that begin sentences, so that no guess is needed.
  var listsStarters: Bool { !tables.sentenceWords.isEmpty }

  /// Whether a word is an initial of more than one letter.
  func isInitial(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !tables.initials.isEmpty && token.length <= 3
      && tables.initials.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether the pack has what it takes to tell another language's words from its own.
  var canTellForeign: Bool { memo != nil && !tables.frequentWords.isEmpty }

  /// Whether a word is one of the frequent ones by which the language is known.
  func isFrequent(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    tables.frequentWords.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether the lexicon has a word.
  func isKnown(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lexicon = tables.lexicon else { return true }
    return lexicon.contains(folding: slice(token, bytes))
      || tables.ownForms.contains(LemmaKey(folding: slice(token, bytes)))
  }

  /// Whether a word in small letters has a letter beyond a to z that is one of the language's.
  func hasOwnLetter(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = Int(token.start)
    while i + 1 < token.end {
      if bytes[i] >= 0xC3, bytes[i] < 0xE0 {
        if tables.letters.contains(UInt32(bytes[i] & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)) {
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
    token.length < 8 && tables.capitalWords[Int(bytes[Int(token.start)])] & 1 << token.length != 0
      && roles(token, bytes).contains(.capital)
  }

  /// What a word says of the sentences around it, by the pack's list.
  func roles(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> SentenceWords {
    guard listsStarters, token.kind == .word else { return [] }
    return tables.sentenceWords[LemmaKey(folding: slice(token, bytes))] ?? []
  }

  /// Whether a new sentence begins at a capitalised word behind a stop that may belong to an abbreviation.
  ///
  /// A word that only starts capitalise begins one; a name or noun does where the words before it have their verb already,
  /// unless the pack lists its starters: then they alone decide.
  func begins(
    _ token: Token, behind words: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if startsSentence(token, bytes) { return true }
    return tables.sentenceWords.isEmpty && hasFiniteVerb(words, bytes)
  }

  /// Whether a name or abbreviation has inner stops by the pack's list: `U.S`, `Ph.D`.
  func isDotted(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    tables.abbreviations[LemmaKey(folding: form)] != nil
  }

  /// Whether a word is a proper name only: it has no reading in small tables.letters.
  func isName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word, token.shape.contains(.capitalised), let memo else { return false }
    return !memo.answer(for: slice(token, bytes)).isKnown
  }

  /// Whether the lexicon has the form as it is capitalised: a name, whatever else it may be (`Mieszka II`).
  func isAlsoName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.kind == .word && tables.lexicon?.contains(slice(token, bytes)) == true
  }

  /// Whether a finite verb is among the tokens.
  func hasFiniteVerb(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard memo != nil else { return true }
    return tokens.contains { isFiniteVerb($0, bytes) }
  }

  func slice(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[token.span.range])
  }
}

extension SegmentingLanguage {
  /// Whether one of the word's readings, in small letters, is a noun in the nominative.
  func isNominativeNoun(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    answer(token, bytes)?.isNominativeNoun ?? false
  }

  /// Whether one of the word's readings is a finite verb.
  func isFiniteVerb(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    answer(token, bytes)?.isAny(of: .predicates) ?? false
  }

  /// Whether a word cannot end a phrase: a preposition, a conjunction or a particle.
  func needsMore(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    answer(token, bytes)?.isAny(of: [
      .preposition, .conjunction, .subordinator, .particle, .adjective,
    ]) ?? false
  }

  private func answer(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> LexiconMemo.Answer? {
    guard token.kind == .word else { return nil }
    return memo?.answer(for: slice(token, bytes))
  }
}
