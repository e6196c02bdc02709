import ClaimModel
import LanguagePacks

/// Words that can be verbs, nouns or adjectives: told by what stands beside them.
extension ClauseTagger {
  /// The last word before a token that is no adverb, inside its sentence.
  func before(_ i: Int, in range: Range<Int>) -> Int? {
    var k = i - 1
    while k >= range.lowerBound {
      // The stop of an abbreviation is part of it: `the U.S. needs`.
      let isStop =
        tags[k] == .mark && k > range.lowerBound && analysis.isMark(k, 0x2E)
        && !analysis.token(k).shape.contains(.spaceBefore)
      if tags[k] != .adverb, tags[k] != .quote, !isStop { return k }
      k -= 1
    }
    return nil
  }

  func open(_ i: Int, in range: Range<Int>) -> ClauseTag {
    let parts = analysis.parts(i)
    if parts.isEmpty {
      // A language without a lexicon: what opens an attribution phrase is no name.
      if analysis.classes(i).contains(.beginsPhrase) { return .preposition }
      return analysis.isCapitalised(i) ? .name : .noun
    }
    let canBeNoun = parts.contains(.noun)
    let canBeAdjective = parts.contains(.adjective)
    let isBase = parts.contains(.infinitive)
    let isThird = parts.contains(.finite) && !isBase
    let isPast = parts.contains(.past)
    let isParticiple = parts.contains(.participlePassive)
    let isIng = parts.contains(.participleActive)
    let isVerb = isBase || isThird || isPast || isParticiple || isIng
    guard isVerb else { return nominal(i, in: range, canBeNoun, canBeAdjective) }
    let last = before(i, in: range)
    let tag = last.map { tags[$0] } ?? .mark
    let isPossessive = last.map { analysis.classes($0).contains(.possessive) } ?? false
    let behindModifier =
      tag == .determiner || tag == .adjective || isPossessive
      || tag == .number && last.map { analysis.token($0).kind == .number } == true
    if isBase, tag == .marker { return .base }
    if tag == .auxiliary, let last {
      let copula = analysis.roles(last).contains(.copula)
      if copula {
        if isIng { return .ing }
        if isParticiple { return .participle }
        if isPast { return .participle }
        return nominal(i, in: range, canBeNoun, canBeAdjective)
      }
      if isBase, !canBeNoun || !canBeMain(last) || isModal(last) { return .base }
      if isParticiple || isPast { return .participle }
      if isIng { return .ing }
    }
    if behindModifier {
      if isIng, !canBeNoun { return .ing }
      if canBeNoun { return canBeAdjective ? nominal(i, in: range, true, true) : .noun }
      if isParticiple { return .participle }
      if canBeAdjective { return .adjective }
    }
    if tag == .preposition {
      if isIng { return .ing }
      if canBeNoun { return canBeAdjective ? nominal(i, in: range, true, true) : .noun }
      if isParticiple { return .participle }
    }
    if isIng { return canBeNoun && tag == .noun && !isFirstVerb(i) ? .noun : .ing }
    return verb(
      i, in: range, behind: tag, canBeNoun: canBeNoun, canBeAdjective: canBeAdjective)
  }

  /// Whether an auxiliary has no other verb to help: `had plans`.
  func canBeMain(_ i: Int) -> Bool { !isModal(i) }

  func isModal(_ i: Int) -> Bool {
    !analysis.parts(i).isDisjoint(with: [.obligative])
  }

  func isFirstVerb(_ i: Int) -> Bool {
    analysis.commonReadings(i).first.map { $0.tag.isAny(of: .verbForms) } ?? false
  }

