import ClaimModel
import LanguagePacks

/// Reads the direct speech of one block: dash dialogue and quotations with their cues.
///
/// Works on the whole block, since speech runs over sentences and its cue may stand several sentences later.
struct SpeechReader {
  private let analysis: Analysis
  private let sentences: Range<Int>
  private let quotations: [Quotation]
  /// Whether the article's last attribution before the block was direct speech.
  private let followsSpeech: Bool
  private(set) var spoken: SpokenTokens
  private(set) var frames: [Frame] = []

  init(_ analysis: Analysis, sentences: Range<Int>, quotations: [Quotation], followsSpeech: Bool) {
    self.analysis = analysis
    self.sentences = sentences
    self.quotations = quotations
    self.followsSpeech = followsSpeech
    let tokens =
      analysis.article.sentences[sentences.lowerBound].tokens
      .lowerBound..<analysis.article.sentences[sentences.upperBound - 1].tokens.upperBound
    spoken = SpokenTokens(in: tokens)
    for quotation in quotations where quotation.isSpeech { spoken.insert(quotation.inner) }
  }

  /// Finds the block's speech; afterwards `frames` and `spoken` hold it.
  mutating func read() {
    readDashes()
    readQuotations()
    frames.sort { $0.extent.lowerBound < $1.extent.lowerBound }
  }

  private func tokens(_ s: Int) -> Range<Int> { analysis.article.sentences[s].tokens }

  private func view(_ s: Int) -> SentenceView {
    SentenceView(analysis, index: s, tokens: tokens(s), spoken: spoken)
  }

  // MARK: - Dash dialogue

  private struct CuedPart {
    var runs: [Range<Int>]
    var hit: CueHit
    var speaker: SpeakerReference
    var clause: Range<Int>
  }

  private mutating func readDashes() {
    var s = sentences.lowerBound
    var lastWasSpeech = followsSpeech
    while s < sentences.upperBound {
      guard opensWithDash(s) else {
        if let next = speechBehindTitle(s) {
          lastWasSpeech = true
          s = next
          continue
        }
        lastWasSpeech = false
        s += 1
        continue
      }
      // The cue may stand in this sentence or, before another dash opens, in one of the next.
      var stop = s
      var cued: CuedPart?
      while stop < sentences.upperBound, stop - s <= 16 {
        if stop > s, opensWithDash(stop) { break }
        cued = cuedPart(stop, isFirst: stop == s)
        if cued != nil { break }
        stop += 1
      }
      if cued == nil, let loose = cuedPart(s, isFirst: true, isLoose: true) {
        cued = loose
        stop = s
      }
      if let cued, cued.runs.contains(where: { !$0.isEmpty }) || stop > s {
        var contents: [[Range<Int>]] = (s..<stop).map { [wholeRun($0, isFirst: $0 == s)] }
        contents.append(cued.runs.filter { !$0.isEmpty })
        contents = contents.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
        add(
          Frame(
            rule: "dash-speech", contents: contents, cue: cued.hit.tokens, speaker: cued.speaker,
            voice: .direct, act: cued.hit.cue.act, position: cued.hit.verb,
            start: tokens(s).lowerBound))
        lastWasSpeech = true
        s = stop + 1
      } else {
        // No cue: a turn that goes on after speech, or a paragraph of speech.
        let opensBlock = s == sentences.lowerBound
        let end = opensBlock ? endOfTurn(s) : firstPersonRun(s)
        if lastWasSpeech || colonBefore(s) {
          let contents = (s..<end).map { [wholeRun($0, isFirst: $0 == s)] }.filter {
            !$0[0].isEmpty
          }
          if !contents.isEmpty {
            add(
              Frame(
                rule: "speech-goes-on", contents: contents, cue: 0..<0, speaker: .continued,
                voice: .direct,
                act: .says, position: tokens(s).lowerBound, start: tokens(s).lowerBound))
            lastWasSpeech = true
          }
        }
        s = end
      }
    }
  }

