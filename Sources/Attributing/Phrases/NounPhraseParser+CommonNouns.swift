import ClaimModel
import LanguagePacks

/// Phrases whose head is a common noun, with what stands beside it.
extension NounPhraseParser {
  func common(at i: Int, from start: Int, limit: Int, agreeing: Tags) -> NounPhrase? {
    guard analysis.isWord(i), let facts = analysis.facts(i), facts.noun >= 0 || !isFunctionWord(i)
    else {
      return nil
    }
    var nounTags = analysis.nounTags(i)
    if nounTags.isEmpty, facts.noun >= 0 {
      // Adjectives that stand for people: the accused, the chairing.
      nounTags = analysis.tags(i, .adjectival)
    }
    // `Niemiec`: a man from there, not the country whose genitive is alike.
    if facts.noun >= 0, let noun = analysis.noun(i), noun.kind == .person, noun.isProper {
      let own = analysis.tags.run(of: analysis.readings(i)) {
        $0.lemma == noun.key && $0.tag.isAny(of: .noun) ? $0.tag : nil
      }
      if !own.isEmpty { nounTags = own }
    }
    // `MSZ Danii`: an acronym for a kind of body says neither case nor gender.
    let isAcronym =
      facts.noun >= 0 && analysis.token(i).length <= 6 && analysis.isMostlyCapitals(i)
      && !analysis.isShouted(i)
    if isAcronym { nounTags = Tags() }
    guard !nounTags.isEmpty || isAcronym else {
      // A number word alone: `24 proc. badanych`; nothing to name.
      return nil
    }
    // A word that is far likelier something else: a preposition, conjunction, finite verb in small letters.
    if facts.noun < 0, !facts.roles.isEmpty { return nil }
    if facts.noun < 0, analysis.reportingVerb(i) != nil { return nil }
    // `ostatni superksiężyc`: an adjective in front of a noun nobody knows is no head.
    if facts.noun < 0, facts.parts.contains(.adjective), i + 1 < limit, analysis.isWord(i + 1),
      !analysis.isCapitalised(i + 1), analysis.readings(i + 1).isEmpty
    {
      return nil
    }
    var tags = nounTags
    var from = start
    if i > start {
      let agreed = isAcronym ? agreeing : intersect(agreeing, nounTags)
      if agreed.isEmpty { from = i } else { tags = agreed }
    }
    var phrase = NounPhrase(
      tokens: from..<(i + 1), head: i, kind: .other, tags: tags, modifiers: from..<i)
    if facts.noun >= 0 {
      phrase.noun = facts.noun
      phrase.kind = kind(of: analysis.language.nouns.nouns[facts.noun], tags: tags)
    } else if isPersonal(tags), !opensParticipial(i, limit: limit) {
      phrase.kind = tags.allSatisfy { $0.numbers == .plural } ? .people : .role
    }
    extend(&phrase, limit: limit)
    return phrase
  }

  /// `Pragnący zachować anonimowość polityk`: a participle with an infinitive of its own is nobody.
  private func opensParticipial(_ i: Int, limit: Int) -> Bool {
    analysis.parts(i).contains(.participleActive) && i + 1 < limit
      && analysis.parts(i + 1).contains(.infinitive)
  }

  private func isPersonal(_ tags: Tags) -> Bool {
    tags.contains {
      $0.genders.contains(.masculinePersonal) && !$0.genders.contains(.masculineInanimate)
        && $0.isAny(of: .noun)
    }
  }

