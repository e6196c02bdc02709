import ClaimModel
import LanguagePacks

/// What the segmenter knows of a language: its abbreviations, its teasers and a few questions to its lexicon.
struct SegmentingLanguage: Sendable {
  /// How an abbreviation behaves at the end of a sentence.
  enum Abbreviation: String, Sendable {
    case beforeName = "before-name"
    case beforeNumber = "before-number"
    case inside
    case mayEnd = "may-end"
  }

  private let abbreviations: [LemmaKey: Abbreviation]
  let lexicon: Lexicon?
  let teasers: TeaserTable

  init(pack: LanguagePack) {
    var abbreviations: [LemmaKey: Abbreviation] = [:]
    for row in pack.rows("abbreviations") {
      if let kind = Abbreviation(rawValue: row[1]) {
        abbreviations[LemmaKey(row[0])] = kind
      }
    }
    self.abbreviations = abbreviations
    lexicon = pack.lexicon
    teasers = TeaserTable(rows: pack.rows("teasers"))
  }

  /// The class of a word as an abbreviation, if it is one.
  func abbreviation(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Abbreviation? {
    abbreviations[LemmaKey(folding: slice(token, bytes))]
  }

  /// Whether a capitalised word is one that only the start of a sentence capitalises: a preposition, conjunction, pronoun,
  /// adverb, particle or verb.
  func startsSentence(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word, let lexicon else { return true }
    if token.shape.contains(.allCapitals), token.length > 1 { return false }
    var readings: [Reading] = []
    lexicon.readings(ofFolded: slice(token, bytes), into: &readings)
    return readings.contains {
      $0.tag.isAny(of: [
        .preposition, .conjunction, .subordinator, .particle, .adverb, .pronouns, .finite, .past,
        .impersonal, .predicative, .conditional, .future,
      ])
    }
  }

  /// Whether a word is a proper name only: it has no reading in small letters.
  func isName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.kind == .word, token.shape.contains(.capitalised), let lexicon else { return false }
    var readings: [Reading] = []
    lexicon.readings(ofFolded: slice(token, bytes), into: &readings)
    return readings.isEmpty
  }

  /// Whether the lexicon has the form as it is capitalised: a name, whatever else it may be (`Mieszka II`).
  func isAlsoName(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.kind == .word && lexicon?.contains(slice(token, bytes)) == true
  }

  /// Whether a finite verb is among the tokens.
  func hasFiniteVerb(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lexicon else { return true }
    var readings: [Reading] = []
    for token in tokens where token.kind == .word {
      readings.removeAll(keepingCapacity: true)
      lexicon.readings(ofFolded: slice(token, bytes), into: &readings)
      if readings.contains(where: { $0.tag.isAny(of: .predicates) }) { return true }
    }
    return false
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
    var readings: [Reading] = []
    lexicon.readings(ofFolded: slice(token, bytes), into: &readings)
    return readings.contains { condition($0.tag) }
  }
}
