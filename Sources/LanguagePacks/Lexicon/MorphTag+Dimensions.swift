/// The dimensions of a ``MorphTag``; each is a set, since a form often leaves a choice.
extension MorphTag {
  /// Grammatical cases.
  package struct Cases: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `nom`.
    @inlinable package static var nominative: Cases { Cases(rawValue: 1 << 0) }
    /// `gen`.
    @inlinable package static var genitive: Cases { Cases(rawValue: 1 << 1) }
    /// `dat`.
    @inlinable package static var dative: Cases { Cases(rawValue: 1 << 2) }
    /// `acc`.
    @inlinable package static var accusative: Cases { Cases(rawValue: 1 << 3) }
    /// `inst`.
    @inlinable package static var instrumental: Cases { Cases(rawValue: 1 << 4) }
    /// `loc`.
    @inlinable package static var locative: Cases { Cases(rawValue: 1 << 5) }
    /// `voc`.
    @inlinable package static var vocative: Cases { Cases(rawValue: 1 << 6) }
  }

  /// Grammatical genders, the Polish masculine in its three kinds.
  package struct Genders: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `m1`: men; in the plural also mixed groups of people.
    @inlinable package static var masculinePersonal: Genders { Genders(rawValue: 1 << 0) }
    /// `m2`: male animals.
    @inlinable package static var masculineAnimate: Genders { Genders(rawValue: 1 << 1) }
    /// `m3`: things.
    @inlinable package static var masculineInanimate: Genders { Genders(rawValue: 1 << 2) }
    /// `f`.
    @inlinable package static var feminine: Genders { Genders(rawValue: 1 << 3) }
    /// `n`: in the plural also nouns without a singular.
    @inlinable package static var neuter: Genders { Genders(rawValue: 1 << 4) }
    /// Any of the masculine genders.
    @inlinable package static var masculine: Genders {
      [
        .masculinePersonal, .masculineAnimate, .masculineInanimate,
      ]
    }
  }

  /// Grammatical numbers.
  package struct Numbers: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `sg`.
    @inlinable package static var singular: Numbers { Numbers(rawValue: 1 << 0) }
    /// `pl`.
    @inlinable package static var plural: Numbers { Numbers(rawValue: 1 << 1) }
  }

  /// Grammatical persons.
  package struct Persons: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `pri`.
    @inlinable package static var first: Persons { Persons(rawValue: 1 << 0) }
    /// `sec`.
    @inlinable package static var second: Persons { Persons(rawValue: 1 << 1) }
    /// `ter`.
    @inlinable package static var third: Persons { Persons(rawValue: 1 << 2) }
  }

  /// Aspects of a verb.
  package struct Aspects: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `imperf`.
    @inlinable package static var imperfective: Aspects { Aspects(rawValue: 1 << 0) }
    /// `perf`.
    @inlinable package static var perfective: Aspects { Aspects(rawValue: 1 << 1) }
  }

  /// Degrees of comparison.
  package struct Degrees: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `pos`.
    @inlinable package static var positive: Degrees { Degrees(rawValue: 1 << 0) }
    /// `com`.
    @inlinable package static var comparative: Degrees { Degrees(rawValue: 1 << 1) }
    /// `sup`.
    @inlinable package static var superlative: Degrees { Degrees(rawValue: 1 << 2) }
  }

  /// Whether a participle or verbal noun has the negative prefix.
  package struct Polarities: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `aff`.
    @inlinable package static var affirmative: Polarities { Polarities(rawValue: 1 << 0) }
    /// `neg`.
    @inlinable package static var negated: Polarities { Polarities(rawValue: 1 << 1) }
  }

  /// Where a third-person pronoun can stand.
  package struct Positions: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Unites known sets; written out so that it folds to a constant.
    @inlinable package init(arrayLiteral elements: Self...) {
      var bits: UInt8 = 0
      for element in elements { bits |= element.rawValue }
      self.init(rawValue: bits)
    }

    /// `praep`.
    @inlinable package static var afterPreposition: Positions { Positions(rawValue: 1 << 0) }
    /// `npraep`.
    @inlinable package static var elsewhere: Positions { Positions(rawValue: 1 << 1) }
  }
}