  /// `Odezwał się Miedwiediew - Te czasy minęły. … - wyjaśnił`: a title without a stop runs into speech.
  ///
  /// The mark is a dash with a capitalised common word behind it and a cue dash further on. Answers with the sentence behind it.
  private mutating func speechBehindTitle(_ s: Int) -> Int? {
    let range = tokens(s)
    guard
      let dash = range.dropFirst(2).first(where: {
        analysis.isDash($0) && $0 + 2 < range.upperBound && analysis.isWord($0 + 1)
          && analysis.isCapitalised($0 + 1) && analysis.facts($0 + 1)?.isCommon == true
          && analysis.isWord($0 - 1) && !spoken.contains($0)
      }), analysis.facts(dash + 1)?.isProper == false
    else { return nil }
    var stop = s
    while stop < sentences.upperBound, stop - s <= 16 {
      if stop > s, opensWithDash(stop) { return nil }
      if let cued = cuedPart(stop, isFirst: false, behind: stop == s ? dash : nil) {
        var contents: [[Range<Int>]] = []
        for k in s..<stop {
          let start = k == s ? dash + 1 : tokens(k).lowerBound
          contents.append([start..<max(start, trimmed(tokens(k).upperBound, from: start))])
        }
        contents.append(cued.runs)
        add(
          Frame(
            rule: "dash-speech",
            contents: contents.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty },
            cue: cued.hit.tokens, speaker: cued.speaker, voice: .direct, act: cued.hit.cue.act,
            position: cued.hit.verb, start: dash))
        return stop + 1
      }
      stop += 1
    }
    return nil
  }

  private mutating func add(_ frame: Frame) {
    for content in frame.contents { for run in content { spoken.insert(run) } }
    frames.append(frame)
  }

  private func opensWithDash(_ s: Int) -> Bool {
    let first = tokens(s).lowerBound
    guard tokens(s).count > 2, analysis.token(first).kind == .dash else { return false }
    return analysis.token(first).shape.contains(.spaceAfter) || analysis.isCapitalised(first + 1)
      || s == sentences.lowerBound
  }

  private func colonBefore(_ s: Int) -> Bool {
    let first = tokens(s).lowerBound
    return first > 0 && analysis.isColon(first - 1)
  }

  private func endOfTurn(_ s: Int) -> Int {
    var k = s + 1
    while k < sentences.upperBound, !opensWithDash(k) { k += 1 }
    return k
  }

  /// The sentences behind `s` that still speak in the first or second person.
  private func firstPersonRun(_ s: Int) -> Int {
    var k = s + 1
    while k < sentences.upperBound, !opensWithDash(k), speaksInPerson(k) { k += 1 }
    return k
  }

  private func speaksInPerson(_ s: Int) -> Bool {
    tokens(s).contains { i in
      analysis.readings(i).contains {
        $0.tag.isAny(of: [.finite, .past, .future, .personalPronoun]) && !$0.tag.persons.isEmpty
          && $0.tag.persons.isDisjoint(with: .third)
      }
    }
  }

  private func wholeRun(_ s: Int, isFirst: Bool) -> Range<Int> {
    let range = tokens(s)
    let start = isFirst ? range.lowerBound + 1 : range.lowerBound
    return start..<max(start, trimmed(range.upperBound, from: start))
  }

  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start {
      let token = analysis.token(end - 1)
      guard
        token.kind == .dash
          || token.kind == .mark && analysis.byte(end - 1) == 0x2C
      else { break }
      end -= 1
    }
    return end
  }

  /// The spoken runs and the cue of a sentence with a cue dash: of a reporting verb, or if `isLoose` of any verb.
  private func cuedPart(_ s: Int, isFirst: Bool, isLoose: Bool = false, behind dash: Int? = nil)
    -> CuedPart?
  {
    let view = view(s)
    let dashes = DashCueFinder(view)
    return cuedPart(view, isFirst: isFirst, behind: dash) {
      isLoose ? dashes.looseHit(behind: $0) : dashes.hit(behind: $0, uses: .quote)
    }
  }

  private func cuedPart(
    _ view: SentenceView, isFirst: Bool, behind opening: Int?, cue: (Int) -> CueHit?
  ) -> CuedPart? {
    let range = view.tokens
    for d in range.dropFirst() where analysis.isDash(d) && !spoken.contains(d) && d > opening ?? -1
    {
      guard let hit = cue(d), !isQuotedWithin(hit, range) else { continue }
      let start = opening.map { $0 + 1 } ?? (isFirst ? range.lowerBound + 1 : range.lowerBound)
      var runs = [start..<max(start, trimmed(d, from: start))]
      // The speech may go on behind another dash.
      var clauseEnd = range.upperBound
      if let next = (hit.tokens.upperBound..<range.upperBound).first(where: { analysis.isDash($0) })
      {
        clauseEnd = next
        let rest = (next + 1)..<max(next + 1, trimmed(range.upperBound, from: next + 1))
        if cue(next) == nil { runs.append(rest) }
      }
      let clause = (d + 1)..<clauseEnd
      return CuedPart(
        runs: runs, hit: hit, speaker: speaker(hit, clause: clause, view), clause: clause)
    }
    return nil
  }

  private func isQuotedWithin(_ hit: CueHit, _ range: Range<Int>) -> Bool {
    spoken.contains(hit.verb)
  }

  private func speaker(_ hit: CueHit, clause: Range<Int>, _ view: SentenceView) -> SpeakerReference
  {
    if hit.isImpersonal {
      return MediumFinder(view).document(of: hit, from: clause.lowerBound, limit: clause.upperBound)
        ?? .impersonal
    }
    let subjects = SubjectFinder(view)
    if hit.cue.uses.contains(.medium) {
      return MediumFinder(view).speaker(of: hit, from: clause.lowerBound, limit: clause.upperBound)
        ?? .continued
    }
    if let phrase = subjects.after(hit, limit: clause.upperBound) { return .phrase(phrase) }
    if let phrase = subjects.before(hit, from: clause.lowerBound) { return .phrase(phrase) }
    return .dropped(hit.tag)
  }

  // MARK: - Quotation marks

  private mutating func readQuotations() {
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
      if let frame = cueBehind(quotation, s, e) ?? cueInside(quotation, s, e) ?? cueBefore(
        quotation, s, e) ?? goesOn(quotation, s, e)
      {
        frames.append(frame)
      }
    }
  }

  /// A word or two in quotation marks with a dash and a cue behind them: `„Żenada” – stwierdził poseł`.
  private func isRemark(_ quotation: Quotation) -> Bool {
    let dash = quotation.close + 1
    guard !quotation.inner.isEmpty, dash + 1 < analysis.article.tokens.count, analysis.isDash(dash),
      let s = sentences.first(where: { tokens($0).contains(quotation.open) }),
      tokens(s).contains(dash), quotation.open <= tokens(s).lowerBound + 1
    else { return false }
    return DashCueFinder(view(s)).hit(behind: dash, uses: .quote) != nil
  }

  /// The quotation's words, sentence by sentence.
  private func contents(_ quotation: Quotation, _ s: Int, _ e: Int) -> [[Range<Int>]] {
    (s...max(s, e)).compactMap { k in
      let start = max(tokens(k).lowerBound, quotation.inner.lowerBound)
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
    for i in (view.tokens.lowerBound..<colon).reversed() where analysis.isWord(i) {
      for reading in analysis.readings(i)
      where reading.tag.isAny(of: [.past, .finite]) && reading.tag.persons.contains(.third) {
        return .dropped(reading.tag)
      }
    }
    return nil
  }

  /// A quotation that is whole sentences behind an attribution goes on with its speaker.
  private func goesOn(_ quotation: Quotation, _ s: Int, _ e: Int) -> Frame? {
    guard quotation.open <= tokens(s).lowerBound, quotation.close + 2 >= tokens(e).upperBound,
      quotation.inner.count >= 5
    else { return nil }
    return Frame(
      rule: "quotation-goes-on", contents: contents(quotation, s, e), cue: 0..<0,
      speaker: .continued, voice: .direct,
      act: .says, position: quotation.open, start: tokens(s).lowerBound)
  }
}
