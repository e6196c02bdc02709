import ClaimModel
import LanguagePacks

/// What a name beside a common noun is to it: the same person, whose it is, or the beginning of the next phrase.
extension NounPhraseParser {
  /// A man's title is a woman's too, in all cases alike; only a woman's name beside it says that it is meant so.
  func canBearTitle(_ run: NameReader.Run, _ phrase: NounPhrase) -> Bool {
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
  func isFollowedByPerson(_ run: NameReader.Run, limit: Int) -> Bool {
    let next = run.tokens.upperBound
    guard next < limit, let person = names.match(at: next, limit: limit), person.isPerson else {
      return false
    }
    return !analysis.nameClasses(next).isDisjoint(with: .firstName)
  }

  /// Whether a name that can be nominative has its verb right behind it: it begins a phrase of its own.
  func isSubject(_ run: NameReader.Run, limit: Int) -> Bool {
    let next = run.tokens.upperBound
    guard next < limit, analysis.isSurelyVerb(next) else { return false }
    return run.tags.isEmpty || run.tags.contains { $0.cases.contains(.nominative) }
  }

  /// `W styczniowej informacji NBP ocenił`: a body with its verb right behind it, where the phrase before cannot be that verb's
  /// subject.
  func isSubject(_ run: Range<Int>, behind phrase: NounPhrase, limit: Int) -> Bool {
    guard run.upperBound < limit, analysis.isSurelyVerb(run.upperBound),
      phrase.modifiers.lowerBound > 0, !phrase.tags.isEmpty
    else { return false }
    let tags = names.bodyTags(run)
    guard tags.isEmpty || tags.contains(where: { $0.cases.contains(.nominative) }) else {
      return false
    }
    return analysis.readings(run.upperBound).allSatisfy {
      !$0.tag.isAny(of: [.past, .finite]) || !phrase.canBeSubject(of: $0.tag)
    }
  }

  func isKin(_ noun: SpeakingNoun?) -> Bool {
    (noun?.groups ?? 0) & analysis.language.nouns.relativeGroup != 0
  }

  /// What a phrase becomes with a name in apposition; nil where the name does not stand beside its head.
  func kind(
    of phrase: NounPhrase, noun: SpeakingNoun?, named run: NameReader.Run, hasComplement: Bool
  ) -> NounPhrase.Kind? {
    // A body's own name often keeps its nominative: `w Radiu Rzeszów`.
    if noun?.isInstitution == true { return !run.isPerson && !hasComplement ? .named : nil }
    guard agrees(run, with: phrase) else { return nil }
    // An acronym behind a role is whose role it is.
    let isAcronym =
      run.tokens.count == 1 && analysis.hasInnerStop(run.tokens.lowerBound)
      || run.tokens.allSatisfy {
        analysis.token($0).shape.contains(.allCapitals) && analysis.token($0).length <= 5
      }
    guard !isAcronym || run.isPerson else { return nil }
    switch phrase.kind {
    case .role where !canBearTitle(run, phrase): return nil
    // `matka Jana Bąka`: kin are somebody's before they have a name that may be a genitive.
    case .role
    where isKin(noun)
      && run.tags.contains { $0.cases.contains(.genitive) }:
      return nil
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
      let sexes = run.tags.genders
      let genders = phrase.tags.genders
      return run.isPerson
        && !sexes.isDisjoint(with: genders.intersection([.feminine, .masculinePersonal]))
        ? .person : nil
    default: return nil
    }
  }

  /// An adjective in front of a noun it agrees with better belongs to the next phrase.
  func looksLikeNextPhrase(_ i: Int, limit: Int) -> Bool {
    guard i + 1 < limit, analysis.isWord(i + 1), let tags = modifierTags(i),
      !isOffice(i + 1, limit: limit)
    else { return false }
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

  func merged(_ a: Tags, _ b: Tags) -> Tags {
    if b.isEmpty { return a }
    // `minister Alicja Morawiec`, `rzeczniczka Adrienne Watson`: title or name tells the sex, whichever can.
    let both = intersect(a, b)
    if !both.isEmpty { return both }
    // Where they do not agree, a man's title is borne by a woman: her name decides, its case is the title's.
    let cases = a.cases
    let fitting = analysis.tags.run(of: b) { tag in
      tag.cases.isEmpty || !tag.cases.isDisjoint(with: cases)
        ? MorphTag(
          tag.parts, cases: tag.cases.isEmpty ? cases : tag.cases.intersection(cases),
          genders: tag.genders, numbers: tag.numbers) : nil
    }
    return fitting.isEmpty ? analysis.tags.run(a, then: b) : fitting
  }

  func agrees(_ run: NameReader.Run, with phrase: NounPhrase) -> Bool {
    if run.tags.isEmpty { return true }
    return phrase.tags.contains { head in
      run.tags.contains {
        (head.cases.isEmpty || $0.cases.isEmpty || !$0.cases.isDisjoint(with: head.cases))
          && (head.numbers.isEmpty || $0.numbers.isEmpty
            || !$0.numbers.isDisjoint(with: head.numbers))
      }
    }
  }
}
