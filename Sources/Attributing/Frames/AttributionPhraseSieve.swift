import ClaimModel
import LanguagePacks

/// A phrase that names the source of its clause: `według X`, `zdaniem X`, `w ocenie X`, `jego zdaniem`.
struct AttributionPhraseSieve: Sieve {
  static let id = "attribution-phrase"
  static let triggers: Triggers = .phrase

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard !view.isQuestion else { return [] }
    let matcher = PhraseMatcher(view)
    var frames: [Frame] = []
    var i = view.tokens.lowerBound
    while i < view.tokens.upperBound {
      if view.isSpoken(i) || !analysis.classes(i).contains(.beginsPhrase) {
        i += 1
        continue
      }
      guard let found = matcher.match(at: i, kinds: .attribution) else {
        i += 1
        continue
      }
      if let frame = frame(found, view, quotations) { frames.append(frame) }
      i = found.end
    }
    return frames
  }

  private func frame(_ found: PhraseMatcher.Found, _ view: SentenceView, _ quotations: [Quotation])
    -> Frame?
  {
    let content = content(around: found.start..<found.end, view)
    guard content.reduce(0, { $0 + $1.count }) >= 2,
      content.contains(where: { view.hasPredicate($0) || view.isStatement($0) })
        || content.reduce(0, { $0 + $1.count }) >= 3
    else { return nil }
    return Frame(
      rule: Self.id, contents: [content], cue: found.words, speaker: found.speaker,
      partners: found.partner.map { [.phrase($0)] } ?? [],
      voice: view.voice(of: content, in: quotations), act: .says, position: found.words.lowerBound,
      start: view.tokens.lowerBound)
  }

  /// The clause the phrase belongs to, without the phrase.
  private func content(around phrase: Range<Int>, _ view: SentenceView) -> [Range<Int>] {
    let clause = view.clauseStart(phrase.lowerBound)
    let endOfClause = view.clauseEnd(phrase.upperBound)
    let sentence = view.tokens.lowerBound
    var start = clause
    // A phrase that is a clause of its own, or whose clause has no verb yet, speaks of the whole sentence.
    let own =
      view.hasPredicate(clause..<phrase.lowerBound)
      || view.hasPredicate(phrase.upperBound..<endOfClause)
    if !own { start = sentence }
    // An opener that hangs the clause on the one before stays outside: `co zdaniem X jest …`.
    if start > sentence,
      !view.analysis.roles(start).isDisjoint(with: [.relative, .content, .coordinate, .adversative])
    {
      start += 1
    }
    if view.analysis.token(start).kind == .dash { start += 1 }
    let before = start..<max(start, view.trimmedEnd(phrase.lowerBound))
    let after =
      view.trimmedStart(
        phrase.upperBound)..<max(view.trimmedStart(phrase.upperBound), view.contentEnd)
    return [before, after].filter { !$0.isEmpty }
  }
}
