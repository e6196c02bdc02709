import ClaimModel
import LanguagePacks

/// Finds the phrase that speaks beside a cue, by case, agreement and the clause they share.
struct SubjectFinder {
  private let view: SentenceView
  private var analysis: Analysis { view.analysis }

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The subject behind a cue, up to `limit`.
  func after(_ hit: CueHit, limit: Int) -> NounPhrase? {
    candidate(behind: hit, limit: limit).map {
      speaking($0.counted(with: hit.tag, in: analysis.tags))
    }
  }

  private func candidate(behind hit: CueHit, limit: Int) -> NounPhrase? {
    var fallback: NounPhrase?
    for (k, phrase) in view.phrases.enumerated()
    where phrase.tokens.lowerBound >= hit.tokens.upperBound {
      guard phrase.tokens.lowerBound < limit else { break }
      if blocks(hit.tokens.upperBound..<phrase.tokens.lowerBound, hasCandidate: fallback != nil) {
        break
      }
      guard phrase.preposition == nil, canBeSubject(k, of: hit.tag) else { continue }
      if phrase.isSpeaker || phrase.kind == .info, accepts(phrase, hit) {
        return isAddressee(phrase, hit)
          ? nextSubject(behind: phrase, hit, limit: limit) ?? phrase : phrase
      }
      if fallback == nil, phrase.kind == .other, hit.cue.uses.contains(.strict),
        isPlausible(phrase, isBeside: phrase.tokens.lowerBound == hit.tokens.upperBound)
      {
        fallback = phrase
      }
    }
    return fallback
  }

  /// Whether a name without a case may be whom the words were said to: `mówi TVN24 synoptyk …`.
  private func isAddressee(_ phrase: NounPhrase, _ hit: CueHit) -> Bool {
    phrase.kind == .named && phrase.noun == nil || phrase.kind == .proper && phrase.tags.isEmpty
  }

  /// A person or role in the nominative that follows a phrase at once.
  private func nextSubject(behind phrase: NounPhrase, _ hit: CueHit, limit: Int) -> NounPhrase? {
    view.phrases.first {
      $0.tokens.lowerBound == phrase.tokens.upperBound && $0.tokens.lowerBound < limit
        && $0.preposition == nil && ($0.kind == .person || $0.kind == .role)
        && $0.canBeSubject(of: hit.tag)
    }
  }

  /// The subject before a cue in its own clause, or in the main clause to its left.
  func before(_ hit: CueHit, from start: Int) -> NounPhrase? {
    candidate(before: hit, from: start).map {
      speaking($0.counted(with: hit.tag, in: analysis.tags))
    }
  }

  /// Who speaks through somebody's words: `brzmi wpis ministra`, `brzmi fragment oświadczenia związkowców`.
  private func speaking(_ phrase: NounPhrase) -> NounPhrase {
    guard phrase.kind == .info || phrase.kind == .statement else { return phrase }
    return InfoResolver(analysis).source(of: phrase) ?? phrase
  }

  private func candidate(before hit: CueHit, from start: Int) -> NounPhrase? {
    let segments = segments(start..<hit.tokens.lowerBound)
    guard let own = segments.last else { return nil }
    if own.isRelative {
      // The antecedent: the last phrase before the relative clause.
      return view.phrases.last {
        $0.tokens.upperBound <= own.range.lowerBound && $0.tokens.lowerBound >= start
          && ($0.isSpeaker && agreesLoosely($0, hit.tag)
            // `słowa wójta, który stwierdził`: whose words they are.
            || $0.kind == .info && $0.complement != nil
              && $0.tokens.upperBound + 1 >= own.range.lowerBound)
      }
    }
    if let phrase = best(in: own.range, hit) { return phrase }
    if own.isSubordinate { return nil }
    for segment in segments.dropLast().reversed()
    where !segment.isSubordinate && !segment.isRelative && !segment.isParticipial {
      if let phrase = best(in: segment.range, hit) { return phrase }
    }
    return nil
  }

  /// The form of the main clause's verb, whose subject is an adverbial participle's too: `porównał kojce do kawalerek, dodając, że`.
  func mainVerb(before hit: CueHit) -> MorphTag? {
    for i in (view.tokens.lowerBound..<hit.tokens.lowerBound).reversed() where analysis.isWord(i) {
      var tag = MorphTag(bits: 0)
      for reading in analysis.readings(i) where reading.tag.isAny(of: [.past, .finite]) {
        tag.bits |= reading.tag.bits
      }
      if tag.bits != 0,
        analysis.parts(i).isDisjoint(with: [.noun, .adjective, .preposition, .conjunction])
      {
        return tag
      }
    }
    return nil
  }

  // MARK: - Candidates

  /// Whether a phrase agrees with a verb, alone or joined with others: `Jan Bąk i Ewa Kot powiedzieli`.
  private func canBeSubject(_ k: Int, of verb: MorphTag) -> Bool {
    if view.phrases[k].canBeSubject(of: verb) { return true }
    return verb.numbers == .plural
      && JoinedPhrases(analysis, view.phrases).run(around: k) != nil
  }

