extension MorphTag {
  /// Parts of speech and verb forms, named after the tags of the SGJP and NKJP tag sets.
  package struct PartsOfSpeech: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt64
    /// Makes a set of known bits.
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// A noun: `subst`.
    package static let noun = PartsOfSpeech(rawValue: 1 << 0)
    /// A depreciative form of a noun for men (`urzędniki`): `depr`.
    package static let depreciative = PartsOfSpeech(rawValue: 1 << 1)
    /// An adjective: `adj`.
    package static let adjective = PartsOfSpeech(rawValue: 1 << 2)
    /// The first half of a hyphenated adjective (`rosyjsko`): `adja`.
    package static let adjectivePrefix = PartsOfSpeech(rawValue: 1 << 3)
    /// An adjective's form behind a preposition (`po polsku`): `adjp`.
    package static let adjectiveAfterPreposition = PartsOfSpeech(rawValue: 1 << 4)
    /// A short adjective (`gotów`): `adjc`.
    package static let adjectivePredicative = PartsOfSpeech(rawValue: 1 << 5)
    /// An adverb: `adv`.
    package static let adverb = PartsOfSpeech(rawValue: 1 << 6)
    /// A finite verb in the present or simple future (`mówi`, `powie`): `fin`.
    package static let finite = PartsOfSpeech(rawValue: 1 << 7)
    /// The future of `be` (`będzie`): `bedzie`.
    package static let future = PartsOfSpeech(rawValue: 1 << 8)
    /// A verb's past form (`powiedział`): `praet`.
    package static let past = PartsOfSpeech(rawValue: 1 << 9)
    /// A conditional (`powiedziałby`): `pot`.
    package static let conditional = PartsOfSpeech(rawValue: 1 << 10)
    /// An imperative: `impt`.
    package static let imperative = PartsOfSpeech(rawValue: 1 << 11)
    /// An impersonal past (`poinformowano`): `imps`.
    package static let impersonal = PartsOfSpeech(rawValue: 1 << 12)
    /// An infinitive: `inf`.
    package static let infinitive = PartsOfSpeech(rawValue: 1 << 13)
    /// An adverbial participle, contemporary (`powołując`): `pcon`.
    package static let participleAdverbPresent = PartsOfSpeech(rawValue: 1 << 14)
    /// An adverbial participle, anterior (`powiedziawszy`): `pant`.
    package static let participleAdverbPast = PartsOfSpeech(rawValue: 1 << 15)
    /// An active participle (`mówiący`): `pact`.
    package static let participleActive = PartsOfSpeech(rawValue: 1 << 16)
    /// A passive participle (`cytowany`): `ppas`.
    package static let participlePassive = PartsOfSpeech(rawValue: 1 << 17)
    /// A verbal noun (`mówienie`): `ger`.
    package static let verbalNoun = PartsOfSpeech(rawValue: 1 << 18)
    /// A verb like `powinien`: `winien`.
    package static let obligative = PartsOfSpeech(rawValue: 1 << 19)
    /// A predicative (`trzeba`, `wiadomo`): `pred`.
    package static let predicative = PartsOfSpeech(rawValue: 1 << 20)
    /// A numeral: `num`.
    package static let numeral = PartsOfSpeech(rawValue: 1 << 21)
    /// A pronoun of the first or second person: `ppron12`.
    package static let personalPronoun = PartsOfSpeech(rawValue: 1 << 22)
    /// A pronoun of the third person: `ppron3`.
    package static let thirdPersonPronoun = PartsOfSpeech(rawValue: 1 << 23)
    /// A reflexive pronoun (`siebie`): `siebie`.
    package static let reflexivePronoun = PartsOfSpeech(rawValue: 1 << 24)
    /// A preposition: `prep`.
    package static let preposition = PartsOfSpeech(rawValue: 1 << 25)
    /// A coordinating conjunction: `conj`.
    package static let conjunction = PartsOfSpeech(rawValue: 1 << 26)
    /// A subordinating conjunction (`że`): `comp`.
    package static let subordinator = PartsOfSpeech(rawValue: 1 << 27)
    /// A particle (`nie`, `podobno`): `qub`.
    package static let particle = PartsOfSpeech(rawValue: 1 << 28)
    /// An interjection: `interj`.
    package static let interjection = PartsOfSpeech(rawValue: 1 << 29)
    /// An abbreviation: `brev`.
    package static let abbreviation = PartsOfSpeech(rawValue: 1 << 30)
    /// A word found in fixed phrases alone: `burk`.
    package static let boundWord = PartsOfSpeech(rawValue: 1 << 31)

    /// Noun forms of either kind.
    package static let nouns: PartsOfSpeech = [.noun, .depreciative]
    /// Adjectives and the participles that are inflected like them.
    package static let adjectival: PartsOfSpeech = [
      .adjective, .participleActive, .participlePassive,
    ]
    /// Verb forms that can be a clause's predicate.
    package static let predicates: PartsOfSpeech = [
      .finite, .future, .past, .conditional, .imperative, .impersonal, .obligative, .predicative,
    ]
    /// All forms of a verb's paradigm, participles and verbal nouns included.
    package static let verbForms: PartsOfSpeech = [
      .finite, .future, .past, .conditional, .imperative, .impersonal, .infinitive, .obligative,
      .participleAdverbPresent, .participleAdverbPast, .participleActive, .participlePassive,
      .verbalNoun,
    ]
    /// Pronouns that the lexicon tags as such.
    package static let pronouns: PartsOfSpeech = [
      .personalPronoun, .thirdPersonPronoun, .reflexivePronoun,
    ]
  }
}
