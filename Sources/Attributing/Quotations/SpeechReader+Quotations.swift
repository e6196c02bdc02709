import ClaimModel
import LanguagePacks

/// Quotations and the cues before, inside and behind them.
extension SpeechReader {
  mutating func readQuotations() {
    for quotation in quotations where quotation.isSpeech || isRemark(quotation) {
      if frames.contains(where: { $0.extent.contains(quotation.open) && $0.rule == "dash-speech" })
      {
        continue
      }
      guard
        let s = sentences.first(where: {
          tokens($0).contains(quotation.open) || tokens($0).contains(quotation.open + 1)
        }),
        let e = sentences.first(where: { tokens($0).upperBound >= quotation.close })
      else { continue }
      if var frame = cueBehind(quotation, s, e) {
        frame.contents = listed(quotation, isBehind: false) + frame.contents
        frames.append(frame)
      } else if let frame = cueInside(quotation, s, e) {
        frames.append(frame)
      } else if var frame = cueBefore(quotation, s, e) {
        frame.contents += listed(quotation, isBehind: true)
        frames.append(frame)
      } else if let frame = goesOn(quotation, s, e) {
        frames.append(frame)
      }
    }
  }

  // MARK: - Lists

  /// How many quotations a list has at most.
  private static let longestList = 8

  /// `„To skandal”, „Gdzie są radni?” – krzyczeli`: the other quotations of a list, which share the cue of the one beside it.
  private mutating func listed(_ quotation: Quotation, isBehind: Bool) -> [[Range<Int>]] {
    guard var n = quotations.firstIndex(where: { $0.open == quotation.open }) else { return [] }
    var found: [[Range<Int>]] = []
    while found.count < Self.longestList {
      let next = isBehind ? n + 1 : n - 1
      guard quotations.indices.contains(next),
        isListed(quotations[min(n, next)], quotations[max(n, next)])
      else { break }
      let inner = quotations[next].inner
      let run = inner.lowerBound..<trimmed(inner.upperBound, from: inner.lowerBound)
      guard !run.isEmpty, !frames.contains(where: { $0.extent.overlaps(run) }) else { break }
      spoken.insert(inner)
      found.insert([run], at: isBehind ? found.count : 0)
      n = next
    }
    return found
  }

  /// Whether nothing but a comma or a conjunction stands between two quotations.
  private func isListed(_ first: Quotation, _ second: Quotation) -> Bool {
    let between = (first.close + 1)..<max(first.close + 1, second.open)
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { analysis.isComma($0) || analysis.roles($0).contains(.joining) }
  }

  /// Where the list begins that a quotation ends.
  private func listStart(of quotation: Quotation) -> Int {
    guard var n = quotations.firstIndex(where: { $0.open == quotation.open }) else {
      return quotation.open
    }
    while n > 0, isListed(quotations[n - 1], quotations[n]) { n -= 1 }
    return quotations[n].open
  }

  /// A word or two in quotation marks with a dash and a cue behind them: `„Żenada” – stwierdził poseł`.
  private func isRemark(_ quotation: Quotation) -> Bool {
    if isAnnounced(quotation) { return true }
    let dash = quotation.close + 1
    guard !quotation.inner.isEmpty, dash + 1 < analysis.article.tokens.count, analysis.isDash(dash),
      let s = sentences.first(where: { tokens($0).contains(quotation.open) }),
      tokens(s).contains(dash), listStart(of: quotation) <= tokens(s).lowerBound + 1
    else { return false }
    return DashCueFinder(view(s)).hit(behind: dash, uses: .quote) != nil
  }

  /// `oznajmił: „Umowa podpisana!”`: behind a cue and a colon any quotation is speech, however short.
  private func isAnnounced(_ quotation: Quotation) -> Bool {
    guard !quotation.inner.isEmpty, quotation.open > 0, analysis.isColon(quotation.open - 1),
      let s = sentences.first(where: { tokens($0).contains(quotation.open - 1) })
    else { return false }
    return view(s).hits.contains {
      ($0.cue.uses.isSuperset(of: [.quote, .strict]) || $0.cue.uses.contains(.medium))
        && !$0.isAdverbial
        && $0.tokens.upperBound <= quotation.open
        && quotation.open - $0.tokens.upperBound <= 12
    }
  }

