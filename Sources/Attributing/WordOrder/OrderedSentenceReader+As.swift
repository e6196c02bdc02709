import ClaimModel
import LanguagePacks

/// A statement with the clause that says whose it is: `As Smith said, the plan failed`.
extension OrderedSentenceReader {
  static let asClause = "as-clause"

  /// The statement around a cue whose subject stands behind `as`; nil where the cue has content of its own.
  mutating func asClause(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Frame? {
    guard hit.cue.uses.contains(.tail), !hit.isNegated else { return nil }
    let opener = subject.start - 1
    let end = clauseEnd(hit, subject)
    if !(hit.end < view.tokens.upperBound && analysis.isComma(hit.end)),
      complements.complement(of: hit, from: hit.end) != nil
    {
      return nil
    }
    let first = view.trimmedStart(max(view.tokens.lowerBound, frames.last?.extent.upperBound ?? 0))
    let lead = first..<max(first, trimmed(opener, from: first))
    var tail = end..<end
    if end < view.contentEnd, analysis.isComma(end) || analysis.isDash(end) {
      tail = (end + 1)..<max(end + 1, view.contentEnd)
    }
    var runs: [Range<Int>] = []
    if lead.count < 2 {
      // What stands in front is somebody's already.
      guard frames.isEmpty else { return nil }
      runs = [tail]
    } else {
      guard analysis.isComma(opener - 1) || analysis.isDash(opener - 1) else { return nil }
      runs = [lead]
      if !tail.isEmpty,
        !view.hasOrderedPredicate(lead) || analysis.clauseTag(tail.lowerBound).isPredicate
      {
        runs.append(tail)
      }
    }
    guard runs.contains(where: { view.hasOrderedPredicate($0) }) else { return nil }
    return make(
      hit, speaker: subject.speaker, contents: [runs], rule: Self.asClause, act: nil)
  }
}