  /// A word that can be a finite verb, outside a noun phrase that has begun.
  func verb(
    _ i: Int, in range: Range<Int>, behind tag: ClauseTag, canBeNoun: Bool, canBeAdjective: Bool
  ) -> ClauseTag {
    let parts = analysis.parts(i)
    let isBase = parts.contains(.infinitive)
    let isPast = parts.contains(.past) || parts.contains(.participlePassive)
    let isSubjectBefore = tag == .noun || tag == .name || tag == .pronoun || tag == .number
    if isPast, !isBase || parts.contains(.past) && tag == .pronoun {
      if canBeNoun || canBeAdjective, !isSubjectBefore, !isFirstVerb(i) {
        return nominal(i, in: range, canBeNoun, canBeAdjective)
      }
      guard parts.contains(.past) else { return .participle }
      if tag == .comma || tag == .mark, !isPredicateAbove(i, in: range), !isCue(i),
        !(isReporting(i) && closesInsertion(i, in: range) && opensObject(i + 1, in: range))
      {
        return .participle
      }
      if isSubjectBefore, parts.contains(.participlePassive),
        isAgent(i + 1, in: range) || !opensClause(i, in: range) && hasVerbAhead(i, in: range)
      {
        return .participle
      }
      return .finite
    }
    if !canBeNoun, !canBeAdjective {
      if parts.contains(.adverb), !isSubjectBefore { return .adverb }
      return tag == .auxiliary && isBase ? .base : .finite
    }
    if tag == .pronoun || tag == .question { return .finite }
    if isSubjectBefore {
      if !(isFirstVerb(i) && opensClause(i, in: range)), hasVerbAhead(i, in: range) {
        return nominal(i, in: range, canBeNoun, canBeAdjective)
      }
      let isThird = !isBase
      if let last = before(i, in: range) {
        let isPlural = isPlural(last)
        if isThird != isPlural || isPast {
          // `the law unfairly targets`: an adverb stands in front of a verb.
          if isCue(i) || isFirstVerb(i) || opensObject(i + 1, in: range) || tags[i - 1] == .adverb {
            return .finite
          }
          // `The film ends with`: the clause has no other verb.
          if isThird, i + 1 < range.upperBound, analysis.parts(i + 1).contains(.preposition),
            !isPredicateAbove(i, in: range), opensSentence(last, in: range)
          {
            return .finite
          }
        }
      }
      return canBeNoun || canBeAdjective
        ? nominal(i, in: range, canBeNoun, canBeAdjective) : .finite
    }
    if tag == .coordinator, isFirstVerb(i) { return .finite }
    if isFirstVerb(i), tag == .comma || tag == .quote, isCue(i), !isBase { return .finite }
    return nominal(i, in: range, canBeNoun, canBeAdjective)
  }

  /// Whether nothing but one phrase without a preposition stands from the start of the sentence to a word.
  private func opensSentence(_ last: Int, in range: Range<Int>) -> Bool {
    (range.lowerBound...last).allSatisfy {
      switch tags[$0] {
      case .determiner, .adjective, .noun, .name, .number, .pronoun: true
      default: false
      }
    }
  }

  /// Whether the second comma of a sentence or a later one stands right before a word: `Smith, a lawyer, called it`.
  private func closesInsertion(_ i: Int, in range: Range<Int>) -> Bool {
    guard i > range.lowerBound, tags[i - 1] == .comma else { return false }
    return (max(range.lowerBound, i - 40)..<(i - 1)).contains { tags[$0] == .comma }
  }

  func isReporting(_ i: Int) -> Bool {
    guard analysis.isWord(i), !analysis.isCapitalised(i) else { return false }
    if isCue(i) { return true }
    return analysis.readings(i).contains {
      $0.tag.isAny(of: .verbForms) && analysis.language.cues.objects[$0.lemma] != nil
    }
  }

  func isCue(_ i: Int) -> Bool { analysis.facts(i)?.cue != nil }

  /// Whether a verb reports and has an object or a clause behind it, so that the next verb is that clause's.
  func opensClause(_ i: Int, in range: Range<Int>) -> Bool {
    guard let cue = analysis.facts(i)?.cue else { return false }
    return cue.uses.contains(.bare) || opensObject(i + 1, in: range)
  }

  func isAgent(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && analysis.roles(i).contains(.agent)
  }

  func isPlural(_ i: Int) -> Bool {
    if tags[i] == .name { return false }
    // `nine percent say`, `one in four say`
    if tags[i] == .number || analysis.classes(i).contains(.quantifier) { return true }
    let readings = analysis.readings(i)
    return readings.contains { $0.tag.isAny(of: .noun) && $0.tag.numbers == .plural }
  }

  /// What begins an object or a content clause.
  func opensObject(_ i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound else { return false }
    if analysis.token(i).kind == .quote || analysis.token(i).kind == .number { return true }
    let roles = analysis.roles(i)
    if !roles.isDisjoint(with: [.content, .determiner, .infinitive, .question]) { return true }
    return !roles.isDisjoint(with: .pronoun)
      || analysis.isWord(i) && analysis.isCapitalised(i)
  }

