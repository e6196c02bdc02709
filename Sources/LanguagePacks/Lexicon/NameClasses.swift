/// What a capitalised lemma can be the name of.
public struct NameClasses: BitSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes a set of known bits.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A man's first name.
  @inlinable public static var firstNameMasculine: NameClasses { NameClasses(rawValue: 1 << 0) }
  /// A woman's first name.
  @inlinable public static var firstNameFeminine: NameClasses { NameClasses(rawValue: 1 << 1) }
  /// A surname that is not chiefly a place's or body's name.
  @inlinable public static var surname: NameClasses { NameClasses(rawValue: 1 << 2) }
  /// A country, town, region, river, mountain.
  @inlinable public static var place: NameClasses { NameClasses(rawValue: 1 << 3) }
  /// An organization, institution, company, brand or title.
  @inlinable public static var organization: NameClasses { NameClasses(rawValue: 1 << 4) }
  /// Another proper name: a planet, a feast, a nickname.
  @inlinable public static var other: NameClasses { NameClasses(rawValue: 1 << 5) }
  /// A surname that news uses as the name of a place or body.
  @inlinable public static var rareSurname: NameClasses { NameClasses(rawValue: 1 << 6) }

  /// A first name.
  @inlinable public static var firstName: NameClasses {
    [.firstNameMasculine, .firstNameFeminine]
  }
  /// A name that persons chiefly have.
  @inlinable public static var person: NameClasses {
    [.firstName, .surname]
  }

  /// The classes of a word list's field: names of the classes with `|` between.
  init(words: [String]) {
    let known: [String: NameClasses] = [
      "first-name-masculine": .firstNameMasculine, "first-name-feminine": .firstNameFeminine,
      "surname": .surname, "place": .place, "organization": .organization, "other": .other,
      "rare-surname": .rareSurname,
    ]
    self = NameClasses(words.compactMap { known[$0] })
  }
}