  /// The quotation's words, sentence by sentence.
  func contents(_ quotation: Quotation, _ s: Int, _ e: Int) -> [[Range<Int>]] {
    (s...max(s, e)).compactMap { k in
      var start = max(tokens(k).lowerBound, quotation.inner.lowerBound)
      // `… – mówi wójt. – Dzieci zostaną”`
      if k > s, analysis.token(start).kind == .dash { start += 1 }
      let end = trimmed(min(tokens(k).upperBound, quotation.inner.upperBound), from: start)
      return end > start ? [start..<end] : nil
    }
  }

  private func cueBehind(_ quotation: Quotation, _ s: Int, _ e: Int) -> Frame? {
    let view = view(e)
    guard quotation.close < view.tokens.upperBound else { return nil }
    var mark = quotation.close
    // A comma, stop or dash between the mark and the cue.
    while mark + 1 < view.tokens.upperBound,
      analysis.isComma(mark + 1) || analysis.token(mark + 1).kind == .dash
        || analysis.isMark(mark + 1, 0x2E)
    { mark += 1 }
    let dashes = DashCueFinder(view)
    let isDash = analysis.token(mark).kind == .dash
    guard
      let hit = dashes.hit(behind: mark, uses: [.quote, .medium])
        ?? (isDash ? dashes.looseHit(behind: mark) : nil)
    else { return nil }
    // `„…” i dodał, że …`: behind a conjunction another statement begins.
    if mark == quotation.close,
      (mark + 1..<hit.tokens.lowerBound).contains(where: {
        analysis.roles($0).contains(.coordinate)
      })
    {
      return nil
    }
    // `„…” Marszałek dodał, że …`: a quoted title runs into a sentence of its own.
    if mark == quotation.close, hit.tokens.lowerBound > mark + 1, analysis.isCapitalised(mark + 1) {
      return nil
    }
    // The content of a that-clause before it stays with that clause.
    if opensContentBefore(quotation, s) { return nil }
    var end = view.tokens.upperBound
    if let next = quotations.first(where: { $0.open > hit.verb && $0.isSpeech }) {
      end = min(end, next.open)
    }
    let clause = (mark + 1)..<end
    return Frame(
      rule: "quotation-before-cue", contents: contents(quotation, s, e), cue: hit.tokens,
      speaker: speaker(hit, clause: clause, view), voice: .direct, act: hit.cue.act,
      position: hit.verb,
      start: tokens(s).lowerBound)
  }

  private func opensContentBefore(_ quotation: Quotation, _ s: Int) -> Bool {
    var k = quotation.open - 1
    var steps = 0
    while k >= tokens(s).lowerBound, steps < 12 {
      if analysis.roles(k).contains(.content) { return true }
      if analysis.isColon(k) { return false }
      k -= 1
      steps += 1
    }
    return false
  }

  private func cueInside(_ quotation: Quotation, _ s: Int, _ e: Int) -> Frame? {
    let inner = quotation.inner
    guard let dash = inner.first(where: { analysis.isDash($0) }),
      let k = sentences.first(where: { tokens($0).contains(dash) })
    else { return nil }
    let view = SentenceView(analysis, index: k, tokens: tokens(k), spoken: nil)
    guard let hit = DashCueFinder(view).hit(behind: dash, uses: .quote),
      hit.cue.uses.contains(.strict), inner.contains(hit.verb)
    else { return nil }
    let clauseEnd =
      (hit.tokens.upperBound..<min(inner.upperBound, tokens(k).upperBound)).first {
        analysis.isDash($0)
      } ?? tokens(k).upperBound
    let speaker = speaker(hit, clause: (dash + 1)..<clauseEnd, view)
    guard case .phrase = speaker else { return nil }
    var pieces = contents(quotation, s, e)
    for (i, piece) in pieces.enumerated() where piece[0].contains(dash) {
      let run = piece[0]
      pieces[i] = [run.lowerBound..<dash, min(clauseEnd + 1, run.upperBound)..<run.upperBound]
        .filter { !$0.isEmpty }
    }
    return Frame(
      rule: "cue-inside-quotation", contents: pieces.filter { !$0.isEmpty }, cue: hit.tokens,
      speaker: speaker, voice: .direct,
      act: hit.cue.act, position: hit.verb, start: tokens(s).lowerBound)
  }

