import ClaimModel
import LanguagePacks

/// Somebody or something the article speaks of that can be a source.
struct Entity {
  /// A role the entity was introduced with: the minister, and of what.
  struct Role: Equatable {
    var noun: LemmaKey
    var complement: Set<LemmaKey>
    /// Countries named beside it.
    var nations: Set<LemmaKey> = []
  }

  var kind: Source.Kind
  /// Whether it is one person.
  var isPerson: Bool
  /// Candidate lemmas of each word of its longest name.
  var nameKeys: [[LemmaKey]] = []
  var roles: [Role] = []
  /// Groups of all its roles.
  var groups: UInt32 = 0
  /// Index in the registry.
  var entry: Int?
  /// Lemmas of the words of a phrase that names nobody.
  var phraseKeys: Set<LemmaKey> = []
  /// Lemma of the phrase's head.
  var head: LemmaKey?
  var genders: MorphTag.Genders = []
  var numbers: MorphTag.Numbers = []
  /// The phrases that mention it, in order; those found in direct speech included.
  var mentions: [Mention] = []

  /// A place that names the entity.
  struct Mention {
    var tokens: Range<Int>
    var phrase: NounPhrase
    /// Whether it stands in the nominative outside direct speech.
    var isSubject: Bool
    var sentence: Int
  }

  /// Whether number and gender allow it as the subject of a verb form.
  func agrees(with verb: MorphTag) -> Bool {
    if !numbers.isEmpty, !verb.numbers.isEmpty, numbers.isDisjoint(with: verb.numbers) {
      return false
    }
    return genders.isEmpty || verb.genders.isEmpty || !genders.isDisjoint(with: verb.genders)
  }
}
