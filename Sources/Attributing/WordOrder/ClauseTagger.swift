import ClaimModel
import LanguagePacks

/// Decides what each word of an article is, left to right, from its readings and its neighbours.
///
/// Deterministic and shallow: one word ahead, the clause so far, and whether a verb follows that can be nothing else.
struct ClauseTagger {
  private unowned let analysis: Analysis
  private var tags: [ClauseTag]
  /// Words that stand capitalised inside a sentence somewhere in the article: names wherever they stand.
  private var names: Set<LemmaKey> = []

  /// How far a verb is looked for behind a word that may be one itself.
  private static let reach = 14

  init(_ analysis: Analysis) {
    self.analysis = analysis
    tags = Array(repeating: .mark, count: analysis.article.tokens.count)
  }

  /// The tag of every token of the article.
  ///
  /// - Complexity: O(*n*).
  mutating func run() -> [ClauseTag] {
    noteNames()
    for sentence in analysis.article.sentences {
      let isTitle = analysis.article.blocks[sentence.block].kind != .paragraph
      let isShouted = isTitle || isTitleCase(sentence.tokens)
      for i in sentence.tokens {
        tags[i] = tag(i, in: sentence.tokens, hasTitleCase: isShouted)
      }
    }
    return tags
  }

  private mutating func noteNames() {
    for sentence in analysis.article.sentences
    where analysis.article.blocks[sentence.block].kind == .paragraph
      && !isTitleCase(sentence.tokens)
    {
      for i in sentence.tokens.dropFirst()
      where analysis.isWord(i) && analysis.isCapitalised(i) && !opensQuotation(i) {
        if let key = analysis.lower(i) { names.insert(key) }
      }
    }
  }

  /// Whether nearly all longer words of a sentence are capitalised.
  private func isTitleCase(_ range: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for i in range where analysis.isWord(i) && analysis.token(i).length > 3 {
      words += 1
      if analysis.isCapitalised(i) { capitals += 1 }
    }
    return words >= 4 && capitals * 4 >= words * 3
  }

  private func opensQuotation(_ i: Int) -> Bool {
    i > 0
      && (analysis.isColon(i - 1)
        || analysis.token(i - 1).kind == .quote
          && !analysis.token(i - 1).shape.contains(.spaceAfter))
  }

  // MARK: - One word

  private func tag(_ i: Int, in range: Range<Int>, hasTitleCase: Bool) -> ClauseTag {
    switch analysis.token(i).kind {
    case .mark: return analysis.isComma(i) ? .comma : .mark
    case .dash: return .mark
    case .quote: return .quote
    case .number: return .number
    case .address: return .name
    case .word: break
    }
    let isCapital = analysis.isCapitalised(i)
    let isFirst = i == range.lowerBound || opensQuotation(i) || analysis.isSentenceStart(i)
    // `US`, `WHO`, `IT`: an acronym is no pronoun.
    if analysis.token(i).shape.contains(.allCapitals), analysis.token(i).length > 1, !hasTitleCase {
      return .name
    }
    // `James A. Baker`: an initial is no article.
    if isCapital, !isFirst, analysis.token(i).length == 1, i + 1 < range.upperBound,
      analysis.isMark(i + 1, 0x2E), !analysis.token(i + 1).shape.contains(.spaceBefore)
    {
      return .name
    }
    if let closed = closed(i, in: range) { return closed }
    // `Secretary General Ann Lee`: a role in capitals is a noun, whatever else the word can be.
    if isCapital, !isFirst, !hasTitleCase, analysis.nounIndex(i) >= 0 { return .noun }
    if isCapital, isName(i, isFirst: isFirst || hasTitleCase) { return .name }
    return open(i, in: range)
  }

