import ClaimModel
import LanguagePacks

/// A cue for the sentence before: `Tak uważa ekspert.`, `Tak wynika z raportu.`, `To opinia ministra.`
struct BackReferenceSieve: Sieve {
  static let id = "cue-in-next-sentence"
  static let triggers: Triggers = [.cue, .this]

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    let first = view.tokens.lowerBound
    if let denial = denial(view) { return [denial] }
    guard view.tokens.count <= 14, first > 0, view.index > 0,
      let found = cue(view) ?? opinion(view), let before = sentenceBefore(view)
    else { return [] }
    var end = before.upperBound - (analysis.isMark(before.upperBound - 1, 0x2E) ? 1 : 0)
    var start = before.lowerBound
    if analysis.isDash(start) { start += 1 }
    guard end - start >= 2 else { return [] }
    // Marks around the whole are no part of what was said.
    var voice = Claim.Voice.indirect
    if analysis.token(start).kind == .quote, analysis.token(end - 1).kind == .quote, end - start > 2
    {
      start += 1
      end -= 1
      voice = .direct
    }
    return [
      Frame(
        rule: Self.id, contents: [[start..<end]], cue: found.cue, speaker: .phrase(found.speaker),
        voice: voice, act: found.act, position: found.cue.lowerBound, start: first)
    ]
  }

  // MARK: - Denials

  /// `Aktor zaprzeczył.`, `Spółka zdementowała te doniesienia.`: denies what the sentence before reports.
  private func denial(_ view: SentenceView) -> Frame? {
    let analysis = view.analysis
    guard view.tokens.count <= 18, view.index > 0,
      let hit = view.hits.first(where: {
        $0.cue.act == .denies && !$0.isAdverbial && !$0.isImpersonal && !$0.isUnsaid
      }), !CueFinder(analysis).isNegated(hit, in: view.tokens),
      !view.tokens.contains(where: { view.isSpoken($0) || analysis.isColon($0) }),
      !view.tokens.contains(where: { !analysis.roles($0).isDisjoint(with: .opensContent) }),
      let subject = SubjectFinder(view).before(hit, from: view.tokens.lowerBound)
        ?? SubjectFinder(view).after(hit, limit: view.tokens.upperBound),
      subject.isSpeaker, subject.kind != .document,
      !view.phrases.contains(where: {
        $0.preposition == nil && $0.tokens.lowerBound != subject.tokens.lowerBound
          && $0.tokens.lowerBound > hit.verb
          && !(($0.kind == .info || $0.kind == .statement) && $0.complement == nil
            || $0.kind == .pronoun)
      }),
      let before = sentenceBefore(view), let content = reported(in: before, view)
    else { return nil }
    return Frame(
      rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: .phrase(subject),
      voice: .indirect, act: .denies, position: hit.verb, start: view.tokens.lowerBound)
  }

  /// What a sentence reports or asks: its content clause; all of it where it is hearsay.
  private func reported(in sentence: Range<Int>, _ view: SentenceView) -> Range<Int>? {
    let analysis = view.analysis
    guard !sentence.contains(where: { analysis.token($0).kind == .quote || analysis.isDash($0) })
    else { return nil }
    let last = sentence.upperBound - 1
    let end = analysis.token(last).kind == .mark ? last : sentence.upperBound
    if let opener = sentence.first(where: {
      !analysis.roles($0).isDisjoint(with: [.content, .question])
        && ($0 == sentence.lowerBound || analysis.isComma($0 - 1))
    }) {
      return end - opener > 2 ? (opener + 1)..<end : nil
    }
    let isHearsay = sentence.contains {
      analysis.roles($0).contains(.hearsay)
        || analysis.classes($0).contains(.modalHearsay) && analysis.parts($0).contains(.past)
    }
    return isHearsay && end - sentence.lowerBound > 2 ? sentence.lowerBound..<end : nil
  }

  /// The sentence before, in this paragraph or at the end of the one before.
  private func sentenceBefore(_ view: SentenceView) -> Range<Int>? {
    let article = view.analysis.article
    let before = article.sentences[view.index - 1]
    let here = article.sentences[view.index].block
    guard before.block == here || article.blocks[before.block].kind == .paragraph,
      !before.tokens.isEmpty
    else { return nil }
    return before.tokens
  }

  /// `Tak uważa X`, `Tak wynika z X`: a word that points back, with a cue right behind it.
  private func cue(_ view: SentenceView) -> (cue: Range<Int>, speaker: NounPhrase, act: Claim.Act)?
  {
    let analysis = view.analysis
    let first = view.tokens.lowerBound
    guard analysis.roles(first).contains(.so), let hit = view.hits.first,
      hit.tokens.lowerBound <= first + 2, !hit.isImpersonal, !hit.isUnsaid,
      hit.cue.uses.contains(.tail),
      !view.tokens.contains(where: { !analysis.roles($0).isDisjoint(with: .opensContent) })
    else { return nil }
    if hit.cue.uses.contains(.medium) {
      guard
        case .phrase(let source) = MediumFinder(view).speaker(
          of: hit, from: first, limit: view.tokens.upperBound)
      else { return nil }
      return (hit.tokens, source, hit.cue.act)
    }
    guard let phrase = SubjectFinder(view).after(hit, limit: view.tokens.upperBound) else {
      return nil
    }
    return (hit.tokens, phrase, hit.cue.act)
  }

  /// `To opinia ministra.`: words about words, whose owner stands behind them, and no verb.
  private func opinion(_ view: SentenceView) -> (
    cue: Range<Int>, speaker: NounPhrase, act: Claim.Act
  )? {
    let analysis = view.analysis
    let first = view.tokens.lowerBound
    guard analysis.roles(first).contains(.this), view.tokens.count <= 10,
      !view.tokens.contains(where: { view.isVerb($0) || view.analysis.isComma($0) }),
      let phrase = view.phrases.first(where: { $0.tokens.lowerBound == first + 1 }),
      phrase.kind == .info || phrase.kind == .statement, phrase.can(.nominative),
      phrase.complement != nil,
      let source = InfoResolver(analysis).source(of: phrase), source.kind != phrase.kind
    else { return nil }
    return (phrase.head..<(phrase.head + 1), source, .opines)
  }
}
