import ClaimModel
import LanguagePacks

/// Where content ends that stands behind its cue.
extension OrderedSentenceReader {
  /// Where content that begins at a token ends: the sentence's end, or where another cue takes over. An object has no
  /// predicate of its own.
  func end(from start: Int, _ hit: OrderedCue, isRelative: Bool, isObject: Bool = false) -> Int {
    var end = view.contentEnd
    for next in cues[cues.firstIndex(behind: start)...].prefix(12) {
      guard next.verb < end else { break }
      guard next.group.lowerBound > start, let cut = cut(before: next, behind: hit, from: start)
      else { continue }
      end = cut
      break
    }
    // An object ends before a colon; what stands behind it is another statement.
    if hit.objects.first != nil || hit.cue.act == .opines,
      let colon = (start..<max(start, end)).first(where: {
        (analysis.isColon($0) || analysis.isMark($0, 0x3B)) && !view.isSpoken($0)
      }), isObject || quotations.opening(at: colon + 1) != nil || !holdsQuotedWords(colon..<end)
    {
      end = colon
    }
    if isObject, let next = secondVerb(behind: hit, from: start, end: end) { end = next }
    if isRelative, let close = closeOfRelative(from: start, end: end) { end = close }
    if !isRelative, opensWithSubordinator, let close = closeOfSubordinate(from: start, end: end) {
      end = close
    }
    if let close = closeOfBracket(from: start, end: end) { end = close }
    if let close = closeOfQuotedWords(
      from: start, end: end, isRelative: isRelative, isObject: isObject)
    {
      end = close
    }
    if let dash = dashBehindQuotedWords(from: start, end: end) { end = dash }
    if let phrase = attributionPhrase(from: start, end: end) { end = phrase }
    return max(start, trimmed(end, from: start))
  }

  /// Where content ends in front of another cue; nil where the cue belongs to the content.
  private func cut(before next: OrderedCue, behind hit: OrderedCue, from start: Int) -> Int? {
    let group = next.group.lowerBound
    let before = analysis.clauseTag(group - 1)
    let isSure = !next.cue.uses.isDisjoint(with: [.strict, .tail])
    if next.isParticiple {
      guard next.cue.uses.contains(.strict) || !next.objects.isEmpty else { return nil }
      // `…, adding that`, `… – noting that`
      if before == .comma || analysis.isDash(group - 1) { return group - 1 }
      // `telling her to go and asking him to stay`
      if before == .coordinator {
        let isLike = analysis.clauseTag(hit.verb) == .ing
        return isLike && complements.complement(of: next, from: next.end) != nil ? group - 1 : nil
      }
      // `…, with Smith calling it a mistake`
      if let subject = subjects.before(next.group, cue: next.cue, isParticiple: true),
        !subject.isShared, subject.start > start + 2,
        analysis.clauseTag(subject.start - 1) == .preposition, analysis.isComma(subject.start - 2)
      {
        return subject.start - 2
      }
      return nil
    }
    if before == .coordinator, analysis.clauseTag(next.verb) == .finite,
      isSure || group > start + 2 && isComma(orClosing: group - 2), hasFiniteGroup(hit),
      complements.complement(of: next, from: next.end) != nil
    {
      return group - 1
    }
    guard isSure else { return nil }
    // `…, but Smith said`, `…, Smith said`, `… and Smith said`.
    guard let subject = subjects.before(next.group, cue: next.cue, isParticiple: false),
      !subject.isShared, subject.start > start
    else { return nil }
    var cut = subject.start - 1
    let tag = analysis.clauseTag(cut)
    if subject.isRelative {
      // `…, and Smith, who says`
      guard tag == .coordinator, cut > start, isComma(orClosing: cut - 1) else { return nil }
      return analysis.isComma(cut - 1) ? cut - 1 : cut
    }
    // `talked about the plan when he told reporters`
    if tag == .subordinator, cut > start, hit.cue.uses.isDisjoint(with: [.strict, .tail]) {
      return cut
    }
    if tag == .coordinator || tag == .subordinator {
      if tag == .coordinator, cut > start, hasFiniteGroup(hit),
        view.hasOrderedPredicate(start..<cut)
      {
        return cut
      }
      cut -= 1
      guard cut > start else { return nil }
    }
    if analysis.isComma(cut) || analysis.isMark(cut, 0x3B) { return cut }
    return adverbial(endingBehind: cut, from: start)
  }

