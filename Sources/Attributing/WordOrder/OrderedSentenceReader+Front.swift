import ClaimModel
import LanguagePacks

/// Content in front of its cue: `The plan failed, Smith said`, `“It failed,” said Smith`.
extension OrderedSentenceReader {
  // MARK: - In front of the cue

  /// `The plan failed, Smith said`, `“It failed,” said Smith`.
  mutating func contentInFront(
    _ hit: OrderedCue, _ subject: OrderedSubjects.Subject
  ) -> Frame? {
    guard hit.cue.uses.contains(.quote) || hit.cue.uses.contains(.tail) else { return nil }
    let clause = subject.isInverted ? hit.group.lowerBound : subject.start
    guard clause > view.tokens.lowerBound || clause > blockStart else { return nil }
    var mark = clause - 1
    // `“…,” but he said`: another statement begins.
    guard mark >= 0, analysis.clauseTag(mark).isBreak else { return nil }
    let hasComma = analysis.isComma(mark)
    if analysis.clauseTag(mark) != .quote, !hasComma, !analysis.isDash(mark),
      clause > view.tokens.lowerBound
    {
      return nil
    }
    var quotation: Quotation?
    if analysis.clauseTag(mark) == .quote {
      quotation = quotations.first { $0.close == mark }
    } else if hasComma, mark > 0, analysis.clauseTag(mark - 1) == .quote {
      quotation = quotations.first { $0.close == mark - 1 }
      if quotation != nil { mark -= 1 }
    }
    if clause == view.tokens.lowerBound, quotation == nil { return nil }
    if quotation == nil, !hit.cue.uses.contains(.tail) { return nil }
    let end = clauseEnd(hit, subject)
    var contents: [[Range<Int>]] = []
    var goesOn = false
    var start = max(view.tokens.lowerBound, taken)
    var swallowed = 0
    if let last = frames.last {
      if quotation == nil, hasComma, last.contents.count == 1, last.cue.upperBound < mark,
        case let end = clauseEnd(hit, subject), end >= view.contentEnd || analysis.isComma(end)
      {
        // `Many voters think so, Smith said`: what others say inside the statement is part of it.
        swallowed = frames.count
      } else {
        start = max(start, last.extent.upperBound, last.cue.upperBound)
      }
    }
    if let quotation {
      if quotation.open < view.tokens.lowerBound {
        contents = spread(quotation.inner, upTo: mark)
      } else {
        let lead = min(start, quotation.open)..<quotation.open
        // Words of the article in front of the mark belong to the content if they make a clause with it.
        let words = lead.count { analysis.isWord($0) }
        // `It “makes no sense,” Smith said`
        let goesOn =
          words == 1 && quotation.open + 1 < mark && !analysis.isCapitalised(quotation.open + 1)
          && view.phrase(startingAt: lead.lowerBound) != nil
        let isWhole =
          words < 2 && !goesOn || start > quotation.open
          || opensAnew(quotation.open - 1)
        let from = isWhole ? quotation.open + 1 : view.trimmedStart(start)
        let close = isWhole ? trimmed(mark, from: from) : mark + 1
        contents = [[from..<max(from, close)]]
      }
    } else {
      let from = view.trimmedStart(start)
      // `Asked about it, Smith laughed`: nothing is said in front.
      guard mark > from else { return nil }
      let first = analysis.clauseTag(from)
      if first == .participle || first == .finite,
        analysis.parts(from).contains(.participlePassive)
      {
        return nil
      }
      let run = skipOpener(from)..<mark
      contents = [run.isEmpty ? [] : [run]]
    }
    // Marks around nothing but a comma or dash leave no piece.
    if contents.isEmpty { contents = [[]] }
    // What stands behind the cue's clause goes on with it.
    if end < view.contentEnd,
      analysis.isComma(end) || analysis.isDash(end) || analysis.clauseTag(end) == .quote
    {
      var next = analysis.clauseTag(end) == .quote ? end : end + 1
      // `The road is “a mess,” Smith said, and “nobody cares.”`
      if analysis.clauseTag(next) == .coordinator, quotations.opening(at: next + 1) != nil {
        next += 1
      }
      if let quoted = quotations.opening(at: next) {
        if quoted.close >= view.tokens.upperBound {
          contents += spreadBehind(quoted)
        } else if quotation == nil, analysis.isComma(end), quoted.close + 1 < view.contentEnd,
          !analysis.clauseTag(quoted.close + 1).isBreak
        {
          // `The plan, she said, “is a gift” to the rich`
          contents[contents.count - 1].append(next..<view.contentEnd)
        } else {
          contents[contents.count - 1].append(quoted.inner)
        }
      } else if quotation == nil, let last = contents.last?.last ?? Optional(mark..<mark),
        !view.hasOrderedPredicate(last)
          || next < view.contentEnd && analysis.clauseTag(next).isPredicate
      {
        contents[contents.count - 1].append(next..<max(next, view.contentEnd))
        // `Proposals to raise it, he added, amount to little`: what goes on behind the cue is the verb.
        goesOn =
          analysis.isComma(end) && next < view.contentEnd
          && !analysis.parts(next).isDisjoint(with: .verbForms)
      }
    }
    if quotation == nil, contents.joined().reduce(0, { $0 + $1.count }) < 2 { return nil }
    guard contents.joined().reduce(0, { $0 + $1.count }) >= 1 else { return nil }
    if quotation == nil, !goesOn,
      !contents.joined().contains(where: { view.hasOrderedPredicate($0) })
    {
      return nil
    }
    frames.removeFirst(swallowed)
    return make(
      hit, speaker: subject.speaker, contents: contents, rule: Self.front, act: nil)
  }