  private func isName(_ i: Int, isFirst: Bool) -> Bool {
    guard let facts = analysis.facts(i) else { return false }
    // `President`, `Sen`: a role in front of a name is a noun.
    if facts.noun >= 0, facts.nameClasses.isDisjoint(with: .firstName) { return false }
    if facts.roles.contains(.month) || facts.classes.contains(.nonSpeaker) { return false }
    if !isFirst { return true }
    if !facts.isCommon { return true }
    if names.contains(facts.lower) { return true }
    guard !facts.nameClasses.isDisjoint(with: .person) else { return false }
    let next = i + 1
    return next < analysis.article.tokens.count && analysis.isWord(next)
      && analysis.isCapitalised(next) && !facts.nameClasses.isDisjoint(with: .firstName)
  }

  /// The tag of a word of a closed class.
  private func closed(_ i: Int, in range: Range<Int>) -> ClauseTag? {
    let roles = analysis.roles(i)
    let parts = analysis.parts(i)
    if roles.contains(.content) { return opener(i, in: range) }
    if roles.contains(.infinitive) {
      var next = i + 1
      while next < range.upperBound, analysis.parts(next).contains(.adverb),
        !analysis.parts(next).contains(.infinitive)
      { next += 1 }
      let isVerb = next < range.upperBound && analysis.parts(next).contains(.infinitive)
      return isVerb && !analysis.isCapitalised(next) ? .marker : .preposition
    }
    if roles.contains(.negation), !roles.contains(.auxiliary) { return .adverb }
    if roles.contains(.auxiliary) { return .auxiliary }
    if roles.contains(.coordinate) || roles.contains(.adversative) { return .coordinator }
    if roles.contains(.determiner) {
      return isBeforeNoun(i, in: range) ? .determiner : .pronoun
    }
    if !roles.isDisjoint(with: [.question, .relative]), !roles.contains(.subordinate) {
      return .question
    }
    if !roles.isDisjoint(with: .pronoun) || roles.contains(.firstPerson)
      || !parts.isDisjoint(with: .pronouns)
    {
      return .pronoun
    }
    if parts.contains(.preposition) { return .preposition }
    if roles.contains(.subordinate) { return .subordinator }
    if roles.contains(.asWord) { return .preposition }
    if parts.contains(.numeral) { return .number }
    return nil
  }

  /// `that`: in front of a noun behind a verb or preposition a determiner, else what opens a clause.
  private func opener(_ i: Int, in range: Range<Int>) -> ClauseTag {
    guard i + 1 < range.upperBound else { return .pronoun }
    let next = analysis.parts(i + 1)
    if i == range.lowerBound || tags[i - 1] == .preposition || tags[i - 1] == .coordinator {
      return isBeforeNoun(i, in: range) && next.isDisjoint(with: .past) ? .determiner : .opener
    }
    return .opener
  }

  /// Whether a determiner has something nominal behind it.
  private func isBeforeNoun(_ i: Int, in range: Range<Int>) -> Bool {
    var k = i + 1
    guard k < range.upperBound else { return false }
    if analysis.token(k).kind == .quote { k += 1 }
    guard k < range.upperBound else { return false }
    if analysis.token(k).kind == .number { return true }
    guard analysis.isWord(k) else { return false }
    let roles = analysis.roles(k)
    if roles.contains(.auxiliary) || roles.contains(.coordinate) || roles.contains(.infinitive) {
      return false
    }
    if analysis.isCapitalised(k) { return true }
    let parts = analysis.parts(k)
    if parts.isEmpty { return true }
    if roles.contains(.determiner) { return true }
    return !parts.isDisjoint(with: [
      .noun, .adjective, .numeral, .participlePassive, .participleActive, .verbalNoun,
    ])
      || parts == .adverb && k + 1 < range.upperBound
        && !analysis.parts(k + 1).isDisjoint(with: [.adjective, .participlePassive])
  }

  // MARK: - Open classes

  /// The last word before a token that is no adverb, inside its sentence.
  private func before(_ i: Int, in range: Range<Int>) -> Int? {
    var k = i - 1
    while k >= range.lowerBound {
      if tags[k] != .adverb, tags[k] != .quote { return k }
      k -= 1
    }
    return nil
  }

