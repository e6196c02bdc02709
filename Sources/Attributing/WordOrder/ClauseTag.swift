/// What a word is in its clause, in a language whose words have few forms and a fixed order.
enum ClauseTag: UInt8 {
  /// A stop, a colon, a dash, a bracket.
  case mark
  case comma
  case quote
  case noun
  /// A proper name.
  case name
  case pronoun
  /// An article, a possessive, a demonstrative in front of its noun.
  case determiner
  case adjective
  case adverb
  case number
  /// A verb that can be its clause's predicate.
  case finite
  /// An infinitive behind its marker, a modal or another verb that takes one.
  case base
  /// A past participle.
  case participle
  /// A present participle or a verbal noun.
  case ing
  /// A form of `be`, `have`, `do`, or a modal verb.
  case auxiliary
  /// The marker of an infinitive: `to`.
  case marker
  case preposition
  case coordinator
  /// What opens a content clause: `that`.
  case opener
  /// `who`, `which`, `what`, `how`, `whether`.
  case question
  case subordinator

  /// Whether it can be the predicate of a clause.
  var isPredicate: Bool { self == .finite || self == .auxiliary }
  /// Whether it can be part of a verb group in front of its last verb.
  var isInVerbGroup: Bool { self == .auxiliary || self == .adverb || self == .marker }
  /// Whether it can be the head of a noun phrase.
  var isNominal: Bool { self == .noun || self == .name || self == .number }
  /// Whether it ends a clause by itself.
  var isBreak: Bool { self == .mark || self == .comma || self == .quote }
}
