import ClaimModel
import LanguagePacks

/// A cue with a content clause: `X poinformował, że …`, `X, który podkreślił, że …`, `dodając, że …`, `podkreślono, że …`.
struct ThatClauseSieve: Sieve {
  static let id = "that-clause"

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    let finder = CueFinder(analysis)
    let subjects = SubjectFinder(view)
    var frames: [Frame] = []
    for hit in view.hits where hit.cue.uses.contains(.that) {
      if finder.isNegated(hit, in: view.tokens), hit.cue.act != .denies { continue }
      if let last = frames.last, last.extent.contains(hit.verb) {
        // Inside the content of the one before: a second clause of its source, unless somebody else speaks.
        guard let opener = opener(behind: hit, view), startsNewSpeaker(hit, view, subjects) else {
          continue
        }
        let cut = view.trimmedEnd(coordinatorStart(hit, view))
        guard cut > last.extent.lowerBound else { continue }
        frames[frames.count - 1].contents = [clip(last.contents[0], to: cut)]
        append(hit, opener, view, quotations, subjects, &frames)
        continue
      }
      guard let opener = opener(behind: hit, view) else { continue }
      append(hit, opener, view, quotations, subjects, &frames)
    }
    return frames
  }

  private func append(
    _ hit: CueHit, _ opener: Int, _ view: SentenceView, _ quotations: [Quotation],
    _ subjects: SubjectFinder, _ frames: inout [Frame]
  ) {
    let speaker = speaker(hit, opener, view, subjects)
    guard let speaker else { return }
    let end = contentEnd(opener, view)
    let content = view.trimmedStart(opener + 1)..<max(view.trimmedStart(opener + 1), end)
    guard content.count >= 2 else { return }
    var act = hit.cue.act
    if view.analysis.roles(opener).contains(.demand), act == .says { act = .demands }
    frames.append(
      Frame(
        rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: speaker,
        voice: view.voice(of: [content], in: quotations), act: act, position: hit.verb,
        start: view.tokens.lowerBound))
  }

  private func speaker(
    _ hit: CueHit, _ opener: Int, _ view: SentenceView, _ subjects: SubjectFinder
  )
    -> SpeakerReference?
  {
    if hit.isImpersonal {
      return MediumFinder(view).document(
        of: hit, from: lastOpener(before: hit, view), limit: opener)
        ?? .impersonal
    }
    if hit.cue.uses.contains(.medium) {
      return MediumFinder(view).speaker(of: hit, from: view.tokens.lowerBound, limit: opener)
    }
    let start = lastOpener(before: hit, view)
    if let phrase = subjects.before(hit, from: start) { return accepted(phrase, hit) }
    if let phrase = subjects.after(hit, limit: opener) { return accepted(phrase, hit) }
    if isImpersonalReflexive(hit, view) { return nil }
    if hit.cue.uses.contains(.things), !hit.cue.uses.contains(.strict),
      hit.tag.genders.contains(.neuter)
    {
      return nil
    }
    // A finding without a subject is nobody's word; a bare weak verb too.
    if hit.cue.uses.contains(.things), !hit.cue.uses.contains(.strict) { return nil }
    return .dropped(hit.isAdverbial ? subjects.mainVerb(before: hit) ?? hit.tag : hit.tag)
  }

  /// `szacuje się, że`, `mówi się, że`: nobody's word.
  private func isImpersonalReflexive(_ hit: CueHit, _ view: SentenceView) -> Bool {
    guard !hit.cue.uses.contains(.reflexive), hit.tokens.count == 1,
      hit.tag.numbers.contains(.singular),
      hit.tag.genders.isEmpty || hit.tag.genders.contains(.neuter)
    else { return false }
    return [hit.verb - 1, hit.verb + 1].contains {
      view.tokens.contains($0) && view.analysis.roles($0).contains(.reflexive)
    }
  }

  private func accepted(_ phrase: NounPhrase, _ hit: CueHit) -> SpeakerReference? {
    if phrase.kind == .other, !hit.cue.uses.contains(.strict) { return nil }
    return .phrase(phrase)
  }

  /// A cue inside another content clause looks for its subject no further left than that clause's opener.
  private func lastOpener(before hit: CueHit, _ view: SentenceView) -> Int {
    var k = hit.tokens.lowerBound - 1
    while k >= view.tokens.lowerBound {
      if view.analysis.roles(k).contains(.content) { return k + 1 }
      k -= 1
    }
    return view.tokens.lowerBound
  }

  /// The word that opens the content clause behind a cue.
  private func opener(behind hit: CueHit, _ view: SentenceView) -> Int? {
    let analysis = view.analysis
    var k = hit.tokens.upperBound
    var insideInsertion = false
    var commas = 0
    while k < view.tokens.upperBound, k - hit.tokens.upperBound < 34 {
      if view.isSpoken(k) { return nil }
      let roles = analysis.roles(k)
      if !roles.isDisjoint(with: .opensContent) {
        if roles.contains(.content) { return k }
        let afterComma = k > hit.tokens.upperBound && analysis.isComma(k - 1)
        // A clause of purpose further on is no content: `wskazał na konieczność zmian, by …`.
        if roles.contains(.demand),
          hit.cue.act == .demands || afterComma && k - hit.tokens.upperBound <= 3
        {
          return k
        }
        if roles.contains(.question), afterComma, hit.cue.act == .asks { return k }
      }
      if analysis.isColon(k) || analysis.isMark(k, 0x3B) { return nil }
      // The clause belongs to the cue of an insertion: `cieszy się X, która zaznaczyła, że`.
      if insideInsertion, view.hits.contains(where: { $0.verb == k && $0.cue.uses.contains(.that) })
      {
        return nil
      }
      if analysis.isComma(k) {
        commas += 1
        insideInsertion = opensInsertion(k + 1, view)
      } else if analysis.isWord(k), !insideInsertion, analysis.isPredicate(k),
        analysis.parts(k).isDisjoint(with: [
          .noun, .adjective, .adverb, .particle, .preposition, .conjunction,
        ])
      {
        return nil
      }
      k += 1
    }
    return nil
  }

  private func opensInsertion(_ i: Int, _ view: SentenceView) -> Bool {
    guard i < view.tokens.upperBound else { return false }
    let roles = view.analysis.roles(i)
    if roles.contains(.relative) || roles.contains(.asWord) { return true }
    return i + 1 < view.tokens.upperBound && view.analysis.parts(i).contains(.preposition)
      && view.analysis.roles(i + 1).contains(.relative)
  }

  /// Whether a cue inside a content clause has a subject of its own behind a coordinator.
  private func startsNewSpeaker(_ hit: CueHit, _ view: SentenceView, _ subjects: SubjectFinder)
    -> Bool
  {
    let start = view.clauseStart(hit.verb)
    guard start > view.tokens.lowerBound,
      view.analysis.isComma(start - 1) || view.analysis.isMark(start - 1, 0x3B)
    else { return false }
    guard !view.analysis.roles(start).isDisjoint(with: [.coordinate, .adversative]) else {
      return false
    }
    guard let phrase = subjects.before(hit, from: start) else { return false }
    return phrase.isSpeaker
  }

  private func coordinatorStart(_ hit: CueHit, _ view: SentenceView) -> Int {
    view.clauseStart(hit.verb)
  }

  private func clip(_ runs: [Range<Int>], to end: Int) -> [Range<Int>] {
    runs.compactMap { $0.lowerBound < end ? $0.lowerBound..<min(end, $0.upperBound) : nil }
  }

  /// The end of the content: the sentence's, or where a dash hands over to another cue.
  private func contentEnd(_ opener: Int, _ view: SentenceView) -> Int {
    var k = opener + 1
    while k < view.tokens.upperBound {
      if view.analysis.isDash(k), DashCueFinder(view).hit(behind: k) != nil {
        return view.trimmedEnd(k)
      }
      k += 1
    }
    return view.contentEnd
  }
}
