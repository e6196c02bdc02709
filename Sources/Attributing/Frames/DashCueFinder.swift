import LanguagePacks

/// Recognises a cue clause behind a dash or a quotation: `- dodał minister`, `, powiedziała w rozmowie z X`.
struct DashCueFinder {
  private let view: SentenceView

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The cue of the clause that begins behind the token `mark`, if one does within a few words.
  ///
  /// Between the mark and the verb only adverbs, particles, short pronouns, an as-word or a prepositional phrase may stand.
  func hit(behind mark: Int, uses: Cue.Uses = [.quote, .tail]) -> CueHit? {
    let analysis = view.analysis
    var k = mark + 1
    var words = 0
    while k < view.tokens.upperBound, words < 7 {
      if let hit = view.hits.first(where: { $0.tokens.contains(k) }),
        !hit.cue.uses.isDisjoint(with: uses), !hit.isAdverbial
      {
        // `- wiem, że` is speech; a cue clause has its verb in the third person or none at all.
        if CueFinder(analysis).isNegated(hit, in: view.tokens), hit.tokens.count == 1 { return nil }
        return hit
      }
      guard analysis.isWord(k) else {
        if analysis.token(k).kind == .quote || analysis.token(k).kind == .number {
          k += 1; words += 1; continue
        }
        return nil
      }
      let parts = analysis.parts(k)
      let roles = analysis.roles(k)
      if analysis.isPredicate(k),
        parts.isDisjoint(with: [
          .noun, .adverb, .particle, .adjective, .preposition, .conjunction, .pronouns,
        ])
      {
        return nil
      }
      if !roles.isDisjoint(with: [.content, .demand, .relative, .subordinate]),
        !roles.contains(.back)
      {
        return nil
      }
      k += 1
      words += 1
    }
    return nil
  }

  /// A clause right behind a dash whose verb is no reporting verb: `- śmieje się aktorka`, `- macha ręką Nowak`.
  ///
  /// Behind speech any verb of the third person reports it, if a speaker follows or nothing else does.
  func looseHit(behind mark: Int) -> CueHit? {
    let analysis = view.analysis
    let i = mark + 1
    guard i < view.tokens.upperBound, analysis.isWord(i), !analysis.isCapitalised(i),
      !view.isSpoken(i)
    else { return nil }
    var tag = MorphTag(bits: 0)
    var lemma: LemmaKey?
    for reading in analysis.readings(i)
    where reading.tag.isAny(of: [.finite, .past])
      && (reading.tag.persons.isEmpty || reading.tag.persons.contains(.third))
    {
      tag.bits |= reading.tag.bits
      lemma = lemma ?? reading.lemma
    }
    guard let lemma, !analysis.language.stanceVerbs.contains(lemma),
      analysis.parts(i).isDisjoint(with: [.noun, .adjective, .conjunction, .preposition])
    else { return nil }
    let hit = CueHit(
      tokens: i..<(i + 1), verb: i, cue: Cue(act: .says, uses: [.quote]), lemma: lemma, tag: tag)
    let end = view.clauseEnd(i)
    if end - i > 16 { return nil }
    guard let subject = SubjectFinder(view).after(hit, limit: end) else {
      return end - i <= 3 ? hit : nil
    }
    return subject.isSpeaker ? hit : nil
  }
}
