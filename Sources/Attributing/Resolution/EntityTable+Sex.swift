import LanguagePacks

/// What a name and a noun tell of a person's sex.
extension EntityTable {
  /// A person's sex by first name.
  func sex(ofName phrase: NounPhrase) -> MorphTag.Genders? {
    guard let first = words(phrase.name).first, let classes = analysis.facts(first)?.nameClasses
    else { return nil }
    let man = classes.contains(.firstNameMasculine)
    let woman = classes.contains(.firstNameFeminine)
    if man != woman { return man ? .masculine : .feminine }
    guard man, woman else { return nil }
    // `Aleksandra` names both in its forms; the case of the run decides.
    let genders = phrase.tags.genders
    if genders.isDisjoint(with: .feminine), !genders.isEmpty { return .masculine }
    return genders == .feminine ? .feminine : nil
  }

  /// A person's sex by the grammar of what they are called; a woman can be called a minister.
  func sex(ofNoun phrase: NounPhrase) -> MorphTag.Genders? {
    guard let noun = phrase.noun,
      !analysis.language.commonGender.contains(analysis.language.nouns.nouns[noun].key)
    else { return nil }
    let genders = phrase.tags.genders
    if genders == .feminine { return .feminine }
    return !genders.isEmpty && genders.isDisjoint(with: .feminine) ? .masculine : nil
  }
}