  private func cueBefore(_ quotation: Quotation, _ s: Int, _ e: Int) -> Frame? {
    if opensContentBefore(quotation, s) { return nil }
    let view = view(s)
    let open = quotation.open
    var before = view
    var end = open
    if open == tokens(s).lowerBound {
      // The cue may end the sentence or paragraph before, with a colon.
      guard s > 0, open > 0, analysis.isColon(open - 1) else { return nil }
      before = SentenceView(analysis, index: s - 1, tokens: tokens(s - 1), spoken: nil)
      end = before.tokens.upperBound
    }
    let hasColon = end > before.tokens.lowerBound && analysis.isColon(end - 1)
    guard
      let hit = before.hits.last(where: {
        $0.tokens.upperBound <= end && $0.cue.uses.contains(.quote) && !$0.isAdverbial
          || $0.tokens.upperBound <= end && $0.cue.uses.contains(.medium)
      })
    else {
      return hasColon ? announced(quotation, before, end, s, e) : nil
    }
    if CueFinder(analysis).isNegated(hit, in: before.tokens) { return nil }
    // `stwierdził, że powodów nie ma: „…”`: the quotation belongs to the clause.
    if hasColon,
      (hit.tokens.upperBound..<end).contains(where: { analysis.roles($0).contains(.content) })
    {
      return nil
    }
    guard hasColon ? end - hit.tokens.upperBound <= 30 : end - hit.tokens.upperBound <= 1 else {
      return nil
    }
    let speaker: SpeakerReference
    let subjects = SubjectFinder(before)
    if hit.isImpersonal {
      speaker =
        MediumFinder(before).document(of: hit, from: before.tokens.lowerBound, limit: end)
        ?? .impersonal
    } else if hit.cue.uses.contains(.medium) {
      speaker =
        MediumFinder(before).speaker(of: hit, from: before.tokens.lowerBound, limit: end)
        ?? .continued
    } else if let phrase = subjects.before(hit, from: before.tokens.lowerBound)
      ?? subjects.after(hit, limit: end)
    {
      speaker = .phrase(phrase)
    } else {
      speaker = .dropped(hit.tag)
    }
    return Frame(
      rule: "cue-before-quotation", contents: contents(quotation, s, e), cue: hit.tokens,
      speaker: speaker,
      voice: .direct, act: hit.cue.act, position: hit.verb, start: before.tokens.lowerBound)
  }

  /// `X: „…"` and `oświadczenie ministra: „…"`: a speaker and a colon without a verb.
  private func announced(
    _ quotation: Quotation, _ view: SentenceView, _ end: Int, _ s: Int, _ e: Int
  ) -> Frame? {
    guard end - 1 > view.tokens.lowerBound else { return nil }
    let candidates = view.phrases.filter {
      $0.tokens.upperBound <= end - 1 && $0.isSpeaker && $0.preposition == nil
    }
    guard let speaker = announcer(candidates, view, before: end - 1) else { return nil }
    return Frame(
      rule: "colon-before-quotation", contents: contents(quotation, s, e), cue: (end - 1)..<end,
      speaker: speaker,
      voice: .direct, act: .says, position: end - 1, start: view.tokens.lowerBound)
  }

