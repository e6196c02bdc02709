import ClaimModel
import LanguagePacks

/// Names met late, of somebody who was known by a role alone.
extension Resolver {
  /// A name beside a cue, once the verb tells the sex: of several people of one surname the one that fits; and a name that
  /// nothing introduces is whoever spoke right before by a role alone.
  mutating func joined(_ known: Int, _ phrase: NounPhrase, sentence: Int) -> Int {
    guard table.entities[known].isPerson, phrase.kind == .person || phrase.kind == .proper else {
      return known
    }
    if !phrase.sex.isEmpty, phrase.isSurname,
      phrase.sex.isDisjoint(with: table.entities[known].genders),
      !table.entities[known].genders.isEmpty,
      let other = table.namesake(of: phrase, than: known, phrase.sex)
    {
      table.link(phrase, to: other, sentence: sentence, isSpoken: false)
      return other
    }
    if !phrase.sex.isEmpty, table.entities[known].genders.isEmpty || phrase.noun != nil {
      table.setSex(phrase.sex, of: known)
    }
    if let role = unnamed(before: phrase, sentence: sentence, name: known) {
      table.merge(known, into: role)
      return role
    }
    return known
  }

  /// The speaker of the sentences before who has a role and no name, where this name is met for the first time and alone.
  private func unnamed(before phrase: NounPhrase, sentence: Int, name: Int) -> Int? {
    guard phrase.noun == nil, let run = phrase.name, run.count >= 2,
      let last = speakers.last, sentence - last.sentence <= 2, let index = last.entity,
      case let speaker = table.entities[index], speaker.isPerson, speaker.nameKeys.isEmpty,
      case let entity = table.entities[name], entity.roles.isEmpty,
      entity.mentions.first?.tokens.lowerBound == phrase.mention.lowerBound,
      speaker.genders.isEmpty || entity.genders.isEmpty
        || !speaker.genders.isDisjoint(with: entity.genders),
      speaker.roles.contains(where: { !$0.complement.isEmpty || !$0.nations.isEmpty })
    else { return nil }
    // An apposition behind the name introduces somebody new.
    let next = phrase.tokens.upperBound
    if next < analysis.article.tokens.count,
      analysis.isComma(next) || analysis.roles(next).contains(.provenance)
    {
      return nil
    }
    return index
  }
}
