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
    return fallback ?? capital(behind: hit, limit: limit)
  }

  /// `– … – powiedział Siemieniec.`: a word with a capital right behind a cue speaks, whatever it means in small letters.
  private func capital(behind hit: CueHit, limit: Int) -> NounPhrase? {
    let i = hit.tokens.upperBound
    guard i < limit, hit.cue.uses.contains(.strict), analysis.isWord(i), analysis.isCapitalised(i),
      !analysis.isSentenceStart(i), analysis.roles(i).isEmpty, analysis.nounIndex(i) < 0,
      analysis.nameClasses(i).isDisjoint(with: .place), !analysis.isMostlyCapitals(i),
      case let tags = analysis.nounTags(i),
      tags.contains(where: { $0.cases.contains(.nominative) && $0.numbers.contains(.singular) }),
      hit.tag.numbers.contains(.singular),
      i + 1 >= limit || !analysis.isWord(i + 1) || !analysis.isCapitalised(i + 1)
    else { return nil }
    return NounPhrase(
      tokens: i..<(i + 1), head: i, kind: .person,
      tags: analysis.tags.one(
        MorphTag(.noun, cases: .nominative, genders: hit.tag.genders, numbers: .singular)),
      name: i..<(i + 1), modifiers: i..<i, isSurname: true)
  }

  /// Whether a name without a case may be whom the words were said to: `mówi TVN24 synoptyk …`.
  ///
  /// `tak skomentował wyrok oskarżony`: nor does a document speak in front of a person.
  private func isAddressee(_ phrase: NounPhrase, _ hit: CueHit) -> Bool {
    if phrase.kind == .document || phrase.kind == .statement { return phrase.can(.accusative) }
    return phrase.kind == .named && phrase.noun == nil
      || phrase.kind == .proper && phrase.tags.isEmpty
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
    if let named = named(phrase) { return named }
    guard phrase.kind == .info || phrase.kind == .statement else { return phrase }
    return InfoResolver(analysis).source(of: phrase) ?? phrase
  }

  /// `zapowiada Wilczek przed meczem`: a word with a capital inside the sentence that is a surname too is one.
  private func named(_ phrase: NounPhrase) -> NounPhrase? {
    let i = phrase.head
    guard phrase.kind == .other || phrase.kind == .role, phrase.noun == nil,
      phrase.tokens.count == 1, analysis.isCapitalised(i), !analysis.isSentenceStart(i),
      !analysis.nameClasses(i).isDisjoint(with: .person),
      analysis.nameClasses(i).isDisjoint(with: .place)
    else { return nil }
    var phrase = phrase
    phrase.kind = .person
    phrase.name = i..<(i + 1)
    phrase.isSurname = true
    return phrase
  }

  private func candidate(before hit: CueHit, from start: Int) -> NounPhrase? {
    let segments = segments(start..<hit.tokens.lowerBound)
    guard let own = segments.last else { return nil }
    if own.isRelative, !isNominativeRelative(own.range, hit) {
      // `petycja, której autorka domaga się …`: the clause has a subject of its own.
      if let phrase = best(in: own.range, hit) { return phrase }
      // `komunikat, w którym przestrzega`: that of the main clause.
      for segment in segments.dropLast().reversed()
      where !segment.isSubordinate && !segment.isRelative && !segment.isParticipial {
        if let phrase = best(in: segment.range, hit) { return phrase }
      }
      return nil
    }
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
    for (n, segment) in segments.dropLast().enumerated().reversed()
    where !segment.isSubordinate && !segment.isRelative && !segment.isParticipial {
      guard let phrase = best(in: segment.range, hit) else { continue }
      // `Jan Wilk – jedyny przeciwnik budowy – powiedział`: what stands between dashes says who the one before is.
      if n > 0, phrase.kind == .role, isInserted(segment.range, before: hit),
        let head = best(in: segments[n - 1].range, hit), head.kind == .person
      {
        return head
      }
      return phrase
    }
    return nil
  }

  /// `startu misji, który przewiduje lądowanie`: whether a cue's clause says something of a thing, which says nothing.
  func relatesToThing(_ hit: CueHit, from start: Int) -> Bool {
    guard let own = segments(start..<hit.tokens.lowerBound).last, own.isRelative,
      own.range.lowerBound > start,
      let antecedent = view.phrases.last(where: {
        $0.tokens.upperBound <= own.range.lowerBound && $0.tokens.lowerBound >= start
      })
    else { return false }
    return antecedent.kind == .other && antecedent.tokens.upperBound + 1 >= own.range.lowerBound
      && agreesLoosely(antecedent, hit.tag)
      && !antecedent.tags.contains { $0.genders.contains(.masculinePersonal) }
  }

  /// Whether the relative word of a clause can be its verb's subject.
  private func isNominativeRelative(_ clause: Range<Int>, _ hit: CueHit) -> Bool {
    guard
      let word = clause.prefix(3).first(where: { analysis.roles($0).contains(.relative) })
    else { return true }
    if word > clause.lowerBound, analysis.parts(word - 1).contains(.preposition) { return false }
    let tags = analysis.readings(word).map(\.tag).filter { !$0.cases.isEmpty }
    return tags.isEmpty || tags.contains { $0.cases.contains(.nominative) }
  }

  private func isInserted(_ range: Range<Int>, before hit: CueHit) -> Bool {
    range.lowerBound > view.tokens.lowerBound && analysis.isDash(range.lowerBound - 1)
      && analysis.isDash(range.upperBound) && range.upperBound + 1 >= hit.tokens.lowerBound - 1
      && !view.hasPredicate(range)
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
    let range = range.lowerBound..<participle(in: range, hit)
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
          phrase.tokens.upperBound < hit.tokens.lowerBound || !hasVerb(between: current, phrase),
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

  /// `stwierdza i opierając się na danych Urzędu dodaje`: what stands behind an adverbial participle hangs on it.
  private func participle(in range: Range<Int>, _ hit: CueHit) -> Int {
    if hit.isAdverbial { return range.upperBound }
    return range.first {
      analysis.isWord($0) && analysis.parts($0).contains(.participleAdverbPresent)
        && analysis.parts($0).isDisjoint(with: [.noun, .preposition, .adverb])
    } ?? range.upperBound
  }

  /// `MEN chce reformy „Gazeta” podkreśla`: the subject of another verb, where a title runs into the sentence.
  private func hasVerb(between first: NounPhrase, _ second: NounPhrase) -> Bool {
    (first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound))
      .contains { analysis.isSurelyVerb($0) }
  }

  private func accepts(_ phrase: NounPhrase, _ hit: CueHit) -> Bool {
    // `swoje stanowisko` speaks for nobody.
    if phrase.modifiers.contains(where: { analysis.roles($0).contains(.own) }) { return false }
    switch phrase.kind {
    // `Zakłada ona, że …`: whose verb may be a thing's is no person's by a pronoun alone.
    case .pronoun:
      return hit.cue.uses.contains(.strict) || !hit.cue.uses.contains(.things)
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
      if analysis.parts(i).contains(.participleAdverbPresent),
        analysis.parts(i).isDisjoint(with: [.noun, .preposition, .adverb])
      {
        return true
      }
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
        // `Co trzeci Polak deklaruje`: nothing stands before for the word to be of.
        if roles.contains(.relative), k > view.tokens.lowerBound || !roles.contains(.back) {
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
