/// The tables of a language that know a word, as bits.
struct WordClasses: OptionSet, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It begins a reporting expression of several words.
  static let beginsCuePhrase = WordClasses(rawValue: 1)
  /// It begins an attribution phrase.
  static let beginsPhrase = WordClasses(rawValue: 2)
  /// It begins a name of the registry.
  static let beginsRegistryName = WordClasses(rawValue: 4)
  /// A word of amount.
  static let quantifier = WordClasses(rawValue: 8)
  /// An abbreviated title.
  static let title = WordClasses(rawValue: 16)
  /// A verb of naming.
  static let naming = WordClasses(rawValue: 32)
  /// A modal verb that reports hearsay in the past with an infinitive.
  static let modalHearsay = WordClasses(rawValue: 128)
  /// A time, an amount, an abstract noun.
  static let nonSpeaker = WordClasses(rawValue: 64)
}
