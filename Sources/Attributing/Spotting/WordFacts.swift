import ClaimModel
import LanguagePacks

/// What a form is, whatever its place: made once per distinct form and kept.
///
/// Kept packed: a stream meets hundreds of thousands of forms, and each word of a text asks for its own.
struct WordFacts {
  /// Key of the form in small letters.
  var lower: LemmaKey
  /// One bit for each key the form may stand for, spread by hash: two forms without a common bit share no key.
  var signature: UInt64 = 0
  /// Parts of speech over all readings.
  var parts: MorphTag.PartsOfSpeech = []
  /// Roles as a closed-class word.
  var roles: FunctionWords.Roles
  /// Which tables have something to say of it: what spares every later stage a look-up.
  var classes: WordClasses = []
  /// What the lexicon knows of it as a name.
  var nameClasses: NameClasses = []
  /// What it reports as, if it is a form of a reporting verb.
  var cue: Cue?
  /// What it reports as together with the reflexive particle.
  var reflexiveCue: Cue?
  /// Lemma of the reporting verb.
  var cueLemma: LemmaKey?
  /// The form's readings: first those of the form as capitalised, then those of its small-letter form.
  var readings = ArenaSlice<Reading>()
  /// How many of them are readings of the form as capitalised.
  @PackedIndex var properReadings: Int
  /// Index of the speaking noun it is a form of.
  @PackedOptionalIndex var speakingNoun: Int? = nil
  /// Candidate lemmas of a name: its own form first.
  var nameKeys = ArenaSlice<LemmaKey>()
  /// The reporting expressions that begin with it, by their indices, in the order in which they are tried.
  var cuePhrases = ArenaSlice<Int32>()
  /// The registry's names that may begin with it, by their indices.
  var registryNames = ArenaSlice<Int32>()

  /// Index of the speaking noun it is a form of, or -1.
  var noun: Int { speakingNoun ?? -1 }
  /// Whether it has readings in small letters.
  var isCommon: Bool { properReadings < readings.count }
  /// Whether it has readings as a capitalised form.
  var isProper: Bool { properReadings > 0 }

  /// Whether it can be a clause's predicate.
  var isPredicate: Bool { !parts.isDisjoint(with: .predicates) }
}

/// What is asked of nearly every word, for each token of an article in a row: the rest of its facts lies far apart.
struct WordTraits {
  /// Parts of speech over all readings.
  private(set) var parts: MorphTag.PartsOfSpeech = []
  /// Roles as a closed-class word.
  private(set) var roles: FunctionWords.Roles = []
  /// Which tables know the word.
  private(set) var classes: WordClasses = []

  /// Those of a mark: none.
  init() {}

  /// Those of a word.
  init(_ facts: WordFacts) {
    parts = facts.parts
    roles = facts.roles
    classes = facts.classes
  }
}

extension LemmaKey {
  /// The key's bit in a signature of keys.
  var signature: UInt64 { 1 << (value >> 58) }
}