  /// Who a colon without a reporting verb announces: a person, a phrase in the nominative, else the verb's dropped subject.
  private func announcer(_ candidates: [NounPhrase], _ view: SentenceView, before colon: Int)
    -> SpeakerReference?
  {
    let own = candidates.filter { phrase in
      !phrase.modifiers.contains { analysis.roles($0).contains(.own) }
    }
    if let phrase = own.last(where: { $0.kind == .person })
      ?? own.last(where: { $0.can(.nominative) })
    {
      return .phrase(phrase)
    }
    // `znalazło się pytanie: „…”`: what is announced has a subject that says nothing.
    if candidates.isEmpty, hasOtherSubject(view, before: colon) { return nil }
    for i in (view.tokens.lowerBound..<colon).reversed() where analysis.isWord(i) {
      for reading in analysis.readings(i)
      where reading.tag.isAny(of: [.past, .finite]) && reading.tag.persons.contains(.third) {
        return .dropped(reading.tag)
      }
    }
    return nil
  }

  /// Whether a noun that cannot speak is the subject of the last verb before a colon.
  private func hasOtherSubject(_ view: SentenceView, before colon: Int) -> Bool {
    guard
      let verb = (view.tokens.lowerBound..<colon).last(where: { view.isVerb($0) }),
      let reading = analysis.readings(verb).first(where: { $0.tag.isAny(of: [.past, .finite]) })
    else { return false }
    return view.phrases.contains {
      $0.tokens.upperBound <= colon && $0.preposition == nil && !$0.isSpeaker
        && $0.canBeSubject(of: reading.tag)
        && !$0.modifiers.contains { analysis.roles($0).contains(.own) }
    }
  }

  /// Keeps the sentences of a quotation that leaves the block without a cue, and gives those kept to the cue behind its end.
  mutating func takeUncued(_ kept: inout [[Range<Int>]]) {
    let block =
      tokens(sentences.lowerBound).lowerBound..<tokens(sentences.upperBound - 1).upperBound
    // The quotation runs on without a mark, or the paragraph opens it again.
    if !kept.isEmpty, let first = quotations.first, first.open <= block.lowerBound + 1,
      first.close < block.upperBound
    {
      if let i = frames.firstIndex(where: { $0.extent.contains(first.inner.lowerBound) }) {
        frames[i].contents = kept + frames[i].contents
      }
      kept = []
    }
    guard let last = quotations.last, last.close >= block.upperBound else {
      kept = []
      return
    }
    let s =
      sentences.first { tokens($0).upperBound > last.inner.lowerBound } ?? sentences.lowerBound
    guard !frames.contains(where: { !$0.cue.isEmpty && $0.extent.overlaps(last.inner) }) else {
      kept = []
      return
    }
    frames.removeAll { $0.extent.overlaps(last.inner) }
    kept += contents(last, s, sentences.upperBound - 1)
  }

  /// A short quotation without a stop that is a block of its own: a title between paragraphs.
  private func isTitle(_ quotation: Quotation, _ s: Int, _ e: Int) -> Bool {
    guard s == sentences.lowerBound, e == sentences.upperBound - 1,
      quotation.open <= tokens(s).lowerBound, quotation.close + 1 >= tokens(e).upperBound,
      quotation.inner.count <= 16, let last = quotation.inner.last
    else { return false }
    return analysis.isWord(last) || analysis.token(last).kind == .number
  }

  /// A quotation that is whole sentences behind an attribution goes on with its speaker.
  private func goesOn(_ quotation: Quotation, _ s: Int, _ e: Int) -> Frame? {
    guard quotation.open <= tokens(s).lowerBound, quotation.close + 2 >= tokens(e).upperBound,
      quotation.inner.count >= 5, !isTitle(quotation, s, e)
    else { return nil }
    return Frame(
      rule: "quotation-goes-on", contents: contents(quotation, s, e), cue: 0..<0,
      speaker: .continued, voice: .direct,
      act: .says, position: quotation.open, start: tokens(s).lowerBound)
  }
}
