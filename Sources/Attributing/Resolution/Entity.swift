import ClaimModel
import LanguagePacks

/// Somebody or something the article speaks of that can be a source.
///
/// A class: searches look at hundreds of them, and each look at a value would count its ten lists. One table owns it.
final class Entity {
  /// A role the entity was introduced with: the minister, and of what.
  struct Role: Equatable {
    var noun: LemmaKey
    /// Candidate lemmas of each word that says of what it is a role.
    var complement: [[LemmaKey]]
    /// Countries named beside it.
    var nations: Set<LemmaKey> = []

    /// Whether both can be of the same thing: each word of the shorter complement has its like in the longer one.
    func isOf(_ other: [[LemmaKey]]) -> Bool { Entity.isPart(complement, of: other) }
  }

  var kind: Source.Kind
  /// Whether it is one person.
  var isPerson: Bool
  /// Candidate lemmas of each word of its longest name.
  var nameKeys: [ArenaSlice<LemmaKey>]
  var roles: [Role] = []
  /// Offices that the pack knows the bearer of the name to have held, the latest first.
  var offices: [OfficeTable.Office] = []
  /// Groups of all its roles.
  var groups: UInt64 = 0
  /// Index in the registry.
  var entry: Int?
  /// Lemmas of the words of a phrase that names nobody.
  var phraseKeys: Set<LemmaKey> = []
  /// Candidate lemmas of each of the phrase's words but its head.
  var phraseWords: [[LemmaKey]] = []
  /// Lemma of the phrase's head.
  var head: LemmaKey?
  var genders: MorphTag.Genders = []
  var numbers: MorphTag.Numbers = []
  /// The phrases that mention it, in order; those found in direct speech included.
  var mentions: [Mention] = []

  init(kind: Source.Kind, isPerson: Bool, nameKeys: [ArenaSlice<LemmaKey>] = []) {
    self.kind = kind
    self.isPerson = isPerson
    self.nameKeys = nameKeys
  }

  /// A place that names the entity.
  struct Mention {
    var tokens: Range<Int>
    var phrase: NounPhrase
    /// Whether it stands in the nominative outside direct speech.
    var isSubject: Bool
    var sentence: Int
    /// Whether it stands in direct speech.
    var isSpoken = false
  }

  /// Whether each word of the shorter of two phrases has its like in the longer one, in whatever order.
  static func isPart(_ a: [[LemmaKey]], of b: [[LemmaKey]]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return short.allSatisfy { word in long.contains { $0.contains { word.contains($0) } } }
  }

  /// Countries that its roles and known offices name.
  var roleNations: Set<LemmaKey> {
    roles.reduce(into: offices.reduce(into: Set<LemmaKey>()) { $0.formUnion($1.role.nations) }) {
      $0.formUnion($1.nations)
    }
  }

  /// Whether number and gender allow it as the subject of a verb form.
  func agrees(with verb: MorphTag) -> Bool {
    if !numbers.isEmpty, !verb.numbers.isEmpty, numbers.isDisjoint(with: verb.numbers) {
      return false
    }
    return genders.isEmpty || verb.genders.isEmpty || !genders.isDisjoint(with: verb.genders)
  }
}

extension Entity.Role {
  /// Whether it is an office of the country at home, or of none.
  func isAtHome(_ language: AttributionLanguage) -> Bool {
    nations.isEmpty || !nations.isDisjoint(with: language.homeNations)
  }
}