  /// Whether what stands before a quotation at a token sets it apart: an opening bracket, a colon, a dash.
  private func opensAnew(_ i: Int) -> Bool {
    guard i >= view.tokens.lowerBound else { return false }
    return analysis.isMark(i, 0x28) || analysis.isColon(i) || analysis.isDash(i)
  }

  /// Whether a cue stands between a clause's subject and its verb: `The plan, she said, is a gift`.
  func isBetweenSubjectAndVerb(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Bool {
    let comma = subject.start - 1
    let first = view.trimmedStart(view.tokens.lowerBound)
    guard comma > first, analysis.isComma(comma), view.phrase(startingAt: first) != nil,
      analysis.clauseTag(comma - 1) != .quote
    else { return false }
    let end = clauseEnd(hit, subject)
    guard end + 2 < view.tokens.upperBound, analysis.isComma(end) else { return false }
    let isQuoted = quotations.opening(at: end + 1) != nil
    let next = isQuoted ? end + 2 : end + 1
    // `Smith is not, she said, “a crook”`: what is quoted goes on with the clause.
    if isQuoted, analysis.isWord(next), !analysis.isCapitalised(next) { return true }
    return !view.hasOrderedPredicate(first..<comma) && analysis.clauseTag(next).isPredicate
  }

  /// Behind what links a sentence to the one before: `But the plan failed, he said`.
  func skipOpener(_ i: Int) -> Int {
    i + 1 < view.tokens.upperBound && analysis.clauseTag(i) == .coordinator ? i + 1 : i
  }

  func spread(_ run: Range<Int>, upTo end: Int) -> [[Range<Int>]] {
    var pieces: [[Range<Int>]] = []
    let sentences = analysis.article.sentences
    var s = view.index
    while s > 0, sentences[s].tokens.lowerBound > run.lowerBound { s -= 1 }
    while s <= view.index {
      let piece =
        (run
        .lowerBound..<max(run.lowerBound, trimmed(min(run.upperBound, end), from: run.lowerBound)))
        .clamped(to: sentences[s].tokens)
      if !piece.isEmpty { pieces.append([piece]) }
      s += 1
    }
    return pieces
  }

  func spreadBehind(_ quotation: Quotation) -> [[Range<Int>]] {
    var pieces: [[Range<Int>]] = []
    let sentences = analysis.article.sentences
    var s = view.index
    while s < sentences.count, sentences[s].tokens.lowerBound < quotation.close {
      let piece = quotation.inner.clamped(to: sentences[s].tokens)
      if !piece.isEmpty { pieces.append([piece]) }
      s += 1
    }
    return pieces
  }

  /// Where the clause of a cue behind its content ends: at the next comma, dash or mark that no apposition opens.
  func clauseEnd(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Int {
    var k = max(hit.end, subject.end)
    while k < view.tokens.upperBound {
      let tag = analysis.clauseTag(k)
      if tag == .quote, quotations.contains(where: { $0.open == k && ($0.isSpeech || isWords($0)) })
      {
        return k
      }
      if analysis.isComma(k) {
        // `said Smith, a lawyer, “…”`
        if subject.isInverted, k == subject.end,
          let close = ((k + 1)..<view.tokens.upperBound).first(where: {
            analysis.isComma($0) || analysis.isMark($0, 0x2E)
          }), analysis.isComma(close),
          !((k + 1)..<close).contains(where: { analysis.clauseTag($0) == .quote })
        {
          k = close
          continue
        }
        return k
      }
      if analysis.isDash(k) || analysis.isMark(k, 0x3B) || analysis.isColon(k) { return k }
      k += 1
    }
    return min(k, view.tokens.upperBound)
  }
}
