import ClaimModel
import LanguagePacks

/// Finds the noun phrases of a sentence by agreement and case, left to right.
///
/// Shallow on purpose: modifiers, head, genitive complements, a name in apposition. What it does not understand it skips by one word.
struct NounPhraseParser {
  let analysis: Analysis
  let names: NameReader

  init(_ analysis: Analysis) {
    self.analysis = analysis
    names = NameReader(analysis)
  }

  /// The phrases in a run of tokens, in order, none inside another.
  ///
  /// - Complexity: O(*n*) in the tokens: a phrase has a bounded length.
  func phrases(in range: Range<Int>) -> Phrases {
    let arena = analysis.phraseArena
    arena.begin()
    var i = range.lowerBound
    var preposition: Int?
    while i < range.upperBound {
      guard analysis.isWord(i) || analysis.token(i).kind == .quote else {
        if analysis.token(i).kind != .number { preposition = nil }
        i += 1
        continue
      }
      if isPreposition(i) {
        preposition = i
        i += 1
        continue
      }
      // Most verbs and adverbs can open no phrase: nobody asks them twice.
      if analysis.classes(i).contains(.opensPhrase) || analysis.token(i).kind == .quote,
        var phrase = phrase(at: i, limit: range.upperBound)
      {
        phrase.preposition = preposition
        arena.append(phrase)
        i = phrase.tokens.upperBound
        preposition = nil
        continue
      }
      // A pronoun, or a word nobody knows, takes the preposition with it.
      if analysis.isWord(i),
        !analysis.parts(i).isDisjoint(with: .pronouns) || analysis.parts(i).isEmpty
      {
        preposition = nil
      }
      // An adverb or adjective may stand between a preposition and its noun; a verb or conjunction may not.
      if analysis.isPredicate(i)
        || !analysis.roles(i).isDisjoint(with: [
          .coordinate, .content, .relative, .subordinate, .demand,
        ])
      {
        preposition = nil
      }
      i += 1
    }
    return arena.finish()
  }

  /// The names inside what hangs on a phrase: `wypowiedź zakonnicy Lucii Karam`. None of them is a subject.
  func names(inside phrase: NounPhrase) -> Phrases {
    guard let complement = phrase.complement, complement.contains(where: canBeNamed) else {
      return Phrases()
    }
    return analysis.phraseArena.run(of: phrases(in: complement)) { inner in
      guard inner.kind == .person || inner.kind == .proper || inner.kind == .named else {
        return nil
      }
      // Without a preposition of its own it is a genitive: `matka Jana Bąka`.
      var inner =
        inner.preposition == nil ? inner.governed(by: .genitive, in: analysis.tags) : inner
      inner.preposition = inner.preposition ?? complement.lowerBound
      return inner
    }
  }

  /// Whether a word can be part of a name: nothing without a capital, a figure, a mark or a place in the registry is.
  private func canBeNamed(_ i: Int) -> Bool {
    let token = analysis.token(i)
    return token.kind == .quote || !token.shape.isDisjoint(with: [.capitalised, .hasDigit])
      || analysis.beginsRegistryName(i) || !analysis.nameKeys(i).isEmpty
  }

  func isPreposition(_ i: Int) -> Bool {
    let parts = analysis.parts(i)
    // The lexicon has `a` as the preposition of prices too, and `jak` as one of comparisons.
    guard analysis.roles(i).isDisjoint(with: [.coordinate, .adversative, .asWord]),
      !analysis.roles(i).isSuperset(of: [.back, .relative])
    else {
      return false
    }
    return parts.contains(.preposition) && parts.isDisjoint(with: [.noun, .past, .finite])
      || parts.contains(.preposition) && analysis.token(i).length <= 3
  }

  /// Whether a short word is far likelier a preposition, conjunction or particle than a noun: `do`, `a`, `i`.
  func isFunctionWord(_ i: Int) -> Bool {
    isPreposition(i) || !analysis.roles(i).isEmpty
      || analysis.token(i).length <= 4
        && !analysis.parts(i).isDisjoint(with: [.conjunction, .particle])
  }