  private func open(_ i: Int, in range: Range<Int>) -> ClauseTag {
    let parts = analysis.parts(i)
    if parts.isEmpty { return analysis.isCapitalised(i) ? .name : .noun }
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
  private func canBeMain(_ i: Int) -> Bool { !isModal(i) }

  private func isModal(_ i: Int) -> Bool {
    !analysis.parts(i).isDisjoint(with: [.obligative])
  }

  private func isFirstVerb(_ i: Int) -> Bool {
    analysis.commonReadings(i).first.map { $0.tag.isAny(of: .verbForms) } ?? false
  }

  /// A word that can be a finite verb, outside a noun phrase that has begun.
  private func verb(
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
      if tag == .comma || tag == .mark, !isPredicateAbove(i, in: range), !isCue(i) {
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
      if hasVerbAhead(i, in: range) { return nominal(i, in: range, canBeNoun, canBeAdjective) }
      let isThird = !isBase
      if let last = before(i, in: range) {
        let isPlural = isPlural(last)
        if isThird != isPlural || isPast {
          if isCue(i) || isFirstVerb(i) || opensObject(i + 1, in: range) { return .finite }
        }
      }
      return canBeNoun || canBeAdjective
        ? nominal(i, in: range, canBeNoun, canBeAdjective) : .finite
    }
    if tag == .coordinator, isFirstVerb(i) { return .finite }
    if isFirstVerb(i), tag == .comma || tag == .quote, isCue(i), !isBase { return .finite }
    return nominal(i, in: range, canBeNoun, canBeAdjective)
  }

  private func isCue(_ i: Int) -> Bool { analysis.facts(i)?.cue != nil }

  /// Whether a verb reports and has an object or a clause behind it, so that the next verb is that clause's.
  private func opensClause(_ i: Int, in range: Range<Int>) -> Bool {
    guard let cue = analysis.facts(i)?.cue else { return false }
    return cue.uses.contains(.bare) || opensObject(i + 1, in: range)
  }

  private func isAgent(_ i: Int, in range: Range<Int>) -> Bool {
    i < range.upperBound && analysis.roles(i).contains(.agent)
  }

  private func isPlural(_ i: Int) -> Bool {
    if tags[i] == .name { return false }
    let readings = analysis.readings(i)
    return readings.contains { $0.tag.isAny(of: .noun) && $0.tag.numbers == .plural }
  }

  /// What begins an object or a content clause.
  private func opensObject(_ i: Int, in range: Range<Int>) -> Bool {
    guard i < range.upperBound else { return false }
    if analysis.token(i).kind == .quote || analysis.token(i).kind == .number { return true }
    let roles = analysis.roles(i)
    if !roles.isDisjoint(with: [.content, .determiner, .infinitive, .question]) { return true }
    return !roles.isDisjoint(with: .pronoun)
      || analysis.isWord(i) && analysis.isCapitalised(i)
  }

  /// Whether the sentence has a predicate before a word.
  private func isPredicateAbove(_ i: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, i - 40)..<i).contains { tags[$0].isPredicate }
  }

  /// Whether a verb that can be nothing else follows before the clause ends.
  private func hasVerbAhead(_ i: Int, in range: Range<Int>) -> Bool {
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
      if roles.contains(.auxiliary) { return true }
      let parts = analysis.parts(k)
      // A determiner behind a verb opens its object, whose own clause may have another verb.
      if roles.contains(.determiner), k == i + 1 { return false }
      if !infinitive, !analysis.isCapitalised(k), isCue(k),
        parts.isDisjoint(with: [.noun, .adjective]) || parts.contains(.past) && isFirstVerb(k),
        parts.contains(.past) || !parts.contains(.infinitive)
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
  private func nominal(
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

  private func nounFollows(_ i: Int, in range: Range<Int>) -> Bool {
    guard i + 1 < range.upperBound, analysis.isWord(i + 1), analysis.roles(i + 1).isEmpty else {
      return false
    }
    let parts = analysis.parts(i + 1)
    if analysis.isCapitalised(i + 1) { return true }
    guard let first = analysis.commonReadings(i + 1).first else { return parts.isEmpty }
    return first.tag.isAny(of: [.noun, .adjective]) || parts.contains(.noun) && !isCue(i + 1)
  }
}
