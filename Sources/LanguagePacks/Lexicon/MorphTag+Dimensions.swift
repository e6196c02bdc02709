/// The dimensions of a ``MorphTag``; each is a set, since a form often leaves a choice.
extension MorphTag {
  /// Grammatical cases.
  package struct Cases: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `nom`.
    package static let nominative = Cases(rawValue: 1 << 0)
    /// `gen`.
    package static let genitive = Cases(rawValue: 1 << 1)
    /// `dat`.
    package static let dative = Cases(rawValue: 1 << 2)
    /// `acc`.
    package static let accusative = Cases(rawValue: 1 << 3)
    /// `inst`.
    package static let instrumental = Cases(rawValue: 1 << 4)
    /// `loc`.
    package static let locative = Cases(rawValue: 1 << 5)
    /// `voc`.
    package static let vocative = Cases(rawValue: 1 << 6)
  }

  /// Grammatical genders, the Polish masculine in its three kinds.
  package struct Genders: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `m1`: men; in the plural also mixed groups of people.
    package static let masculinePersonal = Genders(rawValue: 1 << 0)
    /// `m2`: male animals.
    package static let masculineAnimate = Genders(rawValue: 1 << 1)
    /// `m3`: things.
    package static let masculineInanimate = Genders(rawValue: 1 << 2)
    /// `f`.
    package static let feminine = Genders(rawValue: 1 << 3)
    /// `n`: in the plural also nouns without a singular.
    package static let neuter = Genders(rawValue: 1 << 4)
    /// Any of the masculine genders.
    package static let masculine: Genders = [
      .masculinePersonal, .masculineAnimate, .masculineInanimate,
    ]
  }

  /// Grammatical numbers.
  package struct Numbers: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `sg`.
    package static let singular = Numbers(rawValue: 1 << 0)
    /// `pl`.
    package static let plural = Numbers(rawValue: 1 << 1)
  }

  /// Grammatical persons.
  package struct Persons: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `pri`.
    package static let first = Persons(rawValue: 1 << 0)
    /// `sec`.
    package static let second = Persons(rawValue: 1 << 1)
    /// `ter`.
    package static let third = Persons(rawValue: 1 << 2)
  }

  /// Aspects of a verb.
  package struct Aspects: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `imperf`.
    package static let imperfective = Aspects(rawValue: 1 << 0)
    /// `perf`.
    package static let perfective = Aspects(rawValue: 1 << 1)
  }

  /// Degrees of comparison.
  package struct Degrees: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `pos`.
    package static let positive = Degrees(rawValue: 1 << 0)
    /// `com`.
    package static let comparative = Degrees(rawValue: 1 << 1)
    /// `sup`.
    package static let superlative = Degrees(rawValue: 1 << 2)
  }

  /// Whether a participle or verbal noun has the negative prefix.
  package struct Polarities: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `aff`.
    package static let affirmative = Polarities(rawValue: 1 << 0)
    /// `neg`.
    package static let negated = Polarities(rawValue: 1 << 1)
  }

  /// Where a third-person pronoun can stand.
  package struct Positions: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `praep`.
    package static let afterPreposition = Positions(rawValue: 1 << 0)
    /// `npraep`.
    package static let elsewhere = Positions(rawValue: 1 << 1)
  }
}
