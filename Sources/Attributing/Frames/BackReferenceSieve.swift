import ClaimModel
import LanguagePacks

/// A cue for the sentence before: `Tak uważa ekspert.`
struct BackReferenceSieve: Sieve {
  static let id = "cue-in-next-sentence"

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    let first = view.tokens.lowerBound
    guard analysis.roles(first).contains(.so), view.tokens.count <= 12, first > 0, view.index > 0,
      let hit = view.hits.first, hit.tokens.lowerBound <= first + 2, !hit.isImpersonal,
      hit.cue.uses.contains(.tail)
    else { return [] }
    if view.tokens.contains(where: { !analysis.roles($0).isDisjoint(with: .opensContent) }) {
      return []
    }
    guard let phrase = SubjectFinder(view).after(hit, limit: view.tokens.upperBound) else {
      return []
    }
    let before = analysis.article.sentences[view.index - 1]
    guard before.block == analysis.article.sentences[view.index].block else { return [] }
    let end =
      before.tokens.upperBound - (analysis.isMark(before.tokens.upperBound - 1, 0x2E) ? 1 : 0)
    let content = before.tokens.lowerBound..<end
    return [
      Frame(
        rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: .phrase(phrase),
        voice: .indirect, act: hit.cue.act, position: hit.verb, start: first)
    ]
  }
}
