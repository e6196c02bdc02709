import ClaimModel
import LanguagePacks

/// Which phrases can speak, found by where they end.
extension OrderedSubjects {
  /// The phrase whose words end at a token, with the phrases it hangs on.
  func ending(at end: Int, _ cue: Cue) -> NounPhrase? {
    guard var k = index(endingAt: end) else { return nil }
    let last = k
    while let preposition = view.phrases[k].preposition, k > 0,
      view.phrases[k - 1].tokens.upperBound == preposition,
      preposition == view.phrases[k].tokens.lowerBound - 1,
      view.phrases[k - 1].kind != .pronoun, !analysis.roles(preposition).contains(.subordinate)
    {
      k -= 1
    }
    var phrase = view.phrases[k]
    if k != last {
      if isSpeaker(phrase, cue) {
        phrase.extent = phrase.tokens.lowerBound..<end
      } else {
        phrase = view.phrases[last]
      }
    }
    guard isSpeaker(phrase, cue) else { return nil }
    // `Smith and Jones said`: both, in the name of the first.
    let start = phrase.tokens.lowerBound
    if start - 1 > view.tokens.lowerBound, analysis.clauseTag(start - 1) == .coordinator,
      analysis.roles(start - 1).contains(.coordinate),
      let first = index(endingAt: start - 1).map({ view.phrases[$0] }), first.isSpeaker,
      first.kind != .document, phrase.kind != .pronoun, first.preposition == nil
    {
      var both = first
      both.extent = first.tokens.lowerBound..<end
      return both
    }
    return phrase
  }

  /// The last phrase among those that hang on the one which ends at a token, if it can speak: `among the voters who`.
  func innermost(endingAt end: Int, _ cue: Cue) -> NounPhrase? {
    guard let k = index(endingAt: end), let complement = view.phrases[k].complement,
      let inner = OrderedPhraseParser(analysis).phrases(in: complement).last,
      inner.tokens.upperBound == end, isSpeaker(inner, cue)
    else { return nil }
    return inner
  }

  private func index(endingAt end: Int) -> Int? {
    var low = 0
    var high = view.phrases.count
    while low < high {
      let middle = (low + high) / 2
      if view.phrases[middle].tokens.upperBound < end { low = middle + 1 } else { high = middle }
    }
    guard low < view.phrases.count, view.phrases[low].tokens.upperBound == end else { return nil }
    return low
  }

  /// Whether a phrase can be the source beside a cue.
  func isSpeaker(_ phrase: NounPhrase, _ cue: Cue) -> Bool {
    if analysis.classes(phrase.head).contains(.nonSpeaker)
      || analysis.roles(phrase.head).contains(.month)
    {
      return false
    }
    switch phrase.kind {
    case .other: return cue.uses.contains(.strict) && analysis.clauseTag(phrase.head) != .pronoun
    case .document, .statement, .info:
      return cue.uses.contains(.things) || cue.uses.contains(.strict)
    default: return true
    }
  }
}
