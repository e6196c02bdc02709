import ClaimModel
import LanguagePacks

/// Quoted words that no cue governs.
extension OrderedSentenceReader {
  /// Words in quotation marks that no cue has taken, behind a verb whose subject can speak: `derided the “rigged” system`.
  mutating func readQuotedWords() {
    for quotation in quotations
    where view.tokens.contains(quotation.open) && isWords(quotation)
      && !frames.contains(where: { frame in
        frame.contents.contains { $0.contains { $0.overlaps(quotation.inner) } }
      })
    {
      guard let verb = verb(before: quotation.open) else { continue }
      // A document can hold words as a person can.
      let any = Cue(act: .says, uses: .things)
      guard
        let subject = subjects.before(
          groupStart(verb)..<(verb + 1), cue: any,
          isParticiple: analysis.clauseTag(verb) == .ing && groupStart(verb) == verb),
        verb + 1 < quotation.close
      else { continue }
      let hit = OrderedCue(group: verb..<(verb + 1), verb: verb, end: verb + 1, cue: any)
      if frames.contains(where: { $0.cue.contains(verb) }) { continue }
      var content =
        (verb + 1)..<max(end(from: verb + 1, hit, isRelative: subject.isRelative), quotation.close)
      if let last = frames.last(where: { $0.position < verb }),
        last.extent.upperBound > content.lowerBound
      {
        let first = min(max(content.lowerBound, last.extent.upperBound), content.upperBound)
        content = first..<content.upperBound
      }
      if let frame = make(
        hit, speaker: subject.speaker, contents: spread([content]), rule: Self.quoted, act: nil)
      {
        frames.append(frame)
      }
    }
    frames.sort { $0.position < $1.position }
  }

  /// Whether a quotation is words of somebody, and no title: most words are small, or the last of several is.
  func isWords(_ quotation: Quotation) -> Bool {
    var words = 0
    var capitals = 0
    var endsSmall = false
    for i in quotation.inner where analysis.isWord(i) {
      words += 1
      endsSmall = !analysis.isCapitalised(i)
      if !endsSmall { capitals += 1 }
    }
    return words > 0 && (capitals * 2 < words || words > 2 && endsSmall)
  }

  /// The verb whose object or adverbial a token is in: the nearest one to its left in its clause.
  func verb(before i: Int) -> Int? {
    var k = i - 1
    while k >= view.tokens.lowerBound, i - k < 30 {
      if view.isSpoken(k) { return nil }
      switch analysis.clauseTag(k) {
      case .finite, .ing: return k
      case .auxiliary: return nil
      case .participle
      where k > view.tokens.lowerBound && analysis.clauseTag(k - 1) == .auxiliary
        && !analysis.roles(k - 1).contains(.copula):
        return k
      case .mark, .comma, .question, .opener, .subordinator: return nil
      default: k -= 1
      }
    }
    return nil
  }

  func groupStart(_ verb: Int) -> Int {
    var start = verb
    while start > view.tokens.lowerBound,
      analysis.clauseTag(start - 1) == .auxiliary || analysis.clauseTag(start - 1) == .adverb
    { start -= 1 }
    return start
  }
}
