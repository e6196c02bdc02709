/// Part of speech and grammatical values of a reading as one set of bits.
///
/// A dimension with several bits is a choice ("genitive or accusative"); one without bits says nothing.
///
/// Public, as are its dimensions and ``LemmaKey``, though no library user needs them: only what is public
/// is inlined into other modules, and the engine asks tags millions of times a second.
public struct MorphTag: Hashable, Sendable, BitwiseCopyable {
  /// The bits: 0–6 cases, 7–11 genders, 12–13 numbers, 14–16 persons, 17–18 aspects, 19–21 degrees,
  /// 22–23 polarities, 24–25 positions of a pronoun, 26 up parts of speech.
  public var bits: UInt64

  /// A tag of known bits.
  @inlinable public init(bits: UInt64) { self.bits = bits }

  /// Makes a tag from its dimensions.
  @inlinable public init(
    _ parts: PartsOfSpeech, cases: Cases = [], genders: Genders = [], numbers: Numbers = [],
    persons: Persons = [], aspects: Aspects = [], degrees: Degrees = [],
    polarities: Polarities = [], positions: Positions = []
  ) {
    bits =
      UInt64(cases.rawValue) | UInt64(genders.rawValue) << 7 | UInt64(numbers.rawValue) << 12
      | UInt64(persons.rawValue) << 14 | UInt64(aspects.rawValue) << 17
      | UInt64(degrees.rawValue) << 19 | UInt64(polarities.rawValue) << 22
      | UInt64(positions.rawValue) << 24 | UInt64(parts.rawValue) << 26
  }

  /// The bits of one dimension.
  @inlinable func field(_ shift: Int, _ width: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> shift & (1 << width - 1))
  }

  /// The part of speech: one bit for tags of a lexicon.
  @inlinable public var parts: PartsOfSpeech { PartsOfSpeech(rawValue: bits >> 26) }
  /// The cases the form can stand in; of a preposition, the cases it governs.
  @inlinable public var cases: Cases { Cases(rawValue: field(0, 7)) }
  /// The genders the form can have.
  @inlinable public var genders: Genders { Genders(rawValue: field(7, 5)) }
  /// The numbers the form can have.
  @inlinable public var numbers: Numbers { Numbers(rawValue: field(12, 2)) }
  /// The persons of a verb or pronoun.
  @inlinable public var persons: Persons { Persons(rawValue: field(14, 3)) }
  /// The aspects of a verb.
  @inlinable public var aspects: Aspects { Aspects(rawValue: field(17, 2)) }
  /// The degree of an adjective or adverb.
  @inlinable public var degrees: Degrees { Degrees(rawValue: field(19, 3)) }
  /// Affirmative or negated participle or verbal noun.
  @inlinable public var polarities: Polarities { Polarities(rawValue: field(22, 2)) }
  /// Where a third-person pronoun can stand.
  @inlinable public var positions: Positions { Positions(rawValue: field(24, 2)) }

  /// Whether number, gender and case can be the same in both; a dimension one of them leaves open fits.
  @inlinable public func agrees(with other: MorphTag) -> Bool {
    let both = bits & other.bits
    let cases: UInt64 = 0x7F
    let genders: UInt64 = 0x1F << 7
    let numbers: UInt64 = 0x3 << 12
    func fits(_ mask: UInt64) -> Bool {
      both & mask != 0 || bits & mask == 0 || other.bits & mask == 0
    }
    return fits(cases) && fits(genders) && fits(numbers)
  }

  /// Whether the reading is of one of these parts of speech.
  @inlinable public func isAny(of parts: PartsOfSpeech) -> Bool {
    bits >> 26 & parts.rawValue != 0
  }
}