  // MARK: - One phrase

  /// The phrase that begins at a token, if one does.
  func phrase(at start: Int, limit: Int) -> NounPhrase? {
    let limit = min(limit, start + 24)
    if let phrase = quotedName(at: start, limit: limit) { return phrase }
    guard analysis.isWord(start) else { return nil }
    if let pronoun = pronoun(at: start) { return pronoun }
    if let amount = amount(at: start, limit: limit) { return amount }
    var i = behindTitles(start, limit: limit)
    guard i < limit else { return nil }
    if i > start, names.match(at: i, limit: limit) == nil { return nil }
    var agreeing = Tags()
    // Modifiers: adjectives, participles, numerals, adjectival pronouns.
    while i < limit, analysis.isWord(i), i - start < 5 {
      if names.registryMatch(at: i, limit: limit, quoted: false) != nil { break }
      if names.match(at: i, limit: limit) != nil, !opensBodyName(i, limit: limit) { break }
      guard let tags = modifierTags(i) else { break }
      // A word that is a noun too is the head unless something that agrees follows.
      if analysis.parts(i).contains(.noun) || analysis.nounIndex(i) >= 0,
        !headFollows(i + 1, limit: limit, tags: tags)
      {
        break
      }
      let merged = agreeing.isEmpty ? tags : intersect(agreeing, tags)
      if merged.isEmpty { break }
      agreeing = merged
      i += 1
    }
    guard i < limit else { return nil }
    if let phrase = named(at: i, from: start, limit: limit, agreeing: agreeing) { return phrase }
    return common(at: i, from: start, limit: limit, agreeing: agreeing)
  }

  /// Behind the abbreviated titles in front of a name: `prof. dr hab.`, `asp. szt.`
  func behindTitles(_ start: Int, limit: Int) -> Int {
    var i = start
    while i < limit, analysis.isWord(i), analysis.classes(i).contains(.title) {
      // `sztab` without its stop is a body's staff, no rank.
      if analysis.noun(i)?.isInstitution == true, i + 1 >= limit || !analysis.isMark(i + 1, 0x2E) {
        break
      }
      i += 1
      if i < limit, analysis.isMark(i, 0x2E), !analysis.token(i).shape.contains(.spaceBefore) {
        i += 1
      }
    }
    return i
  }

  /// `Polski Związek …`, `Warszawski Zarząd …`: a capitalised adjective in front of a noun for a body that agrees.
  private func opensBodyName(_ i: Int, limit: Int) -> Bool {
    guard i + 1 < limit, analysis.noun(i + 1)?.isInstitution == true, let tags = modifierTags(i)
    else {
      return false
    }
    return headFollows(i + 1, limit: limit, tags: tags)
  }

  func modifierTags(_ i: Int) -> Tags? {
    let tags = analysis.modifierTags(i)
    return tags.isEmpty ? nil : tags
  }

  private func headFollows(_ i: Int, limit: Int, tags: Tags) -> Bool {
    guard i < limit, analysis.isWord(i), !isFunctionWord(i) else { return false }
    // A name behind a role is no head for it to modify: `główny oskarżony Marek Z.`
    if !analysis.parts(i - 1).isDisjoint(with: .adjectival),
      analysis.nounIndex(i - 1) >= 0,
      names.match(at: i, limit: limit) != nil
    {
      return false
    }
    return analysis.readings(i).contains { reading in
      reading.tag.isAny(of: [.noun, .adjective, .participleActive, .participlePassive])
        && tags.contains { $0.agrees(with: reading.tag) }
    }
  }

  /// Pairs that agree, as the intersection of what they leave open.
  func intersect(_ a: Tags, _ b: Tags) -> Tags {
    let arena = analysis.tags
    arena.begin()
    for x in a {
      for y in b where x.agrees(with: y) {
        var tag = y
        tag.bits &= x.bits | ~MorphTag.agreementMask
        if tag.bits & MorphTag.agreementMask == 0 { tag.bits = y.bits }
        if !arena.current.contains(tag) { arena.append(tag) }
        if arena.current.count >= 24 { return arena.finish() }
      }
    }
    return arena.finish()
  }

