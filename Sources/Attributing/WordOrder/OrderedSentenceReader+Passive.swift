import ClaimModel
import LanguagePacks

/// Cues whose subject is whom they are done to.
extension OrderedSentenceReader {
  /// `was criticized by Smith for the delay`, `was accused of fraud`.
  func passive(_ hit: OrderedCue) -> Frame? {
    if let frame = passiveNaming(hit) { return frame }
    guard !hit.isNegated else { return nil }
    guard hit.cue.uses.contains(.strict), hit.end < view.tokens.upperBound,
      analysis.roles(hit.end).contains(.agent)
    else { return withoutAgent(hit) }
    guard let agent = view.phrase(startingAt: hit.end + 1),
      subjects.isSpeaker(agent, hit.cue), agent.isSpeaker,
      let complement = complements.complement(of: hit, from: agent.tokens.upperBound)
    else { return nil }
    return make(
      hit, speaker: .phrase(agent),
      contents: [content(complement, hit, isRelative: false)], rule: Self.behind,
      act: complement.act)
  }

  /// `was called “a disgrace” by Smith`: the agent stands behind the words.
  private func passiveNaming(_ hit: OrderedCue) -> Frame? {
    guard !hit.isNegated, let quotation = quotations.first(where: { $0.open >= hit.end }),
      quotation.open - hit.end < 6, quotation.close + 2 < view.tokens.upperBound,
      analysis.roles(quotation.close + 1).contains(.agent),
      let agent = view.phrase(startingAt: quotation.close + 2), agent.isSpeaker,
      !(hit.end..<quotation.open).contains(where: { analysis.isClausePredicate($0) })
    else { return nil }
    return make(
      hit, speaker: .phrase(agent), contents: [[hit.end..<(quotation.close + 1)]],
      rule: Self.behind, act: nil)
  }

  /// `is said to be ill`, `was accused of fraud`, `it is believed that`: nobody says whose words they are. What is said
  /// of somebody begins with them.
  private func withoutAgent(_ hit: OrderedCue) -> Frame? {
    guard hit.end < view.tokens.upperBound,
      let subject = view.phrases.last(where: { $0.tokens.upperBound <= hit.group.lowerBound }),
      subject.tokens.upperBound == hit.group.lowerBound, subject.preposition == nil
    else { return nil }
    var runs = [subject.tokens]
    switch analysis.clauseTag(hit.end) {
    case .opener where hit.cue.uses.contains(.that):
      guard analysis.roles(subject.head).contains(.pronounNeuter) else { return nil }
      runs = [(hit.end + 1)..<end(from: hit.end + 1, hit, isRelative: false)]
    // `is expected to`, `was told to` tell what is planned.
    case .marker
    where hit.cue.uses.contains(.that) && !hit.objects.contains { $0.isInfinitive }:
      runs.append(hit.end..<end(from: hit.end, hit, isRelative: false, isObject: true))
    case .preposition:
      guard let key = analysis.lower(hit.end), hit.objects.contains(where: { $0.marker == key })
      else { return nil }
      runs.append(hit.end..<end(from: hit.end, hit, isRelative: false, isObject: true))
    // `was called “reckless and unfair” on Monday`
    case .quote where hit.objects.contains { $0.marker == nil && !$0.isInfinitive }:
      guard let words = quotations.opening(at: hit.end), isWords(words),
        words.close < view.tokens.upperBound
      else { return nil }
      runs.append(words.open..<(words.close + 1))
    default: return nil
    }
    guard let last = runs.last, last.count > 1, subject.kind != .firstPerson else { return nil }
    return make(
      hit, speaker: .impersonal, contents: [runs], rule: Self.unnamed, act: hit.objects.first?.act)
  }
}
