import ClaimModel
import LanguagePacks

/// A speaker, a colon and what they say: `Tusk: Nie ustąpimy`, `Media: Pociąg wyruszył`.
struct HeadingColonSieve: Sieve {
  static let id = "heading-colon"
  static let triggers: Triggers = [.colon, .cue]

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard
      let colon = (view.tokens.lowerBound..<min(view.tokens.upperBound, view.tokens.lowerBound + 8))
        .first(where: { analysis.isColon($0) }), colon > view.tokens.lowerBound,
      colon + 1 < view.contentEnd
    else { return [] }
    let content = (colon + 1)..<view.contentEnd
    if let spoken = cued(colon, view) {
      return frame(spoken.speaker, spoken.hit.tokens, content, view, quotations)
    }
    var start = view.tokens.lowerBound
    while start < colon, analysis.token(start).kind == .quote { start += 1 }
    guard var phrase = analysis.phrase(at: start, limit: colon),
      phrase.tokens.upperBound == colon || phrase.tokens.upperBound + 3 >= colon
    else { return [] }
    if analysis.classes(phrase.head).contains(.ownVoice) { return [] }
    if phrase.tokens.contains(where: { analysis.classes($0).contains(.topic) }) { return [] }
    if phrase.tokens.count == 1, phrase.noun == nil, phrase.kind != .named, phrase.kind != .place,
      phrase.kind != .people || !view.hasPredicate(content), isTopic(phrase.head, analysis)
    {
      return []
    }
    switch phrase.kind {
    case .person where phrase.tokens.count == 1 && isPlaceName(phrase.head, analysis):
      guard isJudgement(content, view) else { return [] }
    case .person, .people, .role, .institution: break
    case .document:
      // `Sondaż: połowa Polaków nie czyta`: a finding has a verb.
      guard phrase.tokens.upperBound == colon, view.hasPredicate(content) else { return [] }
    case .named:
      // A company that is announced, not heard: its "statement" has no verb.
      guard
        view.hasPredicate(content) || content.contains(where: { analysis.token($0).kind == .quote })
      else { return [] }
    case .place:
      // A place opens a report; it speaks only where a judgement follows.
      guard isJudgement(content, view) else { return [] }
    case .proper:
      guard phrase.tokens.count == 1, view.hasPredicate(content),
        !isPlaceName(phrase.head, analysis) || isJudgement(content, view)
      else { return [] }
    default: return []
    }
    guard phrase.tags.isEmpty || phrase.can(.nominative) else { return [] }
    phrase.preposition = nil
    return frame(phrase, colon..<(colon + 1), content, view, quotations)
  }

  /// A cue in front of a colon inside a paragraph: `Trener powiedział: zagraliśmy dobry mecz`.
  func cuedFrames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard
      let colon =
        (view.tokens.lowerBound..<min(view.tokens.upperBound, view.tokens.lowerBound + 16))
        .first(where: { analysis.isColon($0) }) ?? handingOver(view), colon + 2 < view.contentEnd,
      analysis.isWord(colon + 1), let spoken = cued(colon, view),
      spoken.hit.cue.uses.isSuperset(of: [.quote, .strict]), !spoken.hit.isUnsaid
    else { return [] }
    let content = (colon + 1)..<runInEnd(colon + 2, view)
    guard view.hasPredicate(content) || view.isStatement(content) else { return [] }
    return frame(spoken.speaker, spoken.hit.tokens, content, view, quotations)
  }

  /// `Marszałek stwierdził wprost – decyzja jest niezrozumiała`: the only dash of a sentence that no dash opens, with the cue
  /// right before it.
  private func handingOver(_ view: SentenceView) -> Int? {
    let analysis = view.analysis
    guard view.summary.marks.contains(.dash), analysis.isWord(view.tokens.lowerBound) else {
      return nil
    }
    var dash: Int?
    for k in view.tokens where analysis.token(k).kind == .dash {
      if dash != nil || !analysis.isDash(k) { return nil }
      dash = k
    }
    guard let dash, dash - view.tokens.lowerBound <= 16, dash + 2 < view.tokens.upperBound,
      analysis.roles(dash + 1).isDisjoint(with: [.relative, .back, .asWord, .adversative]),
      !(view.tokens.lowerBound..<dash).contains(where: {
        !analysis.roles($0).isDisjoint(with: [.asWord, .content, .relative, .subordinate])
      })
    else { return nil }
    return dash
  }

  /// Where a sentence with a cue of its own runs into what was said: `mówią: to nieporozumienie Prezydent dodał, że …`.
  private func runInEnd(_ start: Int, _ view: SentenceView) -> Int {
    let analysis = view.analysis
    for phrase in view.phrases
    where phrase.tokens.lowerBound > start && phrase.isSpeaker && phrase.preposition == nil {
      let k = phrase.tokens.lowerBound
      guard analysis.isWord(k - 1), analysis.isCapitalised(k), !analysis.isCapitalised(k - 1),
        view.hits.contains(where: {
          $0.cue.uses.contains(.that) && $0.verb >= phrase.tokens.upperBound
            && $0.verb <= phrase.tokens.upperBound + 6
        })
      else { continue }
      return k
    }
    return view.contentEnd
  }

  /// `Ekspert Jan Sowa tłumaczy: …`: a cue in front of the colon, whose subject speaks.
  private func cued(_ colon: Int, _ view: SentenceView) -> (speaker: NounPhrase, hit: CueHit)? {
    guard
      let hit = view.hits.last(where: {
        !$0.isAdverbial && $0.tokens.upperBound <= colon && colon - $0.tokens.upperBound <= 2
      }), !CueFinder(view.analysis).isNegated(hit, in: view.tokens),
      let subject = SubjectFinder(view).before(hit, from: view.tokens.lowerBound),
      subject.isSpeaker
    else { return nil }
    return (subject, hit)
  }

  private func frame(
    _ speaker: NounPhrase, _ cue: Range<Int>, _ said: Range<Int>, _ view: SentenceView,
    _ quotations: [Quotation]
  ) -> [Frame] {
    var content = said
    let analysis = view.analysis
    let isDialogue = content.first.map { analysis.isDash($0) } ?? false
    while let first = content.first, analysis.isDash(first) { content.removeFirst() }
    // Marks around the whole are no part of what was said.
    if content.count > 2, let first = content.first, let last = content.last,
      analysis.token(first).kind == .quote, analysis.token(last).kind == .quote
    {
      content = (first + 1)..<last
    }
    guard !content.isEmpty, !view.isSpoken(content.lowerBound) else { return [] }
    return [
      Frame(
        rule: Self.id, contents: [[content]], cue: cue, speaker: .phrase(speaker),
        voice: isDialogue ? .direct : view.voice(of: [content], in: quotations), act: .says,
        position: said.lowerBound - 1, start: view.tokens.lowerBound)
    ]
  }

  /// `Pogoda na weekend: …`: a common noun that only the heading capitalises, unless it is somebody's name in the article.
  private func isTopic(_ i: Int, _ analysis: Analysis) -> Bool {
    !analysis.isKnownSurname(i)
      && analysis.commonReadings(i).contains { $0.tag.isAny(of: .noun) }
      && analysis.nounIndex(i) < 0
  }

  private func isPlaceName(_ i: Int, _ analysis: Analysis) -> Bool {
    guard let facts = analysis.facts(i) else { return false }
    return !facts.nameClasses.isDisjoint(with: .place) && !analysis.isKnownSurname(i)
  }

  /// Whether the first predicate of a run is one that judges: a copula, a modal or a verb of showing.
  private func isJudgement(_ content: Range<Int>, _ view: SentenceView) -> Bool {
    for i in content where view.analysis.isWord(i) {
      if view.analysis.readings(i).contains(where: {
        view.analysis.language.stanceVerbs.contains($0.lemma)
      }) {
        return true
      }
      if view.analysis.isPredicate(i),
        view.analysis.parts(i).isDisjoint(with: [
          .noun, .adjective, .adverb, .particle, .conjunction,
        ])
      {
        return false
      }
    }
    return false
  }
}