  // MARK: - Names

  /// `część historyków`, `jeden z pracowników`: an amount of people speaks as they do.
  func amount(at i: Int, limit: Int) -> NounPhrase? {
    let isQuantifier = analysis.classes(i).contains(.quantifier)
    // `czterech z pięciu biegłych`, `co trzeci Polak`
    guard
      isQuantifier || isEveryOther(i, limit: limit)
        || analysis.parts(i).contains(.numeral) && i + 2 < limit && isPreposition(i + 1)
          && analysis.token(i + 1).length <= 2 && !analysis.isCapitalised(i + 2)
    else { return nil }
    var k = i + 1
    if k < limit, isPreposition(k) || analysis.isMark(k, 0x2E) { k += 1 }
    guard k < limit, analysis.isWord(k), let people = phrase(at: k, limit: limit),
      people.kind == .people || people.kind == .role
        || people.kind == .pronoun && k > i + 1,
      case let isWhole = isEveryOther(i, limit: limit),
      people.can(isWhole ? .nominative : .genitive)
    else { return nil }
    var result = people
    let figure = i > 0 && analysis.token(i - 1).kind == .number ? i - 1 : i
    result.tokens = figure..<people.tokens.upperBound
    result.kind = .people
    if isWhole { return result }
    // The verb agrees with the amount: any form may stand.
    result.tags = analysis.tags.one(
      MorphTag(.noun, cases: [.nominative, .accusative, .genitive]))
    return result
  }

  /// `co drugi`, `co trzecia`: an ordinal behind the word.
  private func isEveryOther(_ i: Int, limit: Int) -> Bool {
    analysis.roles(i).isSuperset(of: [.back, .relative]) && i + 2 < limit
      && analysis.isWord(i + 1) && analysis.parts(i + 1).contains(.adjective)
      && analysis.modifierTags(i + 1).contains { $0.cases.contains(.nominative) }
      && analysis.nounIndex(i + 1) < 0 && analysis.nounIndex(i + 2) >= 0
  }

  private func pronoun(at i: Int) -> NounPhrase? {
    if analysis.roles(i).contains(.demonstrative) { return demonstrative(at: i) }
    if analysis.roles(i).contains(.both) { return both(at: i) }
    guard analysis.parts(i).contains(.thirdPersonPronoun),
      !analysis.roles(i).isDisjoint(with: .pronoun)
        || analysis.roles(i).isDisjoint(with: .possessive)
    else { return nil }
    let tags = analysis.tags(i, .thirdPersonPronoun)
    return NounPhrase(
      tokens: i..<(i + 1), head: i, kind: .pronoun, tags: tags, modifiers: i..<i)
  }

  /// `Ten odpowiedział`: a demonstrative with a verb right behind it stands for a person.
  private func demonstrative(at i: Int) -> NounPhrase? {
    guard i + 1 < analysis.article.tokens.count, analysis.isSurelyVerb(i + 1) else { return nil }
    let tags = analysis.tags(i, .adjective)
    return NounPhrase(tokens: i..<(i + 1), head: i, kind: .pronoun, tags: tags, modifiers: i..<i)
  }

  /// `Obaj dodali`, `Oboje zgodnie twierdzą`: a word for two without a noun stands for two persons named before.
  private func both(at i: Int) -> NounPhrase? {
    var next = i + 1
    while next < analysis.article.tokens.count, next <= i + 2, analysis.isWord(next),
      analysis.parts(next).contains(.adverb), analysis.parts(next).isDisjoint(with: .noun)
    {
      next += 1
    }
    guard next < analysis.article.tokens.count, analysis.isSurelyVerb(next) else { return nil }
    let genders = analysis.readings(i).reduce(into: MorphTag.Genders()) {
      if $1.tag.cases.contains(.nominative) { $0.formUnion($1.tag.genders) }
    }
    let isMixed = genders.isEmpty || genders.isSuperset(of: [.feminine, .masculinePersonal])
    return NounPhrase(
      tokens: i..<(i + 1), head: i, kind: .pronoun,
      tags: analysis.tags.one(
        MorphTag(
          .numeral, cases: .nominative, genders: isMixed ? [] : genders, numbers: .plural)),
      modifiers: i..<i)
  }