  private func best(in range: Range<Int>, _ hit: CueHit) -> NounPhrase? {
    var chosen: NounPhrase?
    for (k, phrase) in view.phrases.enumerated()
    where phrase.tokens.lowerBound >= range.lowerBound
      && phrase.tokens.upperBound <= range.upperBound
      && phrase.preposition == nil
      && canBeSubject(k, of: hit.isAdverbial ? mainVerb(before: hit) ?? hit.tag : hit.tag)
      && !view.isSpoken(phrase.head)
    {
      if phrase.isSpeaker || phrase.kind == .info, accepts(phrase, hit) {
        // The first speaker keeps the place unless a later one is surely in the nominative and the first is not.
        if let current = chosen, current.isSpeaker,
          !isSurelyNominative(phrase) || isSurelyNominative(current)
        {
          continue
        }
        chosen = phrase
      } else if chosen == nil, phrase.kind == .other, hit.cue.uses.contains(.strict),
        isPlausible(phrase, isBeside: phrase.tokens.upperBound == hit.tokens.lowerBound)
      {
        chosen = phrase
      }
    }
    return chosen
  }

  private func accepts(_ phrase: NounPhrase, _ hit: CueHit) -> Bool {
    // `swoje stanowisko` speaks for nobody.
    if phrase.modifiers.contains(where: { analysis.roles($0).contains(.own) }) { return false }
    switch phrase.kind {
    case .document, .statement:
      return hit.cue.uses.contains(.things) || hit.cue.uses.contains(.strict)
    // `brzmi fragment oświadczenia związkowców`: words about somebody's words.
    case .info:
      return hit.cue.uses.contains(.things)
        && InfoResolver(analysis).source(of: phrase) != nil
    default: return true
    }
  }

  /// A noun that no list has may speak where the verb does nothing but report: one for a man, or one that may be for a
  /// woman right beside the verb; never a time or an amount.
  private func isPlausible(_ phrase: NounPhrase, isBeside: Bool) -> Bool {
    guard phrase.noun == nil else { return phrase.kind != .info }
    guard !analysis.readings(phrase.head).isEmpty else { return false }
    if analysis.classes(phrase.head).contains(.nonSpeaker) { return false }
    return phrase.tags.contains {
      $0.genders.contains(.masculinePersonal) || isBeside && $0.genders.contains(.feminine)
        || isBeside && $0.genders.contains(.neuter) && $0.numbers == .plural
    }
  }

  private func isSurelyNominative(_ phrase: NounPhrase) -> Bool {
    !phrase.tags.isEmpty
      && phrase.tags.allSatisfy {
        $0.cases.contains(.nominative) && !$0.cases.contains(.accusative)
      }
      && phrase.tags.allSatisfy { $0.cases.subtracting(.vocative) == .nominative }
  }

  private func agreesLoosely(_ phrase: NounPhrase, _ verb: MorphTag) -> Bool {
    phrase.tags.isEmpty
      || phrase.tags.contains { tag in
        (tag.numbers.isEmpty || verb.numbers.isEmpty || !tag.numbers.isDisjoint(with: verb.numbers))
          && (tag.genders.isEmpty || verb.genders.isEmpty
            || !tag.genders.isDisjoint(with: verb.genders))
      }
  }

  /// Whether something between a cue and a phrase ends the search.
  private func blocks(_ range: Range<Int>, hasCandidate: Bool) -> Bool {
    for i in range {
      if analysis.isDash(i) || analysis.isColon(i) || analysis.isMark(i, 0x3B) { return true }
      if !analysis.roles(i).isDisjoint(with: .opensClause),
        i == range.lowerBound || analysis.isComma(i - 1) || analysis.roles(i).contains(.content)
      {
        return true
      }
      if analysis.isComma(i), hasCandidate { return true }
      if analysis.isWord(i), analysis.isPredicate(i),
        analysis.parts(i).isDisjoint(with: [
          .noun, .adjective, .particle, .adverb, .preposition, .conjunction,
        ])
      {
        return true
      }
    }
    return false
  }

  // MARK: - Clauses

  private struct Segment {
    var range: Range<Int>
    var isRelative = false
    var isSubordinate = false
    var isParticipial = false
  }

  /// The stretches between commas and dashes, each with what opens it.
  private func segments(_ range: Range<Int>) -> [Segment] {
    var result: [Segment] = []
    var start = range.lowerBound
    func close(_ end: Int) {
      var segment = Segment(range: start..<max(start, end))
      var k = start
      // A preposition or coordinator may stand before the opener: `w którym`, `i że`.
      while k < min(end, start + 3) {
        let roles = analysis.roles(k)
        if roles.contains(.relative) {
          segment.isRelative = true
          break
        }
        if !roles.isDisjoint(with: [.content, .demand, .question, .subordinate]) {
          segment.isSubordinate = true
          break
        }
        let parts = analysis.parts(k)
        if k == start, start > range.lowerBound,
          !parts.isDisjoint(with: [.participleActive, .participlePassive, .participleAdverbPresent]
          ),
          parts.isDisjoint(with: [.noun, .past, .finite])
        {
          segment.isParticipial = true
          break
        }
        guard
          parts.contains(.preposition) || parts.contains(.conjunction)
            || roles.contains(.coordinate)
        else { break }
        k += 1
      }
      result.append(segment)
    }
    for i in range where view.isBoundary(i) {
      close(i)
      start = i + 1
    }
    close(range.upperBound)
    return result
  }
}
