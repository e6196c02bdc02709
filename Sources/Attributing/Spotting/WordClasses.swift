import LanguagePacks

/// The tables of a language that know a word, and what its letters say, as bits.
struct WordClasses: BitSet, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// It begins a reporting expression of several words.
  static let beginsCuePhrase = WordClasses(rawValue: 1)
  /// It begins an attribution phrase.
  static let beginsPhrase = WordClasses(rawValue: 2)
  /// A word of amount.
  static let quantifier = WordClasses(rawValue: 8)
  /// An abbreviated title.
  static let title = WordClasses(rawValue: 16)
  /// A verb of naming.
  static let naming = WordClasses(rawValue: 32)
  /// A modal verb that reports hearsay in the past with an infinitive.
  static let modalHearsay = WordClasses(rawValue: 128)
  /// A noun in the possessive: `Smith's`.
  static let possessive = WordClasses(rawValue: 8192)
  /// A noun that stands for an act of speech or a belief.
  static let cueNoun = WordClasses(rawValue: 16384)
  /// A noun that proves or shows, but says nothing.
  static let abstraction = WordClasses(rawValue: 1 << 16)
  /// A verb whose as-clause says how.
  static let perception = WordClasses(rawValue: 1 << 17)
  /// A modal verb with which a cue's infinitive was said.
  static let sayingModal = WordClasses(rawValue: 1 << 18)
  /// The article itself, as a speaker in an interview.
  static let ownVoice = WordClasses(rawValue: 1 << 20)
  /// What a headline's colon introduces news of, and never a speaker: a competition.
  static let topic = WordClasses(rawValue: 1 << 27)
  /// A document that sets a rule and reports nothing.
  static let norm = WordClasses(rawValue: 1 << 19)
  /// A noun for a time, which may stand between a cue and its content: `said last week that`.
  static let time = WordClasses(rawValue: 32768)
  /// A time, an amount, an abstract noun.
  static let nonSpeaker = WordClasses(rawValue: 64)
  /// An adjective or adverb in the comparative.
  static let comparative = WordClasses(rawValue: 256)
  /// An adjective or adverb in the superlative.
  static let superlative = WordClasses(rawValue: 512)
  /// A stop stands inside the word.
  static let innerStop = WordClasses(rawValue: 1024)
  /// Half of the letters or more are capitals, two at least.
  static let mostlyCapitals = WordClasses(rawValue: 2048)
  /// An acronym so short that it is a form of nothing but itself.
  static let shortAcronym = WordClasses(rawValue: 4096)
  /// It reports by itself, with the reflexive particle or as the first word of an expression.
  static let cue = WordClasses(rawValue: 1 << 24)
  /// It may open a noun phrase, by one of its readings, its capital, or a role of its own.
  static let opensPhrase = WordClasses(rawValue: 1 << 25)
  /// A noun that can be genitive.
  static let genitiveNoun = WordClasses(rawValue: 1 << 26)
  /// A noun or verbal noun that can be genitive.
  static let genitiveHead = WordClasses(rawValue: 1 << 21)
  /// An adjective that can be genitive.
  static let genitiveAdjective = WordClasses(rawValue: 1 << 22)
  /// An adjective, participle or numeral that can be genitive.
  static let genitiveModifier = WordClasses(rawValue: 1 << 23)
}
