import ClaimModel
import LanguagePacks

/// Reads the direct speech of one block: dash dialogue and quotations with their cues.
///
/// Works on the whole block, since speech runs over sentences and its cue may stand several sentences later.
struct SpeechReader {
  let analysis: Analysis
  let sentences: Range<Int>
  let quotations: [Quotation]
  /// Whether the article's last attribution before the block was direct speech.
  private let followsSpeech: Bool
  var spoken: SpokenTokens
  var frames: [Frame] = []

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

  func tokens(_ s: Int) -> Range<Int> { analysis.article.sentences[s].tokens }

  func view(_ s: Int) -> SentenceView {
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
        if let next = announcedSpeech(s) ?? speechBehindTitle(s) {
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
        if colonBefore(s), announce(s - 1, colon: tokens(s).lowerBound - 1, from: s, to: end) {
          lastWasSpeech = true
        } else if lastWasSpeech || colonBefore(s) {
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
    guard analysis.summary(ofSentence: s).marks.contains(.dash) else { return nil }
    guard let dash = titleDash(tokens(s)),
      analysis.facts(dash + 1)?.isProper == false || analysis.token(dash - 1).kind == .quote
        || !analysis.parts(dash + 1).isDisjoint(with: [.conjunction, .preposition, .particle])
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

  /// The dash behind a title: a capitalised common word stands behind it, a word or a closing mark before it.
  private func titleDash(_ range: Range<Int>) -> Int? {
    for i in range.dropFirst(2) where analysis.token(i).kind == .dash {
      if analysis.isDash(i), i + 2 < range.upperBound, analysis.isWord(i + 1),
        analysis.isCapitalised(i + 1), analysis.facts(i + 1)?.isCommon == true,
        analysis.isWord(i - 1) || analysis.token(i - 1).kind == .quote, !spoken.contains(i)
      {
        return i
      }
    }
    return nil
  }

  mutating func add(_ frame: Frame) {
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
  func firstPersonRun(_ s: Int) -> Int {
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

  func trimmed(_ end: Int, from start: Int) -> Int {
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
    guard analysis.summary(ofSentence: s).marks.contains(.dash) else { return nil }
    let view = view(s)
    let dashes = DashCueFinder(view)
    return cuedPart(view, isFirst: isFirst, behind: dash) {
      isLoose ? dashes.looseHit(behind: $0) : dashes.hit(behind: $0)
    }
  }

  private func cuedPart(
    _ view: SentenceView, isFirst: Bool, behind opening: Int?, cue: (Int) -> CueHit?
  ) -> CuedPart? {
    let range = view.tokens
    for d in range.dropFirst()
    where analysis.token(d).kind == .dash && !spoken.contains(d) && d > opening ?? -1 {
      guard let hit = cue(d), !isQuotedWithin(hit, range) else { continue }
      // `prądu- mówi Krystyna`: a dash glued on one side hands over to a cue right behind it alone.
      if !analysis.isDash(d),
        hit.tokens.lowerBound != d + 1 || !hit.cue.uses.contains(.strict)
          || d + 1 >= range.upperBound
      {
        continue
      }
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

  func speaker(_ hit: CueHit, clause: Range<Int>, _ view: SentenceView) -> SpeakerReference {
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
}
