import ClaimModel
import LanguagePacks

/// What hangs on a head: genitives, titles in quotation marks, prepositional phrases.
extension NounPhraseParser {
  func canBeGenitive(_ range: Range<Int>) -> Bool {
    let tags = names.caseTags(range)
    return tags.isEmpty || tags.contains { $0.cases.isEmpty || $0.cases.contains(.genitive) }
  }

  /// The end of a title in quotation marks that opens at a token.
  func quotedTitle(at i: Int, limit: Int) -> Int? {
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
  func genitive(at start: Int, limit: Int) -> (end: Int, head: Int)? {
    var i = start
    while i < limit, i - start < 4, analysis.isWord(i) {
      if i > start, let match = names.registryMatch(at: i, limit: limit, quoted: false) {
        return (match.end, i)
      }
      let isModifier = analysis.classes(i).contains(.genitiveModifier)
      let isNoun = analysis.classes(i).contains(.genitiveHead)
      if isModifier, i + 1 < limit, analysis.token(i + 1).kind == .quote,
        let end = quotedTitle(at: i + 1, limit: limit)
      {
        return (end, i)
      }
      if isModifier, i + 1 < limit, analysis.isWord(i + 1), !isNoun || nounFollows(i + 1) {
        i += 1
        continue
      }
      guard isNoun, analysis.roles(i).isEmpty, !isPreposition(i), !isOffice(i, limit: limit) else {
        return nil
      }
      // A form that is a finite verb too is one, unless a capital says otherwise.
      if !analysis.parts(i).isDisjoint(with: [.finite, .past]),
        analysis.facts(i)?.cue != nil || analysis.classes(i).contains(.beginsCuePhrase)
      {
        return nil
      }
      var end = i + 1
      // Adjectives behind it: `obrony narodowej`.
      while end < limit, analysis.isWord(end), analysis.roles(end).isEmpty,
        !analysis.parts(end).contains(.noun) || analysis.isCapitalised(end),
        analysis.classes(end).contains(.genitiveAdjective),
        names.match(at: end, limit: limit) == nil
      {
        end += 1
      }
      return (end, i)
    }
    return nil
  }

  /// `Podczas konferencji prasowej minister zdrowia …`: a man's title in the nominative, which as a woman's is genitive too,
  /// hangs on nothing unless a woman's name in the genitive follows: `słowa minister Ewy Kot`.
  func isOffice(_ i: Int, limit: Int) -> Bool {
    guard let noun = analysis.noun(i), analysis.language.commonGender.contains(noun.key),
      analysis.readings(i).contains(where: {
        $0.lemma == noun.key && $0.tag.isAny(of: .noun) && $0.tag.cases.contains(.nominative)
          && $0.tag.genders.contains(.masculinePersonal)
      })
    else { return false }
    var k = i + 1
    while k < limit, k < i + 5, analysis.isWord(k) {
      if let run = names.match(at: k, limit: limit, afterRole: true) {
        return run.tags.isEmpty
          || run.tags.contains { $0.cases.isEmpty || $0.cases.contains(.nominative) }
      }
      guard
        analysis.classes(k).contains(.genitiveHead)
          || analysis.classes(k).contains(.genitiveModifier)
      else { return true }
      k += 1
    }
    return true
  }

  /// Whether a run that could hang on a phrase has its verb right behind it, and the phrase cannot be that verb's subject:
  /// `zdaniem związkowców rozmowy utknęły`.
  func opensClause(_ run: Range<Int>, behind phrase: NounPhrase, limit: Int) -> Bool {
    let next = run.upperBound
    guard next < limit, analysis.isSurelyVerb(next) || isVerbHere(next, limit: limit) else {
      return false
    }
    return analysis.readings(next).contains { reading in
      let verb = reading.tag
      return verb.isAny(of: [.past, .finite]) && !phrase.canBeSubject(of: verb)
        && run.contains { i in
          analysis.readings(i).contains {
            $0.tag.isAny(of: [.noun, .verbalNoun]) && $0.tag.cases.contains(.nominative)
              && !$0.tag.numbers.isDisjoint(with: verb.numbers)
              && (verb.genders.isEmpty || !$0.tag.genders.isDisjoint(with: verb.genders))
          }
        }
    }
  }

  /// `ceny wzrosły o pięć procent`: a past form that is an adjective too is a verb where nothing follows that it could modify.
  private func isVerbHere(_ i: Int, limit: Int) -> Bool {
    let parts = analysis.parts(i)
    guard analysis.isWord(i), parts.contains(.past), parts.contains(.adjective),
      !parts.contains(.noun)
    else { return false }
    return i + 1 >= limit || !analysis.isWord(i + 1) || isPreposition(i + 1)
      || analysis.nounTags(i + 1).isEmpty
  }

  private func nounFollows(_ i: Int) -> Bool {
    analysis.classes(i).contains(.genitiveNoun)
  }

  /// `napisał wójt na Facebooku`: where it was published is no part of who said it, unlike a place or a body that one is in.
  private func isVenue(_ preposition: Int) -> Bool {
    let i = preposition + 1
    return analysis.isCapitalised(i) && analysis.token(preposition).length <= 2
      && analysis.roles(preposition).isDisjoint(with: [.within, .provenance])
      && analysis.nameClasses(i).isDisjoint(with: .place) && analysis.noun(i) == nil
      && analysis.nameTags(i).contains { $0.cases.contains(.locative) }
  }

  /// A prepositional phrase that belongs to a role or body: `do spraw …`, `w Białymstoku`, `z Uniwersytetu …`.
  ///
  /// - Parameter body: whether the last noun that hangs on the phrase is a body's: `raport Instytutu Rybactwa w Olsztynie`.
  func prepositional(at i: Int, limit: Int, phrase: NounPhrase, body: Bool) -> Int? {
    guard phrase.noun != nil, isPreposition(i) || analysis.roles(i).contains(.affairs),
      i + 1 < limit
    else { return nil }
    if phrase.kind != .role, phrase.kind != .institution {
      guard body, analysis.token(i).length <= 2, analysis.isWord(i + 1),
        analysis.nameClasses(i + 1).contains(.place), analysis.isCapitalised(i + 1),
        analysis.nameTags(i + 1).contains(where: { $0.cases.contains(.locative) }),
        names.registryMatch(at: i + 1, limit: limit, quoted: false) == nil,
        case let end = names.match(at: i + 1, limit: limit)?.tokens.upperBound ?? i + 2,
        // `w Gdyni żyje …`: the place belongs to the clause.
        end >= limit || !analysis.isPredicate(end)
      else { return nil }
      return end
    }
    var i = i
    // `ds. handlu`: the abbreviation's stop.
    if analysis.isMark(i + 1, 0x2E) { i += 1 }
    guard i + 1 < limit, analysis.isWord(i + 1) else { return nil }
    if analysis.isMark(i, 0x2E) { return genitive(at: i + 1, limit: limit)?.end }
    if phrase.kind == .role, isVenue(i) { return nil }
    if let match = names.registryMatch(at: i + 1, limit: limit, quoted: false) { return match.end }
    if analysis.isCapitalised(i + 1), analysis.token(i).length <= 2 {
      if let run = names.match(at: i + 1, limit: limit) { return run.tokens.upperBound }
      return genitive(at: i + 1, limit: limit)?.end ?? (i + 2)
    }
    // `emeryt z ulicy Młyńskiej`: where somebody is from.
    if phrase.kind == .role, analysis.roles(i).contains(.provenance), analysis.token(i).length <= 2,
      let origin = genitive(at: i + 1, limit: limit),
      !analysis.classes(origin.head).contains(.nonSpeaker)
    {
      return origin.end
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