  /// `"Fakt"`, `„Rzeczpospolita"`: a capitalised title in quotation marks that the registry knows.
  private func quotedName(at i: Int, limit: Int) -> NounPhrase? {
    guard analysis.token(i).kind == .quote, i + 2 < limit, analysis.isWord(i + 1),
      analysis.isCapitalised(i + 1)
    else { return nil }
    var close = i + 2
    // `według „Raportu o stanie szkół”`: behind an attribution phrase a title may be longer.
    let isSlot = i > 0 && analysis.classes(i - 1).contains(.beginsPhrase)
    while close < min(limit, i + (isSlot ? 10 : 7)), analysis.token(close).kind != .quote {
      close += 1
    }
    guard close < limit, analysis.token(close).kind == .quote else { return nil }
    if let match = names.registryMatch(at: i + 1, limit: close, quoted: true), match.end == close {
      return NounPhrase(
        tokens: i..<(close + 1), head: close - 1, kind: .named, tags: Tags(), entry: match.entry,
        modifiers: i..<i)
    }
    // A title nobody knows, right beside a reporting verb: `"Kurier Poranny" ustalił`; two words or more with a capital each
    // are a paper's title, of films and books only the first has one.
    let isPaper =
      close - i >= 3
      && ((i + 1)..<close).allSatisfy { analysis.isWord($0) && analysis.isCapitalised($0) }
      && ((i + 1)..<close).contains { analysis.facts($0)?.isCommon == true }
    guard
      isSlot || close - i <= 6 && (isReporting(i - 1) || isReporting(close + 1) || isPaper)
    else {
      return nil
    }
    return NounPhrase(
      tokens: i..<(close + 1), head: close - 1, kind: .proper, tags: Tags(), name: (i + 1)..<close,
      modifiers: i..<i)
  }

  private func isReporting(_ i: Int) -> Bool {
    analysis.article.tokens.indices.contains(i) && analysis.reportingVerb(i) != nil
  }

  func named(at i: Int, from start: Int, limit: Int, agreeing: Tags) -> NounPhrase? {
    if let match = names.registryMatch(at: i, limit: limit, quoted: false),
      case let entry = analysis.language.registry.entries[match.entry],
      !entry.isPlace || !isInhabitant(i, match)
    {
      return NounPhrase(
        tokens: start..<match.end, head: i, kind: entry.isPlace ? .place : .named,
        tags: names.entryTags(i..<match.end, entry), entry: match.entry, modifiers: start..<i)
    }
    guard let run = names.match(at: i, limit: limit) else { return nil }
    var phrase = NounPhrase(
      tokens: start..<run.tokens.upperBound, head: run.tokens.upperBound - 1,
      kind: run.isPerson ? .person : .proper, tags: run.tags, name: run.tokens,
      modifiers: start..<i)
    phrase.isSurname = isSurname(run)
    return phrase
  }

  /// `Niemiec dowodzi`: a man from there, whose noun is the country's genitive, where no preposition governs it.
  private func isInhabitant(_ i: Int, _ match: Registry.Match) -> Bool {
    match.end == i + 1 && analysis.noun(i)?.kind == .person && (i == 0 || !isPreposition(i - 1))
      && analysis.nounTags(i).contains {
        $0.cases.contains(.nominative) && $0.genders.contains(.masculinePersonal)
      }
  }

  /// Whether a name is without a first name that would tell the sex.
  func isSurname(_ run: NameReader.Run) -> Bool {
    (run.isPerson || analysis.isKnownSurname(run.tokens.upperBound - 1))
      && (!run.tokens.contains { names.isFirstName($0) }
        || run.tokens.count == 1 && analysis.isIntroducedSurname(run.tokens.lowerBound))
  }
}

extension MorphTag {
  /// The bits of case, gender and number.
  static let agreementMask: UInt64 = 0x7F | 0x1F << 7 | 0x3 << 12
}
