import ClaimModel
import LanguagePacks

/// Finds the noun phrases of a sentence by agreement and case, left to right.
///
/// Shallow on purpose: modifiers, head, genitive complements, a name in apposition. What it does not understand it skips by one word.
struct NounPhraseParser {
  private let analysis: Analysis
  private let names: NameReader

  init(_ analysis: Analysis) {
    self.analysis = analysis
    names = NameReader(analysis)
  }

  /// The phrases in a run of tokens, in order, none inside another.
  ///
  /// - Complexity: O(*n*) in the tokens: a phrase has a bounded length.
  func phrases(in range: Range<Int>) -> [NounPhrase] {
    var result: [NounPhrase] = []
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
      if var phrase = phrase(at: i, limit: range.upperBound) {
        phrase.preposition = preposition
        result.append(phrase)
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
    return result
  }

  /// The names inside what hangs on a phrase: `wypowiedź zakonnicy Lucii Karam`. None of them is a subject.
  func names(inside phrase: NounPhrase) -> [NounPhrase] {
    guard let complement = phrase.complement else { return [] }
    return phrases(in: complement).compactMap { inner in
      guard inner.kind == .person || inner.kind == .proper || inner.kind == .named else {
        return nil
      }
      var inner = inner
      inner.preposition = inner.preposition ?? complement.lowerBound
      return inner
    }
  }

  private func isPreposition(_ i: Int) -> Bool {
    let parts = analysis.parts(i)
    return parts.contains(.preposition) && parts.isDisjoint(with: [.noun, .past, .finite])
      || parts.contains(.preposition) && analysis.token(i).length <= 3
  }

  /// Whether a short word is far likelier a preposition, conjunction or particle than a noun: `do`, `a`, `i`.
  private func isFunctionWord(_ i: Int) -> Bool {
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
    var agreeing: [MorphTag] = []
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
  private func behindTitles(_ start: Int, limit: Int) -> Int {
    var i = start
    while i < limit, analysis.isWord(i), analysis.classes(i).contains(.title) {
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

  private func modifierTags(_ i: Int) -> [MorphTag]? {
    let tags = analysis.modifierTags(i)
    return tags.isEmpty ? nil : tags
  }

  private func headFollows(_ i: Int, limit: Int, tags: [MorphTag]) -> Bool {
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
  private func intersect(_ a: [MorphTag], _ b: [MorphTag]) -> [MorphTag] {
    var result: [MorphTag] = []
    for x in a {
      for y in b where x.agrees(with: y) {
        var tag = y
        tag.bits &= x.bits | ~MorphTag.agreementMask
        if tag.bits & MorphTag.agreementMask == 0 { tag.bits = y.bits }
        if !result.contains(tag) { result.append(tag) }
        if result.count >= 24 { return result }
      }
    }
    return result
  }

  // MARK: - Names

  /// `część historyków`, `jeden z pracowników`: an amount of people speaks as they do.
  private func amount(at i: Int, limit: Int) -> NounPhrase? {
    guard analysis.classes(i).contains(.quantifier) else { return nil }
    var k = i + 1
    if k < limit, isPreposition(k) || analysis.isMark(k, 0x2E) { k += 1 }
    guard k < limit, analysis.isWord(k), let people = phrase(at: k, limit: limit),
      people.kind == .people || people.kind == .role, people.can(.genitive)
    else { return nil }
    var result = people
    let figure = i > 0 && analysis.token(i - 1).kind == .number ? i - 1 : i
    result.tokens = figure..<people.tokens.upperBound
    result.kind = .people
    // The verb agrees with the amount: any form may stand.
    result.tags = [MorphTag(.noun, cases: [.nominative, .accusative, .genitive])]
    return result
  }

  private func pronoun(at i: Int) -> NounPhrase? {
    if analysis.roles(i).contains(.demonstrative) { return demonstrative(at: i) }
    guard analysis.parts(i).contains(.thirdPersonPronoun),
      !analysis.roles(i).isDisjoint(with: .pronoun)
        || analysis.roles(i).isDisjoint(with: .possessive)
    else { return nil }
    let tags = analysis.readings(i).map(\.tag).filter { $0.isAny(of: .thirdPersonPronoun) }
    return NounPhrase(
      tokens: i..<(i + 1), head: i, kind: .pronoun, tags: tags, modifiers: i..<i)
  }

  /// `Ten odpowiedział`: a demonstrative with a verb right behind it stands for a person.
  private func demonstrative(at i: Int) -> NounPhrase? {
    guard i + 1 < analysis.article.tokens.count, analysis.isWord(i + 1),
      !analysis.parts(i + 1).isDisjoint(with: [.past, .finite]),
      analysis.parts(i + 1).isDisjoint(with: [.noun, .adjective])
    else { return nil }
    let tags = analysis.readings(i).map(\.tag).filter { $0.isAny(of: .adjective) }
    return NounPhrase(tokens: i..<(i + 1), head: i, kind: .pronoun, tags: tags, modifiers: i..<i)
  }

  /// `"Fakt"`, `„Rzeczpospolita"`: a capitalised title in quotation marks that the registry knows.
  private func quotedName(at i: Int, limit: Int) -> NounPhrase? {
    guard analysis.token(i).kind == .quote, i + 2 < limit, analysis.isWord(i + 1),
      analysis.isCapitalised(i + 1)
    else { return nil }
    var close = i + 2
    while close < min(limit, i + 7), analysis.token(close).kind != .quote { close += 1 }
    guard close < limit, analysis.token(close).kind == .quote else { return nil }
    if let match = names.registryMatch(at: i + 1, limit: close, quoted: true), match.end == close {
      return NounPhrase(
        tokens: i..<(close + 1), head: close - 1, kind: .named, tags: [], entry: match.entry,
        modifiers: i..<i)
    }
    // A title nobody knows, right beside a reporting verb: `"Kurier Poranny" ustalił`.
    guard close - i <= 6, isReporting(i - 1) || isReporting(close + 1) else { return nil }
    return NounPhrase(
      tokens: i..<(close + 1), head: close - 1, kind: .proper, tags: [], name: (i + 1)..<close,
      modifiers: i..<i)
  }

  private func isReporting(_ i: Int) -> Bool {
    guard i >= 0, i < analysis.article.tokens.count, let facts = analysis.facts(i) else {
      return false
    }
    return facts.cue != nil && !facts.parts.isDisjoint(with: [.past, .finite])
  }

  private func named(at i: Int, from start: Int, limit: Int, agreeing: [MorphTag]) -> NounPhrase? {
    if let match = names.registryMatch(at: i, limit: limit, quoted: false) {
      let entry = analysis.language.registry.entries[match.entry]
      var phrase = NounPhrase(
        tokens: start..<match.end, head: i, kind: entry.isPlace ? .place : .named,
        tags: names.bodyTags(i..<match.end), entry: match.entry, modifiers: start..<i)
      // A body's branch: the name goes on with its own place or number.
      phrase.tokens = start..<match.end
      return phrase
    }
    guard let run = names.match(at: i, limit: limit) else { return nil }
    return NounPhrase(
      tokens: start..<run.tokens.upperBound, head: run.tokens.upperBound - 1,
      kind: run.isPerson ? .person : .proper, tags: run.tags, name: run.tokens,
      modifiers: start..<i)
  }

  // MARK: - Common nouns

  private func common(at i: Int, from start: Int, limit: Int, agreeing: [MorphTag]) -> NounPhrase? {
    guard analysis.isWord(i), let facts = analysis.facts(i), facts.noun >= 0 || !isFunctionWord(i)
    else {
      return nil
    }
    var nounTags = analysis.nounTags(i)
    if nounTags.isEmpty, facts.noun >= 0 {
      // Adjectives that stand for people: the accused, the chairing.
      nounTags = analysis.readings(i).map(\.tag).filter { $0.isAny(of: .adjectival) }
    }
    guard !nounTags.isEmpty else {
      // A number word alone: `24 proc. badanych`; nothing to name.
      return nil
    }
    // A word that is far likelier something else: a preposition, conjunction, finite verb in small letters.
    if facts.noun < 0, !facts.roles.isEmpty { return nil }
    if facts.noun < 0, facts.cue != nil, !facts.parts.isDisjoint(with: [.past, .finite]) {
      return nil
    }
    var tags = nounTags
    var from = start
    if i > start {
      let agreed = intersect(agreeing, nounTags)
      if agreed.isEmpty { from = i } else { tags = agreed }
    }
    var phrase = NounPhrase(
      tokens: from..<(i + 1), head: i, kind: .other, tags: tags, modifiers: from..<i)
    if facts.noun >= 0 {
      phrase.noun = facts.noun
      phrase.kind = kind(of: analysis.language.nouns.nouns[facts.noun], tags: tags)
    } else if isPersonal(tags) {
      phrase.kind = tags.allSatisfy { $0.numbers == .plural } ? .people : .role
    }
    extend(&phrase, limit: limit)
    return phrase
  }

  private func isPersonal(_ tags: [MorphTag]) -> Bool {
    tags.contains {
      $0.genders.contains(.masculinePersonal) && !$0.genders.contains(.masculineInanimate)
        && $0.isAny(of: .noun)
    }
  }

  private func kind(of noun: SpeakingNoun, tags: [MorphTag]) -> NounPhrase.Kind {
    switch noun.kind {
    case .person:
      tags.allSatisfy { $0.numbers == .plural } ? .people : .role
    case .people: .people
    case .document: .document
    case .statement: .statement
    case .info: .info
    default: .institution
    }
  }

  /// Takes what hangs on the head: agreeing adjectives, genitives, a name in apposition, a name in quotation marks.
  private func extend(_ phrase: inout NounPhrase, limit: Int) {
    var i = phrase.tokens.upperBound
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    var complementStart: Int?
    loop: while i < limit {
      let token = analysis.token(i)
      if token.kind == .quote {
        // A name in quotation marks behind the kind of body that bears it.
        if phrase.complement == nil || noun?.isInstitution == true,
          let quoted = quotedTitle(at: i, limit: limit)
        {
          if let match = names.registryMatch(at: i + 1, limit: quoted - 1, quoted: true),
            match.end == quoted - 1
          {
            phrase.entry = match.entry
          }
          phrase.name = i..<quoted
          phrase.kind = noun?.isInstitution == true ? .named : phrase.kind
          i = quoted
        }
        break
      }
      guard token.kind == .word else { break }
      // A name with digits behind the kind of body that bears it: `portalu 365Scores`.
      if noun?.isInstitution == true, complementStart == nil, token.shape.contains(.hasDigit),
        token.shape.contains(.spaceBefore)
      {
        phrase.name = i..<(i + 1)
        phrase.kind = .named
        i += 1
        break
      }
      let roles = analysis.roles(i)
      if roles.contains(.coordinate), i + 1 < limit, complementStart != nil,
        let tags = genitive(at: i + 1, limit: limit)
      {
        // `minister rolnictwa i rozwoju wsi`: a second genitive behind the first.
        i = tags.end
        continue
      }
      if !roles.subtracting(.affairs).isEmpty { break }
      // Nothing with a name hangs on a time or an amount: `podała rano GDDKiA`.
      if phrase.kind == .other, analysis.isCapitalised(i),
        analysis.classes(phrase.head).contains(.nonSpeaker)
      {
        break
      }
      // A registry name or personal name: apposition or complement.
      if let match = names.registryMatch(at: i, limit: limit, quoted: false) {
        let entry = analysis.language.registry.entries[match.entry]
        if let noun, !entry.isPlace, noun.isInstitution, complementStart == nil,
          noun.kind != .government
        {
          phrase.entry = match.entry
          phrase.kind = .named
          phrase.name = i..<match.end
          i = match.end
          break
        }
        guard canBeGenitive(i..<match.end) else { break }
        complementStart = complementStart ?? i
        i = match.end
        continue
      }
      if let run = names.match(at: i, limit: limit, afterRole: phrase.kind == .role) {
        if !isFollowedByPerson(run, limit: limit),
          let kind = kind(
            of: phrase, noun: noun, named: run, hasComplement: complementStart != nil)
        {
          phrase.name = run.tokens
          phrase.kind = kind
          if kind == .person { phrase.tags = merged(phrase.tags, run.tags) }
          i = run.tokens.upperBound
          break
        }
        guard run.tags.isEmpty || run.tags.contains(where: { $0.cases.contains(.genitive) }),
          !isSubject(run, limit: limit)
        else { break }
        complementStart = complementStart ?? i
        i = run.tokens.upperBound
        continue
      }
      // An adjective that agrees with the head stands right behind it or behind another.
      if complementStart == nil, let tags = modifierTags(i),
        !analysis.parts(i).contains(.noun) || analysis.isCapitalised(i)
          || analysis.nounIndex(i) < 0,
        case let agreed = intersect(tags, phrase.tags), !agreed.isEmpty,
        !looksLikeNextPhrase(i, limit: limit)
      {
        phrase.tags = intersect(phrase.tags, tags)
        i += 1
        continue
      }
      if let genitive = genitive(at: i, limit: limit) {
        if opensClause(i..<genitive.end, behind: phrase, limit: limit) { break }
        complementStart = complementStart ?? i
        i = genitive.end
        continue
      }
      if let end = prepositional(at: i, limit: limit, phrase: phrase) {
        complementStart = complementStart ?? i
        i = end
        continue
      }
      break loop
    }
    if let complementStart, complementStart < i {
      phrase.complement = complementStart..<(phrase.name.map { min($0.lowerBound, i) } ?? i)
    }
    phrase.tokens = phrase.tokens.lowerBound..<max(i, phrase.tokens.upperBound)
  }

  /// A man's title is a woman's too, in all cases alike; only a woman's name beside it says that it is meant so.
  private func canBearTitle(_ run: NameReader.Run, _ phrase: NounPhrase) -> Bool {
    guard phrase.can(.nominative), !run.tags.isEmpty,
      !run.tags.contains(where: { $0.cases.isEmpty || $0.cases.contains(.nominative) }),
      phrase.tags.contains(where: {
        $0.cases == .nominative && $0.genders.contains(.masculinePersonal)
      })
    else { return true }
    return run.tokens.contains {
      analysis.nameClasses($0).contains(.firstNameFeminine)
    }
  }

  /// Whether a person's name stands right behind a name that is none: `prezes Lumen Labs Simon Hartley`.
  private func isFollowedByPerson(_ run: NameReader.Run, limit: Int) -> Bool {
    let next = run.tokens.upperBound
    guard next < limit, let person = names.match(at: next, limit: limit), person.isPerson else {
      return false
    }
    return !analysis.nameClasses(next).isDisjoint(with: .firstName)
  }

  /// Whether a name that can be nominative has its verb right behind it: it begins a phrase of its own.
  private func isSubject(_ run: NameReader.Run, limit: Int) -> Bool {
    let next = run.tokens.upperBound
    guard next < limit, analysis.isWord(next),
      !analysis.parts(next).isDisjoint(with: [.past, .finite]),
      analysis.parts(next).isDisjoint(with: [.noun, .adjective])
    else { return false }
    return run.tags.isEmpty || run.tags.contains { $0.cases.contains(.nominative) }
  }

  /// What a phrase becomes with a name in apposition; nil where the name does not stand beside its head.
  private func kind(
    of phrase: NounPhrase, noun: SpeakingNoun?, named run: NameReader.Run, hasComplement: Bool
  ) -> NounPhrase.Kind? {
    // A body's own name often keeps its nominative: `w Radiu Rzeszów`.
    if noun?.isInstitution == true { return !run.isPerson && !hasComplement ? .named : nil }
    guard agrees(run, with: phrase) else { return nil }
    // An acronym behind a role is whose role it is.
    let isAcronym =
      run.tokens.count == 1
      && (analysis.token(run.tokens.lowerBound).shape.contains(.allCapitals)
        || analysis.hasInnerStop(run.tokens.lowerBound))
    guard !isAcronym else { return nil }
    switch phrase.kind {
    case .role where !canBearTitle(run, phrase): return nil
    case .role:
      if run.isPerson { return .person }
      // One unknown word that may be a genitive says whose role it is: `szef Niebezpiecznika`.
      let isWhose =
        run.tokens.count == 1 && !analysis.isKnownSurname(run.tokens.lowerBound)
        && run.tags.contains { $0.cases.contains(.genitive) }
      return !hasComplement && !isWhose && (!run.tags.isEmpty || run.tokens.count > 1)
        ? .person : nil
    case .other:
      // A noun for a woman that no list has: the genders must agree.
      let sexes = run.tags.reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
      let genders = phrase.tags.reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
      return run.isPerson
        && !sexes.isDisjoint(with: genders.intersection([.feminine, .masculinePersonal]))
        ? .person : nil
    default: return nil
    }
  }

  /// An adjective in front of a noun it agrees with better belongs to the next phrase.
  private func looksLikeNextPhrase(_ i: Int, limit: Int) -> Bool {
    guard i + 1 < limit, analysis.isWord(i + 1), let tags = modifierTags(i) else { return false }
    return analysis.readings(i + 1).contains { reading in
      reading.tag.isAny(of: .noun)
        && tags.contains {
          $0.agrees(with: reading.tag)
            && !$0.cases.isDisjoint(with: [
              .genitive, .accusative, .instrumental, .locative, .dative,
            ])
        }
    } && !analysis.isCapitalised(i + 1)
  }

  private func merged(_ a: [MorphTag], _ b: [MorphTag]) -> [MorphTag] {
    if b.isEmpty { return a }
    // `minister Alicja Morawiec`, `rzeczniczka Adrienne Watson`: title or name tells the sex, whichever can.
    let both = intersect(a, b)
    return both.isEmpty ? a + b : both
  }

  private func agrees(_ run: NameReader.Run, with phrase: NounPhrase) -> Bool {
    if run.tags.isEmpty { return true }
    return phrase.tags.contains { head in
      run.tags.contains {
        (head.cases.isEmpty || $0.cases.isEmpty || !$0.cases.isDisjoint(with: head.cases))
          && (head.numbers.isEmpty || $0.numbers.isEmpty
            || !$0.numbers.isDisjoint(with: head.numbers))
      }
    }
  }

  private func canBeGenitive(_ range: Range<Int>) -> Bool {
    let tags = names.caseTags(range)
    return tags.isEmpty || tags.contains { $0.cases.isEmpty || $0.cases.contains(.genitive) }
  }

  /// The end of a title in quotation marks that opens at a token.
  private func quotedTitle(at i: Int, limit: Int) -> Int? {
    guard i + 2 < limit,
      analysis.token(i + 1).kind == .word
        && (analysis.isCapitalised(i + 1) || analysis.token(i + 1).shape.contains(.hasDigit))
        || analysis.token(i + 1).kind == .number,
      !analysis.token(i).shape.contains(.spaceAfter)
    else { return nil }
    for k in (i + 2)..<min(limit, i + 8) where analysis.token(k).kind == .quote {
      return k + 1
    }
    return nil
  }

  /// A genitive noun with its adjectives, as a complement.
  private func genitive(at start: Int, limit: Int) -> (end: Int, head: Int)? {
    var i = start
    while i < limit, i - start < 4, analysis.isWord(i) {
      if i > start, let match = names.registryMatch(at: i, limit: limit, quoted: false) {
        return (match.end, i)
      }
      let readings = analysis.readings(i)
      let isModifier = readings.contains {
        $0.tag.isAny(of: [.adjective, .participleActive, .participlePassive, .numeral])
          && $0.tag.cases.contains(.genitive)
      }
      let isNoun = readings.contains {
        $0.tag.isAny(of: [.noun, .verbalNoun]) && $0.tag.cases.contains(.genitive)
      }
      if isModifier, i + 1 < limit, analysis.token(i + 1).kind == .quote,
        let end = quotedTitle(at: i + 1, limit: limit)
      {
        return (end, i)
      }
      if isModifier, i + 1 < limit, analysis.isWord(i + 1), !isNoun || nounFollows(i + 1) {
        i += 1
        continue
      }
      guard isNoun, analysis.roles(i).isEmpty, !isPreposition(i) else { return nil }
      // A form that is a finite verb too is one, unless a capital says otherwise.
      if !analysis.parts(i).isDisjoint(with: [.finite, .past]), analysis.facts(i)?.cue != nil {
        return nil
      }
      var end = i + 1
      // Adjectives behind it: `obrony narodowej`.
      while end < limit, analysis.isWord(end), analysis.roles(end).isEmpty,
        !analysis.parts(end).contains(.noun) || analysis.isCapitalised(end),
        analysis.readings(end).contains(where: {
          $0.tag.isAny(of: .adjective) && $0.tag.cases.contains(.genitive)
        }),
        names.match(at: end, limit: limit) == nil
      {
        end += 1
      }
      return (end, i)
    }
    return nil
  }

  /// Whether a run that could hang on a phrase has its verb right behind it, and the phrase cannot be that verb's subject:
  /// `zdaniem związkowców rozmowy utknęły`.
  private func opensClause(_ run: Range<Int>, behind phrase: NounPhrase, limit: Int) -> Bool {
    let next = run.upperBound
    guard next < limit, analysis.isWord(next),
      !analysis.parts(next).isDisjoint(with: [.past, .finite]),
      analysis.parts(next).isDisjoint(with: [.noun, .adjective])
    else { return false }
    let nouns = run.flatMap { analysis.readings($0) }.map(\.tag).filter {
      $0.isAny(of: [.noun, .verbalNoun]) && $0.cases.contains(.nominative)
    }
    return analysis.readings(next).map(\.tag).filter { $0.isAny(of: [.past, .finite]) }
      .contains { verb in
        !phrase.canBeSubject(of: verb)
          && nouns.contains {
            !$0.numbers.isDisjoint(with: verb.numbers)
              && (verb.genders.isEmpty || !$0.genders.isDisjoint(with: verb.genders))
          }
      }
  }

  private func nounFollows(_ i: Int) -> Bool {
    analysis.readings(i).contains { $0.tag.isAny(of: .noun) && $0.tag.cases.contains(.genitive) }
  }

  /// A prepositional phrase that belongs to a role or body: `do spraw …`, `w Białymstoku`, `z Uniwersytetu …`.
  private func prepositional(at i: Int, limit: Int, phrase: NounPhrase) -> Int? {
    guard phrase.kind == .role || phrase.kind == .institution, phrase.noun != nil,
      isPreposition(i) || analysis.roles(i).contains(.affairs), i + 1 < limit
    else { return nil }
    var i = i
    // `ds. handlu`: the abbreviation's stop.
    if analysis.isMark(i + 1, 0x2E) { i += 1 }
    guard i + 1 < limit, analysis.isWord(i + 1) else { return nil }
    if analysis.isMark(i, 0x2E) { return genitive(at: i + 1, limit: limit)?.end }
    if let match = names.registryMatch(at: i + 1, limit: limit, quoted: false) { return match.end }
    if analysis.isCapitalised(i + 1), analysis.token(i).length <= 2 {
      if let run = names.match(at: i + 1, limit: limit) { return run.tokens.upperBound }
      return genitive(at: i + 1, limit: limit)?.end ?? (i + 2)
    }
    // `do spraw bezpieczeństwa`: a genitive that itself governs a genitive.
    // `ekspert od energetyki Jan Sowa`: the name behind closes the phrase.
    if phrase.kind == .role, let first = genitive(at: i + 1, limit: limit), first.end < limit {
      if let second = genitive(at: first.end, limit: limit) { return second.end }
      if names.match(at: first.end, limit: limit)?.isPerson == true { return first.end }
    }
    return nil
  }
}

extension MorphTag {
  /// The bits of case, gender and number.
  static let agreementMask: UInt64 = 0x7F | 0x1F << 7 | 0x3 << 12
}
