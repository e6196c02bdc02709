import ClaimModel
import LanguagePacks

/// What a phrase is, by its head, its name and the roles in front of it.
extension OrderedPhraseParser {
  func registered(at i: Int, from start: Int, limit: Int) -> NounPhrase? {
    guard analysis.isWord(i), analysis.isCapitalised(i),
      let match = analysis.registryMatch(i), match.end <= limit,
      !analysis.isSentenceStart(i) || !match.isCommonWord
    else { return nil }
    // A name goes on with other capitals or a possessive: it is a part of a longer phrase.
    let last = match.end - 1
    if isPossessive(last) { return nil }
    if match.end < limit {
      switch analysis.clauseTag(match.end) {
      case .name, .noun, .adjective: return nil
      default: break
      }
    }
    let entry = analysis.language.registry.entries[match.entry]
    return NounPhrase(
      tokens: start..<match.end, head: last, kind: entry.isPlace ? .place : .named,
      tags: analysis.tags.one(MorphTag(.noun, numbers: [])), entry: match.entry,
      modifiers: start..<i)
  }

  /// Says what a run of words with that head is.
  func classified(_ tokens: Range<Int>, head: Int) -> NounPhrase {
    var first = tokens.lowerBound
    while first < head, analysis.clauseTag(first) == .determiner { first += 1 }
    var phrase = NounPhrase(
      tokens: tokens, head: head, kind: .other, tags: Tags(), modifiers: first..<head)
    guard analysis.clauseTag(head) == .name else {
      commonNoun(&phrase)
      // `Keystone Marine`: a body's own name that ends in a noun for a person.
      if phrase.kind == .role, analysis.isCapitalised(head), head > tokens.lowerBound,
        opensName(head - 1), !isPossessive(head - 1)
      {
        phrase.kind = .proper
        phrase.noun = nil
        phrase.name = tokens
        while let first = phrase.name?.first, first < head, !opensName(first) {
          phrase.name?.removeFirst()
        }
      }
      return phrase
    }
    // The name is what stands behind the last role, title or common noun.
    var from = head
    var role: Int?
    while from > tokens.lowerBound {
      let before = from - 1
      if analysis.isMark(before, 0x2E), before > tokens.lowerBound,
        analysis.token(before - 1).length == 1, analysis.isCapitalised(before - 1)
      {
        from = before - 1
        continue
      }
      if isParticle(before), before > tokens.lowerBound { from = before; continue }
      guard opensName(before) || analysis.clauseTag(before) == .preposition,
        !isPossessive(before), !analysis.classes(before).contains(.title)
      else { break }
      from = before
    }
    if analysis.clauseTag(from) == .preposition { from += 1 }
    if from > tokens.lowerBound {
      let before = analysis.isMark(from - 1, 0x2E) ? from - 2 : from - 1
      if before >= tokens.lowerBound {
        if analysis.nounIndex(before) >= 0, !isPossessive(before) {
          role = analysis.nounIndex(before)
        } else if analysis.clauseTag(before) == .noun, isPersonal(before), !isPossessive(before) {
          phrase.kind = .role
        }
      }
    }
    let name = from..<(head + 1)
    phrase.name = name
    if let match = registryMatch(name) {
      phrase.entry = match.entry
      phrase.name = nil
      phrase.noun = role
      phrase.kind = analysis.language.registry.entries[match.entry].isPlace ? .place : .named
      phrase.tags = analysis.tags.one(MorphTag(.noun))
      return phrase
    }
    let hasTitle =
      from > tokens.lowerBound
      && (analysis.classes(from - 1).contains(.title)
        || analysis.isMark(from - 1, 0x2E) && from - 2 >= tokens.lowerBound
          && analysis.classes(from - 2).contains(.title))
    let roleKind = role.map { analysis.language.nouns.nouns[$0].kind }
    let isPersonName = hasTitle || roleKind == .person || phrase.kind == .role || isPersonName(name)
    phrase.noun = role
    if isPersonName {
      phrase.kind = .person
      phrase.tags = analysis.tags.one(
        MorphTag(.noun, genders: sex(of: name, phrase), numbers: .singular))
    } else {
      phrase.kind =
        name.count == 1 && analysis.nameClasses(head).contains(.place) ? .place : .proper
      phrase.tags = analysis.tags.one(MorphTag(.noun))
      if phrase.kind == .place, tokens.count == name.count { phrase.kind = .proper }
    }
    return phrase
  }

