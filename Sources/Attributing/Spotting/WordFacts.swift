import ClaimModel
import LanguagePacks

/// What a form is, whatever its place: made once per distinct form and kept.
struct WordFacts {
  /// Key of the form in small letters.
  var lower: LemmaKey
  /// The form's readings in the pool; those of its small-letter form come behind `foldedStart`.
  var readings: Range<Int>
  /// Where the readings of the small-letter form begin; the ones before are those of the form as capitalised.
  var foldedStart: Int
  /// Parts of speech over all readings.
  var parts: MorphTag.PartsOfSpeech
  /// Roles as a closed-class word.
  var roles: FunctionWords.Roles
  /// Which tables have something to say of it: what spares every later stage a look-up.
  var classes: WordClasses
  /// What it reports as, if it is a form of a reporting verb.
  var cue: Cue?
  /// What it reports as together with the reflexive particle.
  var reflexiveCue: Cue?
  /// Lemma of the reporting verb.
  var cueLemma: LemmaKey?
  /// Union of the tags of its verb readings.
  var verb: MorphTag
  /// Index of the speaking noun it is a form of, or -1.
  var noun: Int
  /// Candidate lemmas of a name, in the pool of keys: its own form first.
  var nameKeys: Range<Int>
  /// What the lexicon knows of it as a name.
  var nameClasses: NameClasses
  /// Whether it has readings in small letters.
  var isCommon: Bool { foldedStart < readings.upperBound }
  /// Whether it has readings as a capitalised form.
  var isProper: Bool { readings.lowerBound < foldedStart }

  /// Whether it can be a clause's predicate.
  var isPredicate: Bool { !parts.isDisjoint(with: .predicates) }
}
