/// The dimensions of a ``MorphTag``; each is a set, since a form often leaves a choice.
extension MorphTag {
  /// Grammatical cases.
  public struct Cases: BitSet, Hashable, Sendable, BitwiseCopyable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `nom`.
    @inlinable public static var nominative: Cases { Cases(rawValue: 1 << 0) }
    /// `gen`.
    @inlinable public static var genitive: Cases { Cases(rawValue: 1 << 1) }
    /// `dat`.
    @inlinable public static var dative: Cases { Cases(rawValue: 1 << 2) }
    /// `acc`.
    @inlinable public static var accusative: Cases { Cases(rawValue: 1 << 3) }
    /// `inst`.
    @inlinable public static var instrumental: Cases { Cases(rawValue: 1 << 4) }
    /// `loc`.
    @inlinable public static var locative: Cases { Cases(rawValue: 1 << 5) }
    /// `voc`.
    @inlinable public static var vocative: Cases { Cases(rawValue: 1 << 6) }
  }

  /// Grammatical genders, the Polish masculine in its three kinds.
  public struct Genders: BitSet, Hashable, Sendable, BitwiseCopyable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `m1`: men; in the plural also mixed groups of people.
    @inlinable public static var masculinePersonal: Genders { Genders(rawValue: 1 << 0) }
    /// `m2`: male animals.
    @inlinable public static var masculineAnimate: Genders { Genders(rawValue: 1 << 1) }
    /// `m3`: things.
    @inlinable public static var masculineInanimate: Genders { Genders(rawValue: 1 << 2) }
    /// `f`.
    @inlinable public static var feminine: Genders { Genders(rawValue: 1 << 3) }
    /// `n`: in the plural also nouns without a singular.
    @inlinable public static var neuter: Genders { Genders(rawValue: 1 << 4) }
    /// Any of the masculine genders.
    @inlinable public static var masculine: Genders {
      [
        .masculinePersonal, .masculineAnimate, .masculineInanimate,
      ]
    }
  }

  /// Grammatical numbers.
  public struct Numbers: BitSet, Hashable, Sendable, BitwiseCopyable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `sg`.
    @inlinable public static var singular: Numbers { Numbers(rawValue: 1 << 0) }
    /// `pl`.
    @inlinable public static var plural: Numbers { Numbers(rawValue: 1 << 1) }
  }

  /// Grammatical persons.
  public struct Persons: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `pri`.
    @inlinable public static var first: Persons { Persons(rawValue: 1 << 0) }
    /// `sec`.
    @inlinable public static var second: Persons { Persons(rawValue: 1 << 1) }
    /// `ter`.
    @inlinable public static var third: Persons { Persons(rawValue: 1 << 2) }
  }

  /// Aspects of a verb.
  public struct Aspects: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `imperf`.
    @inlinable public static var imperfective: Aspects { Aspects(rawValue: 1 << 0) }
    /// `perf`.
    @inlinable public static var perfective: Aspects { Aspects(rawValue: 1 << 1) }
  }

  /// Degrees of comparison.
  public struct Degrees: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `pos`.
    @inlinable public static var positive: Degrees { Degrees(rawValue: 1 << 0) }
    /// `com`.
    @inlinable public static var comparative: Degrees { Degrees(rawValue: 1 << 1) }
    /// `sup`.
    @inlinable public static var superlative: Degrees { Degrees(rawValue: 1 << 2) }
  }

  /// Whether a participle or verbal noun has the negative prefix.
  public struct Polarities: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `aff`.
    @inlinable public static var affirmative: Polarities { Polarities(rawValue: 1 << 0) }
    /// `neg`.
    @inlinable public static var negated: Polarities { Polarities(rawValue: 1 << 1) }
  }

  /// Where a third-person pronoun can stand.
  public struct Positions: BitSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of known bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `praep`.
    @inlinable public static var afterPreposition: Positions { Positions(rawValue: 1 << 0) }
    /// `npraep`.
    @inlinable public static var elsewhere: Positions { Positions(rawValue: 1 << 1) }
  }
}