  func kind(of noun: SpeakingNoun, tags: Tags) -> NounPhrase.Kind {
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
    // Whether what stands last in the complement is a body.
    var isBody = false
    loop: while i < limit {
      let token = analysis.token(i)
      if token.kind == .quote {
        // A name in quotation marks behind the kind of body that bears it.
        if phrase.complement == nil || noun?.isInstitution == true,
          let quoted = quotedTitle(at: i, limit: limit),
          phrase.kind != .role || canHang(i + 1),
          !analysis.classes(phrase.head).contains(.nonSpeaker)
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
      // `dyrektor II LO`: the number of a school or regiment.
      if phrase.noun != nil, complementStart == nil, i + 1 < limit, analysis.isRomanNumber(i),
        analysis.isWord(i + 1), analysis.isCapitalised(i + 1)
      {
        complementStart = i
        i += analysis.isMostlyCapitals(i + 1) ? 2 : 1
        continue
      }
      // `spółki Zielone Tarasy`: a body's own name keeps its nominative behind the noun for its kind.
      if let noun, noun.isInstitution, noun.kind != .government, complementStart == nil,
        let end = properName(at: i, limit: limit)
      {
        phrase.name = i..<end
        phrase.kind = .named
        i = end
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
      if !roles.subtracting(.besideNouns).isEmpty { break }
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
        guard canBeGenitive(i..<match.end), !isSubject(i..<match.end, behind: phrase, limit: limit)
        else { break }
        complementStart = complementStart ?? i
        i = match.end
        continue
      }
      // `rzecznik straży kpt. Adam Sowa`: a title in front of the name that closes the phrase.
      if phrase.kind == .role, analysis.classes(i).contains(.title),
        case let start = behindTitles(i, limit: limit), start > i,
        let run = names.match(at: start, limit: limit, afterRole: true), run.isPerson,
        agrees(run, with: phrase)
      {
        phrase.name = run.tokens
        phrase.kind = .person
        phrase.tags = merged(phrase.tags, run.tags)
        phrase.isSurname = isSurname(run)
        complementStart = complementStart.map { min($0, i) }
        phrase.titles = i..<start
        i = run.tokens.upperBound
        break
      }
      let isBehindRole =
        phrase.kind == .role
        || complementStart != nil && analysis.noun(i - 1)?.kind == .person
      if let run = names.match(at: i, limit: limit, afterRole: isBehindRole) {
        if !isFollowedByPerson(run, limit: limit),
          let kind = kind(
            of: phrase, noun: noun, named: run, hasComplement: complementStart != nil)
        {
          phrase.name = run.tokens
          phrase.kind = kind
          if kind == .person {
            phrase.tags = merged(phrase.tags, run.tags)
            phrase.isSurname = isSurname(run)
          }
          i = run.tokens.upperBound
          break
        }
        guard run.tags.isEmpty || run.tags.contains(where: { $0.cases.contains(.genitive) }),
          isKin(noun) || !isSubject(run, limit: limit)
        else { break }
        complementStart = complementStart ?? i
        i = run.tokens.upperBound
        continue
      }
      // An adjective that agrees with the head stands right behind it or behind another.
      if complementStart == nil, !analysis.classes(i).contains(.beginsPhrase),
        // `mieszkańcy przyszli`: a past form behind a noun is its verb.
        !analysis.parts(i).contains(.past),
        let tags = modifierTags(i),
        !analysis.parts(i).contains(.noun) || analysis.isCapitalised(i)
          || analysis.nounIndex(i) < 0
          || analysis.parts(i).contains(.adjective) && takesAdjectives(phrase)
            && !analysis.parts(i).contains(.participlePassive),
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
        isBody = analysis.noun(genitive.head)?.isInstitution ?? isBody
        // `raport Fundacji Bagno`: the body in the complement has a name of its own.
        if let inner = analysis.noun(genitive.head), inner.isInstitution, inner.kind != .government,
          let end = properName(at: i, limit: limit)
        {
          i = end
        }
        continue
      }
      if let end = prepositional(at: i, limit: limit, phrase: phrase, body: isBody) {
        complementStart = complementStart ?? i
        i = end
        continue
      }
      break loop
    }
    if let complementStart, complementStart < i {
      let end = phrase.titles?.lowerBound ?? phrase.name?.lowerBound ?? i
      phrase.complement = complementStart..<max(complementStart, min(end, i))
    }
    phrase.tokens = phrase.tokens.lowerBound..<max(i, phrase.tokens.upperBound)
  }

  /// The end of a body's own name of common words: capitalised ones, the first of which is no genitive and no person's.
  private func properName(at start: Int, limit: Int) -> Int? {
    guard start < limit, analysis.isWord(start), analysis.isCapitalised(start),
      !analysis.isSentenceStart(start),
      analysis.facts(start)?.isCommon == true,
      analysis.nameClasses(start).isDisjoint(with: .firstName),
      !analysis.readings(start).contains(where: {
        $0.tag.isAny(of: [.noun, .adjective]) && $0.tag.cases.contains(.genitive)
      }), !isFunctionWord(start),
      names.registryMatch(at: start, limit: limit, quoted: false) == nil
    else { return nil }
    var i = start + 1
    while i < limit, i - start < 5, analysis.token(i).kind == .word,
      analysis.token(i).shape.contains(.spaceBefore), analysis.isCapitalised(i),
      !names.isFirstName(i)
    {
      i += 1
    }
    return i
  }

  /// `dziennikarze śledczy`: behind people and bodies, not behind their words: `ustalenia śledczych`.
  private func takesAdjectives(_ phrase: NounPhrase) -> Bool {
    phrase.kind != .info
  }

  /// `cytuje ministra „Głos Podgórza”`: a title whose first word can be nominative and no genitive hangs on nobody.
  private func canHang(_ i: Int) -> Bool {
    let tags = analysis.nounTags(i)
    return tags.isEmpty || tags.contains { $0.cases.isEmpty || $0.cases.contains(.genitive) }
  }
}
