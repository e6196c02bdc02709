import ClaimModel
import LanguagePacks

/// Finds who speaks beside a cue, by place.
struct OrderedSubjects {
  /// A subject and where its words begin.
  struct Subject {
    var speaker: SpeakerReference
    /// First token of its words, or of the verb group where it has none beside it.
    var start: Int
    /// Whether it stands behind its verb.
    var isInverted = false
    /// Behind its words and their apposition, where it stands behind its verb.
    var end = 0
    /// Whether the cue's clause is a relative one.
    var isRelative = false
    /// Whether it is another verb's subject that the cue shares.
    var isShared = false
  }

  let view: SentenceView
  var analysis: Analysis { view.analysis }

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The subject in front of a verb group.
  func before(_ group: Range<Int>, cue: Cue, isParticiple: Bool) -> Subject? {
    if isParticiple { return participial(group, cue) }
    // `in a bid to persuade`: an infinitive that no verb governs has the main clause's subject.
    if analysis.clauseTag(group.lowerBound) == .marker {
      guard var subject = ofMainVerb(before: group.lowerBound, cue) else { return nil }
      subject.start = group.lowerBound
      subject.isShared = true
      return subject
    }
    if let own = direct(group.lowerBound, cue) { return own }
    return shared(group.lowerBound, cue)
  }

  /// The subject right in front of a verb group, across an insertion, or the antecedent of a relative pronoun.
  private func direct(_ start: Int, _ cue: Cue) -> Subject? {
    guard start > view.tokens.lowerBound else { return nil }
    let before = start - 1
    if analysis.clauseTag(before) == .question || analysis.clauseTag(before) == .opener {
      return antecedent(of: before, cue)
    }
    if let own = restricted(start, cue) { return own }
    if let phrase = reduced(start, cue) ?? ending(at: start, cue) {
      return Subject(speaker: .phrase(phrase), start: phrase.mention.lowerBound)
    }
    // `Smith (D-Vt.) said`
    if analysis.isMark(before, 0x29) || analysis.isMark(before, 0x5D) {
      var k = before - 1
      while k > view.tokens.lowerBound, before - k < 16 {
        if analysis.isMark(k, 0x28) || analysis.isMark(k, 0x5B) {
          guard var phrase = ending(at: k, cue) else { return nil }
          phrase.extent = phrase.mention.lowerBound..<start
          return Subject(speaker: .phrase(phrase), start: phrase.mention.lowerBound)
        }
        k -= 1
      }
      return nil
    }
    guard analysis.isComma(before) || analysis.isDash(before) else { return nil }
    // `Smith (D-Vt.), said`
    if before > view.tokens.lowerBound, analysis.isMark(before - 1, 0x29),
      var found = direct(before, cue), case .phrase(var phrase) = found.speaker
    {
      phrase.extent = phrase.mention.lowerBound..<start
      found.speaker = .phrase(phrase)
      return found
    }
    return acrossInsertion(before, cue)
  }

  /// `an aide who attended the talks said`: who a relative clause without commas is said of.
  private func restricted(_ start: Int, _ cue: Cue) -> Subject? {
    var k = start - 1
    var hasVerb = false
    while k > view.tokens.lowerBound, start - k < 20 {
      switch analysis.clauseTag(k) {
      case .mark, .comma, .quote, .opener, .subordinator, .coordinator: return nil
      case .finite, .auxiliary:
        // `the man who thinks Smith said`: the clause behind a cue is its own.
        if analysis.facts(k)?.cue != nil { return nil }
        hasVerb = true
      case .question:
        guard hasVerb, analysis.roles(k).contains(.relative), var phrase = ending(at: k, cue) else {
          return nil
        }
        phrase.extent = phrase.mention.lowerBound..<start
        return Subject(speaker: .phrase(phrase), start: phrase.mention.lowerBound)
      default: break
      }
      k -= 1
    }
    return nil
  }

