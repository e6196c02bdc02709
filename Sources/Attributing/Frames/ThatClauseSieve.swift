import ClaimModel
import LanguagePacks

/// A cue with a content clause: `X poinformował, że …`, `X, który podkreślił, że …`, `dodając, że …`, `podkreślono, że …`.
struct ThatClauseSieve: Sieve {
  static let id = "that-clause"
  static let triggers: Triggers = .cue

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard !view.isQuestion else { return [] }
    let finder = CueFinder(analysis)
    let subjects = SubjectFinder(view)
    var frames: [Frame] = []
    for hit in view.hits where hit.cue.uses.contains(.that) && !hit.isUnsaid {
      if answersToSo(hit, view) { continue }
      if finder.isNegated(hit, in: view.tokens), hit.cue.act != .denies { continue }
      // The participle inside an insertion has lost its clause to the cue before it.
      if let last = frames.last, hit.isAdverbial, hit.verb < last.extent.lowerBound,
        hit.verb > last.position
      {
        continue
      }
      if let last = frames.last, last.extent.contains(hit.verb) {
        // Inside the content of the one before: a second clause of its source, unless somebody else speaks.
        guard startsNewSpeaker(hit, view, subjects) else {
          cutOut(hit, of: &frames[frames.count - 1], view)
          continue
        }
        guard let opener = opener(behind: hit, view) else {
          // `…, a kapitan dodał: „…”`: what follows is another's direct speech.
          if announces(hit, view) {
            let cut = view.trimmedEnd(coordinatorStart(hit, view))
            if cut > last.extent.lowerBound {
              frames[frames.count - 1].contents = [clip(last.contents[0], to: cut)]
            }
          }
          continue
        }
        let cut = view.trimmedEnd(coordinatorStart(hit, view))
        guard cut > last.extent.lowerBound else { continue }
        frames[frames.count - 1].contents = [clip(last.contents[0], to: cut)]
        append(hit, opener, view, quotations, subjects, &frames)
        continue
      }
      guard let opener = opener(behind: hit, view), !hasObject(hit, opener, view) else { continue }
      append(hit, opener, view, quotations, subjects, &frames)
    }
    return frames
  }

  /// `…, dodając, że …`, `…, i dodał, że …`: a second cue of the same source is no part of what it says.
  private func cutOut(_ hit: CueHit, of frame: inout Frame, _ view: SentenceView) {
    let analysis = view.analysis
    let start = view.clauseStart(hit.tokens.lowerBound)
    guard start > view.tokens.lowerBound, analysis.isComma(start - 1),
      hit.tokens.lowerBound - start <= 2, hit.cue.uses.contains(.strict),
      hit.isAdverbial
        || hit.tokens.lowerBound > start && analysis.roles(start).contains(.joining),
      let opener = opener(behind: hit, view), let run = frame.contents.last?.last,
      run.contains(start), run.contains(opener)
    else { return }
    let front = run.lowerBound..<max(run.lowerBound, view.trimmedEnd(start))
    let back = view.trimmedStart(opener + 1)..<run.upperBound
    guard !front.isEmpty, back.count >= 2 else { return }
    frame.contents[frame.contents.count - 1].removeLast()
    frame.contents[frame.contents.count - 1] += [front, back]
  }

  /// `powiedział, że podatek wzrośnie, po czym wyszedł`: where the narration goes on behind what was said of the future; nil
  /// where what comes next may have been said as well.
  private func sequel(in content: Range<Int>, _ view: SentenceView) -> Int? {
    let analysis = view.analysis
    guard
      let comma = content.first(where: {
        analysis.isComma($0) && $0 + 3 < content.upperBound
          && analysis.roles($0 + 1).contains(.sequel) && analysis.roles($0 + 2).contains(.back)
      })
    else { return nil }
    let isPast = { (range: Range<Int>) in
      range.contains { analysis.isWord($0) && analysis.parts($0).contains(.past) }
    }
    guard !isPast(content.lowerBound..<comma), isPast(comma..<content.upperBound) else {
      return nil
    }
    return comma
  }

  private func append(
    _ hit: CueHit, _ opener: Int, _ view: SentenceView, _ quotations: [Quotation],
    _ subjects: SubjectFinder, _ frames: inout [Frame]
  ) {
    let speaker = speaker(hit, opener, view, subjects)
    guard let speaker else { return }
    let end = mainClauseStart(hit, opener, view) ?? contentEnd(opener, view, quotations)
    var content = view.trimmedStart(opener + 1)..<max(view.trimmedStart(opener + 1), end)
    if let end = sequel(in: content, view) { content = content.lowerBound..<end }
    // One word is a statement if it is a verb: `powiedział, że odejdzie`.
    guard content.count >= 2 || content.count == 1 && view.hasPredicate(content) else { return }
    var voice: Claim.Voice?
    if let inner = quotedWhole(content, quotations) {
      content = inner
      voice = .direct
    }
    var act = hit.cue.act
    if view.analysis.roles(opener).contains(.demand), act == .says { act = .demands }
    frames.append(
      Frame(
        rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: speaker,
        voice: voice ?? view.voice(of: [content], in: quotations), act: act, position: hit.verb,
        start: view.tokens.lowerBound))
  }

  /// The words between the marks, where one quotation holds all of the content.
  private func quotedWhole(_ content: Range<Int>, _ quotations: [Quotation]) -> Range<Int>? {
    guard
      let quotation = quotations.first(where: {
        $0.open == content.lowerBound && $0.close + 1 == content.upperBound
      }), !quotation.inner.isEmpty
    else { return nil }
    return quotation.inner
  }

  /// `nie krył łez, że …`: the negated verb has an object, and the clause says why.
  private func hasObject(_ hit: CueHit, _ opener: Int, _ view: SentenceView) -> Bool {
    guard hit.tokens.count == 2, view.analysis.roles(hit.tokens.lowerBound).contains(.negation)
    else { return false }
    return view.phrases.contains {
      $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tokens.upperBound <= opener
        && $0.preposition == nil && $0.kind == .other
    }
  }

  /// `tak podawali piłkę, że …`, `mówił tak, że …`: the clause is a result.
  private func answersToSo(_ hit: CueHit, _ view: SentenceView) -> Bool {
    let analysis = view.analysis
    let before = (max(view.tokens.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound)
    for k in before.reversed() {
      if view.isBoundary(k) { break }
      if analysis.roles(k).contains(.so) { return true }
    }
    let behind = hit.tokens.upperBound..<min(view.tokens.upperBound, hit.tokens.upperBound + 4)
    for k in behind {
      if view.isBoundary(k) { break }
      if analysis.roles(k).contains(.so) { return true }
    }
    return false
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
    if hasAbstractSubject(hit, view) { return nil }
    if hit.cue.uses.contains(.things), subjects.relatesToThing(hit, from: start) { return nil }
    if let phrase = subjects.before(hit, from: start) { return accepted(phrase, hit) }
    if let phrase = subjects.after(hit, limit: opener) { return accepted(phrase, hit) }
    if isImpersonalReflexive(hit, view) { return nil }
    if !hit.isAdverbial, hit.cue.uses.contains(.things),
      view.hasThingAsSubject(
        hit, in: view.clauseStart(hit.tokens.lowerBound)..<hit.tokens.lowerBound)
    {
      return nil
    }
    // `Nie ma wątpliwości, że …`: an expression with a noun and no subject is nobody's word.
    if hit.tokens.count >= 3, hit.tag.genders.isEmpty, hit.tag.numbers == .singular,
      view.analysis.roles(hit.tokens.lowerBound).contains(.negation)
    {
      return nil
    }
    if hit.cue.uses.contains(.things), !hit.cue.uses.contains(.strict),
      hit.tag.genders.contains(.neuter)
    {
      return nil
    }
    // A finding without a subject is nobody's word; a bare weak verb too.
    if hit.cue.uses.contains(.things), !hit.cue.uses.contains(.strict) { return nil }
    return .dropped(hit.isAdverbial ? subjects.mainVerb(before: hit) ?? hit.tag : hit.tag)
  }

  /// `przykład Finlandii pokazuje, że`, `historia dowodzi, że`: nobody's word.
  private func hasAbstractSubject(_ hit: CueHit, _ view: SentenceView) -> Bool {
    let clause = view.clauseStart(hit.tokens.lowerBound)..<hit.tokens.lowerBound
    return clause.contains { i in
      view.analysis.classes(i).contains(.abstraction)
        && (!view.analysis.isCapitalised(i) || view.analysis.isSentenceStart(i))
        && view.analysis.readings(i).contains { reading in
          reading.tag.isAny(of: .noun) && reading.tag.cases.contains(.nominative)
            && reading.tag.numbers.contains(.singular)
            && (hit.tag.genders.isEmpty || !hit.tag.genders.isDisjoint(with: reading.tag.genders))
        }
        && !(i > clause.lowerBound && view.analysis.parts(i - 1).contains(.preposition))
    }
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
    var skipped: Int?
    // An as-clause inside reports the report; its cue takes no clause of its own.
    var insideReport = false
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
      // The clause belongs to a cue nearer to it: `cieszy się X, która zaznaczyła, że`, `pokazał salę, dodając, że`.
      if !insideReport, k != skipped,
        view.hits.contains(where: { $0.verb == k && $0.cue.uses.contains(.that) })
      {
        return nil
      }
      if analysis.isComma(k) {
        insideInsertion = opensInsertion(k + 1, view)
        if k == hit.tokens.upperBound, interrupts(k + 1, view) { skipped = k + 1 }
        insideReport =
          k + 1 < view.tokens.upperBound && analysis.roles(k + 1).contains(.asWord)
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

  /// `dodał, wskazując na mapę, że …`: an adverbial participle with an object stands between the cue and its clause.
  private func interrupts(_ i: Int, _ view: SentenceView) -> Bool {
    guard i + 1 < view.tokens.upperBound,
      view.hits.contains(where: { $0.verb == i && $0.isAdverbial }),
      !view.analysis.isComma(i + 1)
    else { return false }
    return view.clauseEnd(i) - i >= 2
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

  /// Whether a colon announces direct speech behind a cue.
  private func announces(_ hit: CueHit, _ view: SentenceView) -> Bool {
    let behind = hit.tokens.upperBound..<min(view.tokens.upperBound, hit.tokens.upperBound + 8)
    guard let colon = behind.first(where: { view.analysis.isColon($0) }) else { return false }
    return colon + 1 < view.tokens.upperBound
      && (view.analysis.token(colon + 1).kind == .dash
        || view.analysis.token(colon + 1).kind == .quote)
  }

  private func coordinatorStart(_ hit: CueHit, _ view: SentenceView) -> Int {
    view.clauseStart(hit.verb)
  }

  private func clip(_ runs: [Range<Int>], to end: Int) -> [Range<Int>] {
    runs.compactMap { $0.lowerBound < end ? $0.lowerBound..<min(end, $0.upperBound) : nil }
  }

  /// `Choć wójt twierdzi, że …, studnię zamknięto`, `Wójt, który zapewniał, że …, milczy`: where the main clause begins, if
  /// the cue stands in a clause that hangs on it and the main verb is still to come.
  private func mainClauseStart(_ hit: CueHit, _ opener: Int, _ view: SentenceView) -> Int? {
    let analysis = view.analysis
    let clause = view.clauseStart(hit.tokens.lowerBound)
    let hangs: FunctionWords.Roles = [.subordinate, .relative, .content, .asWord]
    guard
      (clause..<min(clause + 3, hit.tokens.lowerBound)).contains(where: {
        !analysis.roles($0).isDisjoint(with: hangs)
      }), !view.hasVerb(view.tokens.lowerBound..<clause),
      // A condition inside the content has a main clause of its own.
      opener + 1 < view.tokens.upperBound,
      analysis.roles(opener + 1).isDisjoint(with: [.subordinate, .unreal, .relative])
    else { return nil }
    let opens: FunctionWords.Roles = [
      .content, .demand, .question, .relative, .subordinate, .coordinate, .adversative, .asWord,
      .unreal,
    ]
    var hasVerb = false
    for k in (opener + 1)..<view.contentEnd {
      if view.isSpoken(k) { return nil }
      if analysis.isComma(k), hasVerb, k + 1 < view.contentEnd,
        (k + 1..<min(k + 3, view.contentEnd)).allSatisfy({
          analysis.roles($0).isDisjoint(with: opens)
        }), view.hasVerb((k + 1)..<view.clauseEnd(k + 1))
      {
        return k
      }
      hasVerb = hasVerb || analysis.isWord(k) && analysis.isPredicate(k)
    }
    return nil
  }

  /// The end of the content: the sentence's, or where a dash hands over to another cue.
  private func contentEnd(_ opener: Int, _ view: SentenceView, _ quotations: [Quotation]) -> Int {
    var k = opener + 1
    // Behind a closed quotation an adversative clause goes back to the narration: `że „…”, ale nie przekonał nikogo`.
    if let quotation = quotations.first(where: { $0.open == opener + 1 }),
      quotation.close + 2 < view.tokens.upperBound, view.analysis.isComma(quotation.close + 1),
      view.analysis.roles(quotation.close + 2).contains(.adversative),
      !(quotation.close..<view.tokens.upperBound).contains(where: {
        view.analysis.token($0).kind == .quote && $0 > quotation.close
          || view.analysis.roles($0).contains(.content)
      })
    {
      return quotation.close + 1
    }
    while k < view.tokens.upperBound {
      if view.analysis.isDash(k), DashCueFinder(view).hit(behind: k) != nil {
        return view.trimmedEnd(k)
      }
      k += 1
    }
    return view.contentEnd
  }
}
