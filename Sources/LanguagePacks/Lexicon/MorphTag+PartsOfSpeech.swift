extension MorphTag {
  /// Parts of speech and verb forms, named after the tags of the SGJP and NKJP tag sets.
  public struct PartsOfSpeech: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt64
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// A noun: `subst`.
    @inlinable public static var noun: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 0) }
    /// A depreciative form of a noun for men (`urzędniki`): `depr`.
    @inlinable public static var depreciative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 1) }
    /// An adjective: `adj`.
    @inlinable public static var adjective: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 2) }
    /// The first half of a hyphenated adjective (`rosyjsko`): `adja`.
    @inlinable public static var adjectivePrefix: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 3) }
    /// An adjective's form behind a preposition (`po polsku`): `adjp`.
    @inlinable public static var adjectiveAfterPreposition: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 4)
    }
    /// A short adjective (`gotów`): `adjc`.
    @inlinable public static var adjectivePredicative: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 5)
    }
    /// An adverb: `adv`.
    @inlinable public static var adverb: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 6) }
    /// A finite verb in the present or simple future (`mówi`, `powie`): `fin`.
    @inlinable public static var finite: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 7) }
    /// The future of `be` (`będzie`): `bedzie`.
    @inlinable public static var future: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 8) }
    /// A verb's past form (`powiedział`): `praet`.
    @inlinable public static var past: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 9) }
    /// A conditional (`powiedziałby`): `pot`.
    @inlinable public static var conditional: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 10) }
    /// An imperative: `impt`.
    @inlinable public static var imperative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 11) }
    /// An impersonal past (`poinformowano`): `imps`.
    @inlinable public static var impersonal: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 12) }
    /// An infinitive: `inf`.
    @inlinable public static var infinitive: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 13) }
    /// An adverbial participle, contemporary (`powołując`): `pcon`.
    @inlinable public static var participleAdverbPresent: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 14)
    }
    /// An adverbial participle, anterior (`powiedziawszy`): `pant`.
    @inlinable public static var participleAdverbPast: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 15)
    }
    /// An active participle (`mówiący`): `pact`.
    @inlinable public static var participleActive: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 16)
    }
    /// A passive participle (`cytowany`): `ppas`.
    @inlinable public static var participlePassive: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 17)
    }
    /// A verbal noun (`mówienie`): `ger`.
    @inlinable public static var verbalNoun: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 18) }
    /// A verb like `powinien`: `winien`.
    @inlinable public static var obligative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 19) }
    /// A predicative (`trzeba`, `wiadomo`): `pred`.
    @inlinable public static var predicative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 20) }
    /// A numeral: `num`.
    @inlinable public static var numeral: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 21) }
    /// A pronoun of the first or second person: `ppron12`.
    @inlinable public static var personalPronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 22)
    }
    /// A pronoun of the third person: `ppron3`.
    @inlinable public static var thirdPersonPronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 23)
    }
    /// A reflexive pronoun (`siebie`): `siebie`.
    @inlinable public static var reflexivePronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 24)
    }
    /// A preposition: `prep`.
    @inlinable public static var preposition: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 25) }
    /// A coordinating conjunction: `conj`.
    @inlinable public static var conjunction: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 26) }
    /// A subordinating conjunction (`że`): `comp`.
    @inlinable public static var subordinator: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 27) }
    /// A particle (`nie`, `podobno`): `qub`.
    @inlinable public static var particle: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 28) }
    /// An interjection: `interj`.
    @inlinable public static var interjection: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 29) }
    /// An abbreviation: `brev`.
    @inlinable public static var abbreviation: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 30) }
    /// A word found in fixed phrases alone: `burk`.
    @inlinable public static var boundWord: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 31) }

    /// Noun forms of either kind.
    @inlinable public static var nouns: PartsOfSpeech {
      [.noun, .depreciative]
    }
    /// Adjectives and the participles that are inflected like them.
    @inlinable public static var adjectival: PartsOfSpeech {
      [
        .adjective, .participleActive, .participlePassive,
      ]
    }
    /// Verb forms that can be a clause's predicate.
    @inlinable public static var predicates: PartsOfSpeech {
      [
        .finite, .future, .past, .conditional, .imperative, .impersonal, .obligative, .predicative,
      ]
    }
    /// All forms of a verb's paradigm, participles and verbal nouns included.
    @inlinable public static var verbForms: PartsOfSpeech {
      [
        .finite, .future, .past, .conditional, .imperative, .impersonal, .infinitive, .obligative,
        .participleAdverbPresent, .participleAdverbPast, .participleActive, .participlePassive,
        .verbalNoun,
      ]
    }
    /// Pronouns that the lexicon tags as such.
    @inlinable public static var pronouns: PartsOfSpeech {
      [
        .personalPronoun, .thirdPersonPronoun, .reflexivePronoun,
      ]
    }
  }
}