  /// Whether a word can belong to a name: one by its tag, or the capitalised common word that opens the sentence.
  func opensName(_ i: Int) -> Bool {
    if analysis.clauseTag(i) == .name { return true }
    return analysis.clauseTag(i) == .noun && analysis.isSentenceStart(i)
      && analysis.isCapitalised(i)
      && analysis.nounIndex(i) < 0
  }

  func registryMatch(_ name: Range<Int>) -> Registry.Match? {
    guard let match = analysis.registryMatch(name.lowerBound), match.end == name.upperBound,
      !match.isCommonWord || name.count == 1
    else { return nil }
    return match
  }

  func isPersonName(_ name: Range<Int>) -> Bool {
    let words = name.filter { analysis.isWord($0) }
    guard let first = words.first, let last = words.last else { return false }
    if analysis.token(last).shape.contains(.allCapitals), analysis.token(last).length > 1 {
      return false
    }
    if words.count == 1 {
      if analysis.isIntroducedSurname(first) { return true }
      let classes = analysis.nameClasses(first)
      return !classes.isDisjoint(with: .firstName) && classes.isDisjoint(with: .place)
        || classes.contains(.surname) && classes.isDisjoint(with: [.place, .organization])
          && analysis.facts(first)?.isCommon == false
    }
    guard words.count <= 4 else { return false }
    return !analysis.nameClasses(first).isDisjoint(with: .firstName)
      || analysis.nameClasses(last).contains(.surname) && analysis.facts(first)?.isCommon == false
        && analysis.nameClasses(first).isDisjoint(with: [.place, .organization])
        && analysis.nameClasses(last).isDisjoint(with: [.place, .organization])
  }

  /// The sex that a first name, a title or a role tells; nothing where they say nothing.
  func sex(of name: Range<Int>, _ phrase: NounPhrase) -> MorphTag.Genders {
    let nouns = analysis.language.nouns
    for i in phrase.tokens.lowerBound..<name.lowerBound {
      guard let key = analysis.lower(i) else { continue }
      if analysis.language.menTitles.contains(key) { return .masculine }
      if analysis.language.womenTitles.contains(key) { return .feminine }
    }
    if name.count > 1, let first = analysis.facts(name.lowerBound)?.nameClasses {
      let man = first.contains(.firstNameMasculine)
      let woman = first.contains(.firstNameFeminine)
      if man != woman { return man ? .masculine : .feminine }
    }
    if let noun = phrase.noun {
      let groups = nouns.nouns[noun].groups
      if groups & nouns.manGroup != 0, groups & nouns.womanGroup == 0 { return .masculine }
      if groups & nouns.womanGroup != 0, groups & nouns.manGroup == 0 { return .feminine }
    }
    return []
  }

  func isPersonal(_ i: Int) -> Bool {
    analysis.commonReadings(i).first {
      $0.tag.isAny(of: .noun)
    }?.tag.genders.contains(.masculinePersonal) ?? false
  }

  /// A phrase whose head is a common noun or a number.
  func commonNoun(_ phrase: inout NounPhrase) {
    let head = phrase.head
    if analysis.clauseTag(head) == .number, analysis.nounIndex(head) < 0 {
      phrase.kind = .people
      phrase.tags = analysis.tags.one(MorphTag(.noun, numbers: .plural))
      return
    }
    var numbers: MorphTag.Numbers = []
    for reading in analysis.readings(head) where reading.tag.isAny(of: .noun) {
      numbers.formUnion(reading.tag.numbers)
    }
    let isPlural = numbers == .plural
    var genders: MorphTag.Genders = []
    let index = analysis.nounIndex(head)
    if index >= 0 {
      let noun = analysis.language.nouns.nouns[index]
      phrase.noun = index
      let nouns = analysis.language.nouns
      if noun.groups & nouns.manGroup != 0 { genders.formUnion(.masculine) }
      if noun.groups & nouns.womanGroup != 0 { genders.formUnion(.feminine) }
      switch noun.kind {
      case .person: phrase.kind = isPlural ? .people : .role
      case .people: phrase.kind = .people
      case .document: phrase.kind = .document
      case .statement: phrase.kind = .statement
      case .info: phrase.kind = .info
      default: phrase.kind = isPlural ? .people : .institution
      }
    } else if isPersonal(head) {
      phrase.kind = isPlural ? .people : .role
    }
    phrase.tags = analysis.tags.one(MorphTag(.noun, genders: genders, numbers: numbers))
  }
}