  /// `a poll published last week found`, `the man accused of theft said`: who a participle is said of.
  private func reduced(_ start: Int, _ cue: Cue) -> NounPhrase? {
    var k = start - 1
    while k > view.tokens.lowerBound, start - k < 12 {
      switch analysis.clauseTag(k) {
      case .noun, .name, .number, .determiner, .adjective, .adverb, .preposition: k -= 1
      case .participle:
        let before = analysis.clauseTag(k - 1)
        guard before == .noun || before == .name, k < start - 1,
          var phrase = ending(at: k, cue)
        else { return nil }
        phrase.extent = phrase.mention.lowerBound..<start
        return phrase
      default: return nil
      }
    }
    return nil
  }

  /// `Smith, a lawyer, said`, `Smith, who runs the shop, said`.
  private func acrossInsertion(_ close: Int, _ cue: Cue) -> Subject? {
    var open = close - 1
    var steps = 0
    while open > view.tokens.lowerBound, steps < 40 {
      defer {
        open -= 1
        steps += 1
      }
      guard analysis.isComma(open) || analysis.isDash(open), !view.isSpoken(open),
        isInsertion((open + 1)..<close), var phrase = ending(at: open, cue)
      else { continue }
      // `Smith, a lawyer, 45, said`: the first of the insertions tells whose they are.
      let isNumber = phrase.tokens.count == 1 && analysis.clauseTag(phrase.head) == .number
      if phrase.kind != .person, phrase.kind != .pronoun,
        phrase.tokens.lowerBound > view.tokens.lowerBound,
        analysis.isComma(phrase.tokens.lowerBound - 1),
        let outer = ending(at: phrase.tokens.lowerBound - 1, cue), outer.kind == .person || isNumber
      {
        phrase = outer
      }
      phrase.extent = phrase.mention.lowerBound..<close
      return Subject(speaker: .phrase(phrase), start: phrase.mention.lowerBound)
    }
    return nil
  }

  /// Whether words between commas are said of what stands before: a relative clause, or nothing with a predicate.
  private func isInsertion(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if analysis.clauseTag(first) == .question { return true }
    // A predicate belongs to a relative clause inside the insertion, or there is none.
    for i in range where !view.isSpoken(i) {
      let tag = analysis.clauseTag(i)
      if tag == .question || tag == .opener && analysis.roles(i).contains(.relative) { return true }
      if analysis.clauseTag(i).isPredicate { return false }
    }
    return true
  }

  /// `officials who say that`: who stands before the relative pronoun.
  private func antecedent(of pronoun: Int, _ cue: Cue) -> Subject? {
    guard pronoun > view.tokens.lowerBound else { return nil }
    guard analysis.roles(pronoun).contains(.relative) || analysis.clauseTag(pronoun) == .opener
    else {
      return nil
    }
    var end = pronoun
    if analysis.isComma(end - 1) || analysis.isDash(end - 1) { end -= 1 }
    guard end > view.tokens.lowerBound,
      let phrase = ending(at: end, cue) ?? innermost(endingAt: end, cue)
    else { return nil }
    var named = phrase
    named.extent = phrase.mention.lowerBound..<(pronoun + 1)
    return Subject(
      speaker: .phrase(named), start: phrase.mention.lowerBound, isRelative: true)
  }

  /// The subject of the verb before, in the same sentence: `thanked them and said`.
  private func shared(_ start: Int, _ cue: Cue) -> Subject? {
    guard start > view.tokens.lowerBound else { return nil }
    var before = start - 1
    guard analysis.clauseTag(before) == .coordinator else { return nil }
    if before > view.tokens.lowerBound, analysis.isComma(before - 1) { before -= 1 }
    guard var subject = ofMainVerb(before: before, cue) else { return nil }
    subject.start = start
    subject.isShared = true
    subject.isRelative = false
    return subject
  }

