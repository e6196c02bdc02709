extension MorphTag {
  /// Parts of speech and verb forms, named after the tags of the SGJP and NKJP tag sets.
  package struct PartsOfSpeech: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt64
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt64 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// A noun: `subst`.
    @inlinable package static var noun: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 0) }
    /// A depreciative form of a noun for men (`urzędniki`): `depr`.
    @inlinable package static var depreciative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 1) }
    /// An adjective: `adj`.
    @inlinable package static var adjective: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 2) }
    /// The first half of a hyphenated adjective (`rosyjsko`): `adja`.
    @inlinable package static var adjectivePrefix: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 3) }
    /// An adjective's form behind a preposition (`po polsku`): `adjp`.
    @inlinable package static var adjectiveAfterPreposition: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 4)
    }
    /// A short adjective (`gotów`): `adjc`.
    @inlinable package static var adjectivePredicative: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 5)
    }
    /// An adverb: `adv`.
    @inlinable package static var adverb: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 6) }
    /// A finite verb in the present or simple future (`mówi`, `powie`): `fin`.
    @inlinable package static var finite: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 7) }
    /// The future of `be` (`będzie`): `bedzie`.
    @inlinable package static var future: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 8) }
    /// A verb's past form (`powiedział`): `praet`.
    @inlinable package static var past: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 9) }
    /// A conditional (`powiedziałby`): `pot`.
    @inlinable package static var conditional: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 10) }
    /// An imperative: `impt`.
    @inlinable package static var imperative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 11) }
    /// An impersonal past (`poinformowano`): `imps`.
    @inlinable package static var impersonal: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 12) }
    /// An infinitive: `inf`.
    @inlinable package static var infinitive: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 13) }
    /// An adverbial participle, contemporary (`powołując`): `pcon`.
    @inlinable package static var participleAdverbPresent: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 14)
    }
    /// An adverbial participle, anterior (`powiedziawszy`): `pant`.
    @inlinable package static var participleAdverbPast: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 15)
    }
    /// An active participle (`mówiący`): `pact`.
    @inlinable package static var participleActive: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 16)
    }
    /// A passive participle (`cytowany`): `ppas`.
    @inlinable package static var participlePassive: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 17)
    }
    /// A verbal noun (`mówienie`): `ger`.
    @inlinable package static var verbalNoun: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 18) }
    /// A verb like `powinien`: `winien`.
    @inlinable package static var obligative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 19) }
    /// A predicative (`trzeba`, `wiadomo`): `pred`.
    @inlinable package static var predicative: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 20) }
    /// A numeral: `num`.
    @inlinable package static var numeral: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 21) }
    /// A pronoun of the first or second person: `ppron12`.
    @inlinable package static var personalPronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 22)
    }
    /// A pronoun of the third person: `ppron3`.
    @inlinable package static var thirdPersonPronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 23)
    }
    /// A reflexive pronoun (`siebie`): `siebie`.
    @inlinable package static var reflexivePronoun: PartsOfSpeech {
      PartsOfSpeech(rawValue: 1 << 24)
    }
    /// A preposition: `prep`.
    @inlinable package static var preposition: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 25) }
    /// A coordinating conjunction: `conj`.
    @inlinable package static var conjunction: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 26) }
    /// A subordinating conjunction (`że`): `comp`.
    @inlinable package static var subordinator: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 27) }
    /// A particle (`nie`, `podobno`): `qub`.
    @inlinable package static var particle: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 28) }
    /// An interjection: `interj`.
    @inlinable package static var interjection: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 29) }
    /// An abbreviation: `brev`.
    @inlinable package static var abbreviation: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 30) }
    /// A word found in fixed phrases alone: `burk`.
    @inlinable package static var boundWord: PartsOfSpeech { PartsOfSpeech(rawValue: 1 << 31) }

    /// Noun forms of either kind.
    @inlinable package static var nouns: PartsOfSpeech {
      [.noun, .depreciative]
    }
    /// Adjectives and the participles that are inflected like them.
    @inlinable package static var adjectival: PartsOfSpeech {
      [
        .adjective, .participleActive, .participlePassive,
      ]
    }
    /// Verb forms that can be a clause's predicate.
    @inlinable package static var predicates: PartsOfSpeech {
      [
        .finite, .future, .past, .conditional, .imperative, .impersonal, .obligative, .predicative,
      ]
    }
    /// All forms of a verb's paradigm, participles and verbal nouns included.
    @inlinable package static var verbForms: PartsOfSpeech {
      [
        .finite, .future, .past, .conditional, .imperative, .impersonal, .infinitive, .obligative,
        .participleAdverbPresent, .participleAdverbPast, .participleActive, .participlePassive,
        .verbalNoun,
      ]
    }
    /// Pronouns that the lexicon tags as such.
    @inlinable package static var pronouns: PartsOfSpeech {
      [
        .personalPronoun, .thirdPersonPronoun, .reflexivePronoun,
      ]
    }
  }
}
