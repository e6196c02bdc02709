import ClaimModel
import LanguagePacks

/// A noun of saying with its owner and a content clause: `zapewnienia rządu, że leki będą, …`, `słowa ministra, że …`.
///
/// Without an owner behind it the noun is nobody's word: `informacja, że …`, `plotka, jakoby …`.
struct NounClauseSieve: Sieve {
  static let id = "noun-clause"
  static let triggers: Triggers = .content

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    guard !view.isQuestion else { return [] }
    let analysis = view.analysis
    var frames: [Frame] = []
    for phrase in view.phrases
    where (phrase.kind == .info || phrase.kind == .statement) && phrase.complement != nil {
      let comma = phrase.tokens.upperBound
      guard comma + 2 < view.tokens.upperBound, analysis.isComma(comma),
        analysis.roles(comma + 1).contains(.content), !view.isSpoken(phrase.head),
        let source = InfoResolver(analysis).source(of: phrase), source.kind != phrase.kind,
        source.isSpeaker
      else { continue }
      let end = clauseEnd(comma + 2, view)
      let content = (comma + 2)..<end
      guard content.count >= 2, view.hasPredicate(content) else { continue }
      frames.append(
        Frame(
          rule: Self.id, contents: [[content]], cue: phrase.head..<(phrase.head + 1),
          speaker: .phrase(source), voice: view.voice(of: [content], in: quotations), act: .says,
          position: phrase.head, start: view.tokens.lowerBound))
    }
    return frames
  }

  /// The end of the clause: a comma with the main clause's verb right behind it, or the sentence's.
  private func clauseEnd(_ start: Int, _ view: SentenceView) -> Int {
    let analysis = view.analysis
    var hasVerb = false
    for k in start..<view.contentEnd {
      if analysis.isComma(k), hasVerb, k + 1 < view.tokens.upperBound {
        let next = analysis.roles(k + 1).contains(.negation) ? k + 2 : k + 1
        if next < view.tokens.upperBound, view.isVerb(next) { return k }
      }
      hasVerb = hasVerb || analysis.isWord(k) && analysis.isPredicate(k)
    }
    return view.contentEnd
  }
}
