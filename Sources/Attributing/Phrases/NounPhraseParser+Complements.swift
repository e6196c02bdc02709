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
      guard isNoun, analysis.roles(i).isEmpty, !isPreposition(i) else { return nil }
      // A form that is a finite verb too is one, unless a capital says otherwise.
      if !analysis.parts(i).isDisjoint(with: [.finite, .past]), analysis.facts(i)?.cue != nil {
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

  /// Whether a run that could hang on a phrase has its verb right behind it, and the phrase cannot be that verb's subject:
  /// `zdaniem związkowców rozmowy utknęły`.
  func opensClause(_ run: Range<Int>, behind phrase: NounPhrase, limit: Int) -> Bool {
    let next = run.upperBound
    guard next < limit, analysis.isSurelyVerb(next) else { return false }
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

  private func nounFollows(_ i: Int) -> Bool {
    analysis.classes(i).contains(.genitiveNoun)
  }

  /// A prepositional phrase that belongs to a role or body: `do spraw …`, `w Białymstoku`, `z Uniwersytetu …`.
  func prepositional(at i: Int, limit: Int, phrase: NounPhrase) -> Int? {
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