  /// Whether the sentence has a predicate before a word.
  func isPredicateAbove(_ i: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, i - 40)..<i).contains { tags[$0].isPredicate }
  }

  /// Whether a verb that can be nothing else follows before the clause ends.
  func hasVerbAhead(_ i: Int, in range: Range<Int>) -> Bool {
    var k = i + 1
    var infinitive = false
    while k < min(range.upperBound, i + Self.reach) {
      guard analysis.isWord(k) else {
        if analysis.token(k).kind == .number { k += 1; continue }
        return false
      }
      let roles = analysis.roles(k)
      if !roles.isDisjoint(with: [
        .content, .question, .relative, .subordinate, .coordinate, .adversative,
      ]) {
        return false
      }
      if !roles.isDisjoint(with: .pronoun) || roles.contains(.firstPerson) { return false }
      if roles.contains(.infinitive) {
        infinitive = true
        k += 1
        continue
      }
      // `wants to be mayor`: an infinitive is no predicate.
      if roles.contains(.auxiliary), !analysis.isCapitalised(k), !infinitive { return true }
      let parts = analysis.parts(k)
      // A determiner behind a verb opens its object, whose own clause may have another verb.
      if roles.contains(.determiner), k == i + 1 { return false }
      if !infinitive, !analysis.isCapitalised(k), isCue(k),
        parts.isDisjoint(with: [.noun, .adjective]) || parts.contains(.past) && isFirstVerb(k),
        parts.contains(.past) || !parts.contains(.infinitive)
      {
        return true
      }
      // `a paper filed last week says that`
      if !infinitive, !analysis.isCapitalised(k), parts.contains(.finite),
        !parts.contains(.infinitive), isCue(k), isFirstVerb(k), opensObject(k + 1, in: range)
      {
        return true
      }
      if !infinitive,
        parts.contains(.past) || parts.contains(.finite) && !parts.contains(.infinitive),
        parts.isDisjoint(with: [.noun, .adjective, .participlePassive, .adverb, .preposition]),
        !analysis.isCapitalised(k)
      {
        return true
      }
      infinitive = false
      k += 1
    }
    return false
  }

  /// A noun, adjective or adverb by what follows and by which reading is likelier.
  func nominal(
    _ i: Int, in range: Range<Int>, _ canBeNoun: Bool, _ canBeAdjective: Bool
  ) -> ClauseTag {
    let parts = analysis.parts(i)
    let first = analysis.commonReadings(i).first?.tag
    if !canBeNoun, !canBeAdjective {
      if parts.contains(.adverb) { return .adverb }
      if parts.contains(.verbalNoun) { return .ing }
      if parts.contains(.participlePassive) { return .participle }
      return parts.contains(.preposition) ? .preposition : .noun
    }
    if parts.contains(.adverb), let first, first.isAny(of: .adverb) {
      // `early votes`: an adverb that can be an adjective is one in front of a noun.
      return canBeAdjective && nounFollows(i, in: range) ? .adjective : .adverb
    }
    if canBeNoun, canBeAdjective {
      if nounFollows(i, in: range) { return .adjective }
      let isAdjective = first.map { $0.isAny(of: .adjective) } ?? false
      let last = before(i, in: range)
      if isAdjective, let last, tags[last] == .auxiliary || tags[last] == .finite {
        return .adjective
      }
      return isAdjective
        && !(last.map { tags[$0] == .determiner || tags[$0] == .adjective } ?? false)
        && !parts.contains(.infinitive) ? .adjective : .noun
    }
    return canBeNoun ? .noun : .adjective
  }

  func nounFollows(_ i: Int, in range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound, analysis.isWord(i + 1), analysis.roles(i + 1).isEmpty else {
      return false
    }
    let parts = analysis.parts(i + 1)
    if analysis.isCapitalised(i + 1) { return true }
    guard let first = analysis.commonReadings(i + 1).first else { return parts.isEmpty }
    return first.tag.isAny(of: [.noun, .adjective]) || parts.contains(.noun) && !isCue(i + 1)
  }
}