  /// The comma in front of an adverbial that begins another cue's clause: `it was a mistake, at the meeting on Monday she said`.
  private func adverbial(endingBehind last: Int, from start: Int) -> Int? {
    for k in stride(from: last, to: max(start, last - 10), by: -1) {
      switch analysis.clauseTag(k) {
      case .noun, .name, .number, .determiner, .adjective: continue
      case .preposition
      where k < last && analysis.isComma(k - 1) && k - 1 > start && !view.isSpoken(k):
        return view.hasOrderedPredicate(start..<(k - 1)) ? k - 1 : nil
      case .preposition: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a token is a comma, or the mark that closes quoted words with a comma at their end: `“unfair,” and`.
  private func isComma(orClosing i: Int) -> Bool {
    analysis.isComma(i)
      || analysis.isComma(i - 1) && analysis.clauseTag(i) == .quote
        && quotations.contains { $0.close == i }
  }

  /// Whether a quotation opens in a run of tokens.
  private func holdsQuotedWords(_ range: Range<Int>) -> Bool {
    quotations.contains { range.contains($0.open) }
  }

  /// What a writer adds behind a dash to a clause with quoted words: `was “pleased” by it — a first for the mayor`.
  private func dashBehindQuotedWords(from start: Int, end: Int) -> Int? {
    guard
      let dash = (start..<max(start, end)).first(where: {
        analysis.isDash($0) && !view.isSpoken($0)
      }), dash + 1 < end, holdsQuotedWords(start..<dash), !holdsQuotedWords(dash..<end),
      view.hasOrderedPredicate(start..<dash), analysis.clauseTag(dash + 1) == .determiner,
      !((dash + 1)..<end).contains(where: { analysis.isDash($0) })
    else { return nil }
    return dash
  }

  /// Whether a cue is a predicate, or a participle in a verb group with one.
  private func hasFiniteGroup(_ hit: OrderedCue) -> Bool {
    switch analysis.clauseTag(hit.verb) {
    case .finite, .ing: true
    case .participle: !hit.isPassive
    default: false
    }
  }

  /// `railed against the cartel and cast himself as`: a verb that shares the cue's subject, where the content has none.
  private func secondVerb(behind hit: OrderedCue, from start: Int, end: Int) -> Int? {
    guard hasFiniteGroup(hit), analysis.clauseTag(hit.verb) != .ing else { return nil }
    var isInQuestion = analysis.clauseTag(start) == .question
    for k in start..<max(start, end) where !view.isSpoken(k) {
      if analysis.isClausePredicate(k) {
        // `what she calls the “cartel” and cast herself as`
        guard isInQuestion else { return nil }
        isInQuestion = false
        guard let words = quotations.first(where: { $0.open > k }), words.close < end else {
          return nil
        }
        continue
      }
      switch analysis.clauseTag(k) {
      case .question where k == start: continue
      case .opener, .question, .subordinator: return nil
      case .coordinator where k > start:
        var next = k + 1
        while next < end, analysis.clauseTag(next) == .adverb { next += 1 }
        if next < end, analysis.isClausePredicate(next) { return k }
        // `wants the votes and Ross wants the money`
        if let phrase = view.phrase(startingAt: next),
          analysis.clauseTag(phrase.tokens.upperBound).isPredicate
        {
          return k
        }
      default: continue
      }
    }
    return nil
  }

  /// Whether the sentence begins with a clause that is not the main one: `However, while Smith says that`.
  private var opensWithSubordinator: Bool {
    for k in view.tokens.prefix(4) {
      switch analysis.clauseTag(k) {
      case .subordinator: return true
      case .adverb, .comma, .coordinator: continue
      default: return false
      }
    }
    return false
  }

  /// A closing bracket that opens in front of the content: `(what economists call spending)`.
  private func closeOfBracket(from start: Int, end: Int) -> Int? {
    var depth = 0
    for k in start..<max(start, end) {
      if analysis.isMark(k, 0x28) { depth += 1 }
      if analysis.isMark(k, 0x29) {
        if depth == 0 { return k }
        depth -= 1
      }
    }
    return nil
  }

  /// Quoted words with a comma inside their closing mark, and what goes on with the cue's clause behind them:
  /// `wants no “games,” in the words of Ross`.
  private func closeOfQuotedWords(
    from start: Int, end: Int, isRelative: Bool, isObject: Bool
  ) -> Int? {
    for quotation in quotations where quotation.open + 1 >= start {
      guard quotation.close + 1 < end else { return nil }
      guard let last = quotation.inner.last, analysis.isComma(last) else { continue }
      let next = quotation.close + 1
      // `the plan, “a gift to the rich,” will fail`: the clause's own predicate is still to come.
      if !isObject, !isRelative, analysis.clauseTag(next).isPredicate,
        quotation.open > start + 1, analysis.isComma(quotation.open - 1),
        !view.hasOrderedPredicate(start..<quotation.open)
      {
        continue
      }
      switch analysis.clauseTag(next) {
      case .preposition, .ing, .auxiliary: return next
      // `, compared to` may be a participle.
      case .finite where analysis.parts(next).isDisjoint(with: .participlePassive) || isRelative:
        return next
      case .participle where isRelative: return next
      // `in what she called “lies,” Ross asked`
      case .name, .noun, .pronoun, .determiner:
        if let phrase = view.phrase(startingAt: next), phrase.tokens.upperBound < end,
          analysis.clauseTag(phrase.tokens.upperBound).isPredicate
        {
          return next
        }
      case .subordinator where !analysis.roles(next).contains(.cause): return next
      default: continue
      }
    }
    return nil
  }

  func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, analysis.isComma(end - 1) || analysis.isDash(end - 1) { end -= 1 }
    return end
  }

  /// A comma with an attribution phrase behind it: `…, according to Smith`.
  func attributionPhrase(from start: Int, end: Int) -> Int? {
    for k in (start + 1)..<max(start + 1, end)
    where analysis.classes(k).contains(.beginsPhrase) && analysis.isComma(k - 1)
      && !view.isSpoken(k)
    {
      if OrderedPhraseMatcher(view).match(at: k, kinds: .attribution) != nil { return k - 1 }
    }
    return nil
  }

  /// `Smith, who said he would run, won`: the comma in front of the main clause's verb; or that verb.
  private func closeOfRelative(from start: Int, end: Int) -> Int? {
    for k in (start + 1)..<max(start + 1, end - 1) where analysis.isComma(k) && !view.isSpoken(k) {
      var next = k + 1
      while next < end, analysis.clauseTag(next) == .adverb { next += 1 }
      if next < end, analysis.clauseTag(next).isPredicate { return k }
    }
    return view.secondPredicate(from: start, end: end)
  }

  /// `When Smith said he would run, voters cheered`: the comma in front of the main clause.
  func closeOfSubordinate(from start: Int, end: Int) -> Int? {
    for k in (start + 2)..<max(start + 2, end - 1) where analysis.isComma(k) && !view.isSpoken(k) {
      var next = k + 1
      var steps = 0
      // `…, at the meeting on Monday she left`
      while steps < 4, next < end, analysis.clauseTag(next) == .preposition,
        let phrase = view.phrase(startingAt: next + 1)
      {
        next = phrase.tokens.upperBound
        steps += 1
      }
      guard let phrase = view.phrase(startingAt: next) else { continue }
      next = phrase.tokens.upperBound
      if next < end, analysis.clauseTag(next).isPredicate || analysis.clauseTag(next) == .adverb {
        return k
      }
    }
    return nil
  }
}

extension SentenceView {
  /// `voters who said it helps the rich were few`: a predicate behind another one that nothing joins to it.
  func secondPredicate(from start: Int, end: Int) -> Int? {
    var k = start
    while k < end, !analysis.isClausePredicate(k) { k += 1 }
    k += 1
    while k < end {
      switch analysis.clauseTag(k) {
      case .auxiliary, .adverb, .base, .participle, .ing, .finite: k += 1
      default:
        return rest(from: k, end: end)
      }
    }
    return nil
  }

  private func rest(from start: Int, end: Int) -> Int? {
    for k in start..<max(start, end) {
      switch analysis.clauseTag(k) {
      case .auxiliary, .finite: return k
      case .quote where !analysis.token(k).shape.contains(.spaceBefore): continue
      case .noun, .name, .number, .adjective, .determiner, .preposition, .adverb, .marker,
        .base,
        .participle, .ing:
        continue
      default: return nil
      }
    }
    return nil
  }
}