  /// `…, saying that`: the main clause's subject, or the phrase in front of it that holds words.
  private func participial(_ group: Range<Int>, _ cue: Cue) -> Subject? {
    let start = group.lowerBound
    guard start > view.tokens.lowerBound else { return nil }
    if !analysis.clauseTag(start - 1).isBreak, let phrase = ending(at: start, cue) {
      return Subject(speaker: .phrase(phrase), start: phrase.mention.lowerBound)
    }
    // `with Smith saying that it is late and asking for more`
    if analysis.clauseTag(start - 1) == .coordinator, let first = participle(before: start - 1),
      var subject = participial(first..<(first + 1), cue)
    {
      subject.start = start
      subject.isShared = true
      return subject
    }
    // `quoted Smith as saying`: who is said to say it stands in front.
    if analysis.roles(start - 1).contains(.asWord), let phrase = ending(at: start - 1, cue) {
      return Subject(speaker: .phrase(phrase), start: start)
    }
    // `The union, calling it unfair, left`: the main verb is still to come.
    guard var subject = ofMainVerb(before: start, cue) else {
      guard !analysis.classes(start).contains(.beginsPhrase),
        let phrase = ending(at: start - 1, cue)
      else { return nil }
      return Subject(speaker: .phrase(phrase), start: start, isRelative: true, isShared: true)
    }
    subject.start = start
    subject.isShared = true
    subject.isRelative = false
    return subject
  }

  /// A present participle with a phrase right in front of it, not far before a token.
  private func participle(before limit: Int) -> Int? {
    var k = limit - 1
    while k > max(view.tokens.lowerBound, limit - 40) {
      if analysis.clauseTag(k) == .ing, !view.isSpoken(k), analysis.facts(k)?.cue != nil {
        return analysis.clauseTag(k - 1).isNominal ? k : nil
      }
      k -= 1
    }
    return nil
  }

  /// The subject of the main clause before a token: the nearest one that no other clause contains.
  private func ofMainVerb(before limit: Int, _ cue: Cue) -> Subject? {
    var fallback: Subject?
    var k = limit - 1
    // A subject is not shared over more words than a reader keeps in mind.
    while k >= max(view.tokens.lowerBound, limit - 80) {
      defer { k -= 1 }
      guard analysis.clauseTag(k).isPredicate, !view.isSpoken(k) else { continue }
      var start = k
      while start > view.tokens.lowerBound, analysis.clauseTag(start - 1).isInVerbGroup {
        start -= 1
      }
      if let found = direct(start, cue) {
        if opensMainClause(found.start), !found.isRelative { return found }
        fallback = found
      } else if k > view.tokens.lowerBound, analysis.clauseTag(k - 1).isBreak,
        let found = after(k + 1, cue: cue, limit: limit)
      {
        return found
      }
      k = start
    }
    return fallback
  }

  /// Whether a subject that begins at a token is a main clause's: nothing that opens another clause stands before it.
  private func opensMainClause(_ start: Int) -> Bool {
    guard start > view.tokens.lowerBound else { return true }
    switch analysis.clauseTag(start - 1) {
    case .coordinator, .comma, .mark, .quote: return true
    case .adverb: return opensMainClause(start - 1)
    default: return false
    }
  }

  /// The subject right behind a verb: `said Smith, a lawyer`.
  func after(_ i: Int, cue: Cue, limit: Int) -> Subject? {
    guard i < limit, var phrase = view.phrase(startingAt: i),
      phrase.tokens.upperBound <= limit, isSpeaker(phrase, cue), phrase.kind != .firstPerson
    else { return nil }
    // A verb right behind it makes it the subject of that verb; a participle is said of it: `said a source involved in it`.
    var end = phrase.tokens.upperBound
    if end < limit, analysis.clauseTag(end).isPredicate {
      guard analysis.clauseTag(end + 1) == .preposition,
        analysis.parts(end).contains(.participlePassive)
      else { return nil }
      end += 1
    }
    // `said Smith of the institute`
    while end + 1 < limit, analysis.clauseTag(end) == .preposition,
      let next = view.phrase(startingAt: end + 1)
    {
      end = next.tokens.upperBound
    }
    phrase.extent = phrase.tokens.lowerBound..<end
    if end < limit, analysis.clauseTag(end) == .coordinator,
      let second = view.phrase(startingAt: end + 1),
      isSpeaker(second, cue),
      second.tokens.upperBound >= limit
        || !analysis.clauseTag(second.tokens.upperBound).isPredicate
    {
      end = second.tokens.upperBound
      phrase.extent = phrase.tokens.lowerBound..<end
    }
    return Subject(speaker: .phrase(phrase), start: i, isInverted: true, end: end)
  }
}
