import ClaimModel
import LanguagePacks

/// A statement with a clause like `jak podał X`: at its front, inside it or at its end.
struct AsClauseSieve: Sieve {
  static let id = "as-clause"
  static let triggers: Triggers = .cue

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard !view.isQuestion else { return [] }
    let subjects = SubjectFinder(view)
    var frames: [Frame] = []
    for hit in view.hits where hit.cue.uses.contains(.asClause) && !hit.isAdverbial && !hit.isUnsaid
    {
      guard let opener = opener(before: hit, view), !saysHow(opener, view) else { continue }
      if CueFinder(analysis).isNegated(hit, in: view.tokens) { continue }
      var end = clauseEnd(hit, view)
      // `Jak na razie wójt twierdzi, że …`: the clause behind it is the cue's own.
      if end + 1 < view.tokens.upperBound, analysis.isComma(end),
        analysis.roles(end + 1).contains(.content)
      {
        continue
      }
      guard let speaker = speaker(hit, opener: opener, end: &end, view, subjects) else { continue }
      var front = view.trimmedEnd(opener)
      var back = view.trimmedStart(end)
      // Brackets around the clause are no part of what was said.
      if front > view.tokens.lowerBound, front == opener, analysis.isMark(front - 1, 0x28) {
        front = view.trimmedEnd(front - 1)
        if back < view.tokens.upperBound, analysis.isMark(back, 0x29) {
          back = view.trimmedStart(back + 1)
        }
      }
      let before = start(of: opener, view)..<max(start(of: opener, view), front)
      let after = back..<max(back, view.contentEnd)
      var content: [Range<Int>] = []
      if before.count >= 1, view.hasPredicate(before) || after.count >= 1 { content.append(before) }
      if after.count >= 2 { content.append(after) }
      content = content.filter { !$0.isEmpty }
      guard content.reduce(0, { $0 + $1.count }) >= 2 else { continue }
      frames.append(
        Frame(
          rule: Self.id, contents: [content], cue: opener..<hit.tokens.upperBound, speaker: speaker,
          voice: view.voice(of: content, in: quotations), act: hit.cue.act, position: hit.verb,
          start: view.tokens.lowerBound))
    }
    return frames
  }

  /// The as-word at most four words before the cue, at the start of its clause.
  private func opener(before hit: CueHit, _ view: SentenceView) -> Int? {
    let analysis = view.analysis
    var k = hit.tokens.lowerBound - 1
    var steps = 0
    while k >= view.tokens.lowerBound, steps < 7 {
      if view.isBoundary(k) || view.isSpoken(k) { return nil }
      if analysis.roles(k).contains(.asWord) {
        // `tak jak`, `podobnie jak`, `taki jak` compare; an as-clause follows a boundary or opens the sentence.
        let isFirst =
          k == view.tokens.lowerBound || view.isBoundary(k - 1) || analysis.isCapitalised(k)
          || analysis.isMark(k - 1, 0x28)
          || analysis.token(k - 1).kind == .quote
          || analysis.roles(k - 1).contains(.coordinate) || analysis.roles(k - 1).contains(.content)
        return isFirst ? k : nil
      }
      if analysis.isPredicate(k),
        analysis.parts(k).isDisjoint(with: [
          .noun, .adjective, .adverb, .particle, .conjunction, .preposition,
        ])
      {
        return nil
      }
      k -= 1
      steps += 1
    }
    return nil
  }

  /// `widać, jak …`, `opowiada, jak …`, `tak, jak …`: the clause says how, not who says so.
  private func saysHow(_ opener: Int, _ view: SentenceView) -> Bool {
    let analysis = view.analysis
    guard opener - 2 >= view.tokens.lowerBound, analysis.isComma(opener - 1) else { return false }
    if analysis.classes(opener - 2).contains(.perception) { return true }
    var k = opener - 2
    while k >= max(view.tokens.lowerBound, opener - 6), !view.isBoundary(k) {
      // `tak, jak mówił`, `nie jest tak źle, jak mówiono`; `i tak, jak …` goes on.
      if analysis.roles(k).contains(.so) { return true }
      k -= 1
    }
    return false
  }

  private func clauseEnd(_ hit: CueHit, _ view: SentenceView) -> Int {
    var k = hit.tokens.upperBound
    while k < view.tokens.upperBound {
      if view.isBoundary(k) { return k }
      // A bracket closes the clause only if it opened before it.
      if view.analysis.isMark(k, 0x29),
        !(hit.tokens.upperBound..<k).contains(where: { view.analysis.isMark($0, 0x28) })
      {
        return k
      }
      k += 1
    }
    return view.contentEnd
  }

  private func speaker(
    _ hit: CueHit, opener: Int, end: inout Int, _ view: SentenceView, _ subjects: SubjectFinder
  ) -> SpeakerReference? {
    if hit.cue.uses.contains(.medium) {
      // `jak słyszymy nieoficjalnie`: the article's own hearsay.
      if (opener..<max(opener, end)).contains(where: { view.analysis.roles($0).contains(.vague) }),
        !view.phrases.contains(where: {
          $0.tokens.lowerBound > opener && $0.tokens.lowerBound < end && $0.preposition != nil
            && $0.complement != nil
        })
      {
        return nil
      }
      return MediumFinder(view).speaker(of: hit, from: opener, limit: end)
    }
    if hit.isImpersonal {
      return MediumFinder(view).document(of: hit, from: opener, limit: end) ?? .impersonal
    }
    let phrase = subjects.after(hit, limit: end) ?? subjects.before(hit, from: opener + 1)
    guard let phrase else {
      // `jak sama nazwa wskazuje`: a thing shows, nobody says.
      if view.hasThingAsSubject(hit, in: (opener + 1)..<max(opener + 1, end)) { return nil }
      // `jak słyszymy nieoficjalnie`: the first person is the article's own voice.
      return hit.cue.uses.contains(.strict) || hit.cue.uses.contains(.tail)
        ? .dropped(hit.tag) : nil
    }
    // No comma closes the clause: it ends with its subject, if a statement follows.
    let rest = phrase.tokens.upperBound..<max(phrase.tokens.upperBound, end)
    if phrase.tokens.lowerBound >= hit.tokens.upperBound, opener == start(of: opener, view),
      end >= view.contentEnd ? view.hasPredicate(rest) : view.hasVerb(rest)
    {
      end = phrase.tokens.upperBound
    }
    // A relative clause behind the subject belongs to it: `jak mówi X, który prowadzi śledztwo, …`.
    if end < view.tokens.upperBound, view.analysis.isComma(end),
      end == phrase.tokens.upperBound, let close = view.relativeClauseEnd(end + 1)
    {
      end = close
    }
    // An apposition between commas belongs to the clause: `jak powiedział X, rzecznik Y, …`.
    if end < view.tokens.upperBound, view.analysis.isComma(end), phrase.kind == .person,
      let next = view.phrases.first(where: { $0.tokens.lowerBound == end + 1 }), next.kind == .role,
      next.can(.nominative)
    {
      let close = view.clauseEnd(next.tokens.upperBound)
      if close < view.tokens.upperBound, !view.hasPredicate(next.tokens.upperBound..<close) {
        end = close
      }
    }
    return .phrase(phrase)
  }

  /// The start of the statement around an as-clause: the sentence's, or behind a content clause's opener.
  private func start(of opener: Int, _ view: SentenceView) -> Int {
    var start = view.tokens.lowerBound
    if view.analysis.isDash(start) || view.analysis.token(start).kind == .dash { start += 1 }
    // `Spółka zanotowała zysk Jak wyjaśnia prezes, …`: a title runs into the sentence.
    if opener > start, view.analysis.isCapitalised(opener), view.analysis.isWord(opener - 1) {
      return opener
    }
    return start
  }
}
