import ClaimModel
import LanguagePacks

/// One sentence ready for the sieves: its phrases, its cues, and which of its tokens are spoken already.
///
/// A class: every finder of a sentence holds it, and none changes it.
final class SentenceView {
  let analysis: Analysis
  /// Index in the article.
  let index: Int
  let tokens: Range<Int>
  /// The noun phrases outside direct speech, in order.
  let phrases: Phrases
  /// The cues outside direct speech, in order.
  let hits: [CueHit]
  /// What stands in it somewhere.
  let summary: SentenceSummary
  /// The tokens in direct speech; nil where none is to be left out.
  private let spoken: SpokenTokens?

  init(_ analysis: Analysis, index: Int, tokens: Range<Int>, spoken: SpokenTokens?) {
    self.analysis = analysis
    self.index = index
    self.tokens = tokens
    self.spoken = spoken
    summary = analysis.summary(ofSentence: index)
    phrases = analysis.phrases(ofSentence: index)
    let all = analysis.hits(ofSentence: index)
    if let spoken, all.contains(where: { spoken.contains($0.tokens.lowerBound) }) {
      hits = all.filter { !spoken.contains($0.tokens.lowerBound) }
    } else {
      hits = all
    }
  }

  /// What stands in it that sieves find something by.
  var triggers: Triggers {
    var triggers: Triggers = hits.isEmpty ? [] : .cue
    if summary.classes.contains(.beginsPhrase) { triggers.insert(.phrase) }
    if summary.classes.contains(.naming) { triggers.insert(.naming) }
    if summary.marks.contains(.colon) { triggers.insert(.colon) }
    if summary.roles.contains(.content) { triggers.insert(.content) }
    if summary.roles.contains(.this) { triggers.insert(.this) }
    return triggers
  }

  /// Whether a token lies in direct speech.
  func isSpoken(_ i: Int) -> Bool { spoken?.contains(i) ?? false }

  /// The sentence's last token that is no stop or closing mark, plus one.
  var contentEnd: Int { trimmedEnd(tokens.upperBound) }

  /// `end` moved left over stops, commas, dashes and quotation marks that have no partner.
  func trimmedEnd(_ end: Int) -> Int {
    var end = end
    while end > tokens.lowerBound {
      let token = analysis.token(end - 1)
      let b = analysis.byte(end - 1)
      if token.kind == .dash
        || token.kind == .mark && (b == 0x2E || b == 0x2C || b == 0x3B || b == 0x3A)
      {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  /// `start` moved right over commas, dashes and colons.
  func trimmedStart(_ start: Int) -> Int {
    var start = start
    while start < tokens.upperBound {
      let token = analysis.token(start)
      let b = analysis.byte(start)
      if token.kind == .dash || token.kind == .mark && (b == 0x2C || b == 0x3A || b == 0x3B) {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  /// Whether a token ends a clause: a comma, semicolon, colon or dash, outside quotation marks.
  func isBoundary(_ i: Int) -> Bool {
    analysis.isComma(i) || analysis.isDash(i) || analysis.isMark(i, 0x3B) || analysis.isColon(i)
  }

  /// Whether the sentence asks, behind a word of asking: what it asks about was not said.
  var isQuestion: Bool {
    guard let last = tokens.last, analysis.isMark(last, 0x3F) else { return false }
    return analysis.roles(tokens.lowerBound).contains(.question)
  }

  /// Whether a noun that no list takes for a speaker is the subject right before or behind a cue: `spektakl przypomina, że`.
  func hasThingAsSubject(_ hit: CueHit, in clause: Range<Int>) -> Bool {
    phrases.contains { phrase in
      guard phrase.kind == .other, phrase.preposition == nil,
        phrase.tokens.lowerBound >= clause.lowerBound,
        phrase.tokens.upperBound <= clause.upperBound, phrase.canBeSubject(of: hit.tag),
        !phrase.tags.isEmpty, !analysis.classes(phrase.head).contains(.nonSpeaker),
        // `jak sam przyznał`
        !analysis.parts(phrase.head).contains(.adjective)
      else { return false }
      let between =
        phrase.tokens.upperBound <= hit.tokens.lowerBound
        ? phrase.tokens.upperBound..<hit.tokens.lowerBound
        : hit.tokens.upperBound..<max(hit.tokens.upperBound, phrase.tokens.lowerBound)
      return between.allSatisfy { !isBoundary($0) } && between.count <= 1
    }
  }

  /// Whether a word is a verb that can be a predicate and, whatever else, no noun or adjective.
  func isVerb(_ i: Int) -> Bool {
    analysis.isWord(i) && analysis.isPredicate(i)
      && analysis.parts(i).isDisjoint(with: [
        .noun, .adjective, .adverb, .particle, .preposition, .conjunction, .pronouns,
      ])
  }

  /// Whether a run says something though it may have no verb: `to błąd`.
  func isStatement(_ range: Range<Int>) -> Bool {
    hasVerb(range) || range.contains { analysis.roles($0).contains(.this) }
  }

  /// Whether a run holds a word that can be nothing but a verb.
  func hasVerb(_ range: Range<Int>) -> Bool { range.contains { isVerb($0) } }

  /// The end of a relative clause that opens at `i`, behind a comma: the first comma that has its verb before and the rest
  /// of the sentence behind it; nil if no relative clause opens there.
  func relativeClauseEnd(_ i: Int) -> Int? {
    guard i + 1 < tokens.upperBound else { return nil }
    guard
      analysis.roles(i).contains(.relative)
        || analysis.parts(i).contains(.preposition) && analysis.roles(i + 1).contains(.relative)
    else { return nil }
    var hasVerb = false
    for k in (i + 1)..<min(tokens.upperBound, i + 30) {
      if hasVerb, analysis.isComma(k) { return k }
      if analysis.isMark(k, 0x3B) || analysis.isColon(k) { return nil }
      hasVerb = hasVerb || analysis.isWord(k) && analysis.isPredicate(k)
    }
    return nil
  }

  /// Where the clause around a token begins: behind the last boundary or opener to its left.
  func clauseStart(_ i: Int) -> Int {
    var k = i
    while k > tokens.lowerBound {
      if isBoundary(k - 1) { return k }
      k -= 1
    }
    return tokens.lowerBound
  }

  /// Where the clause around a token ends: at the next boundary to its right.
  func clauseEnd(_ i: Int) -> Int {
    var k = i
    while k < tokens.upperBound, !isBoundary(k) { k += 1 }
    return k
  }

  /// Whether a run holds a predicate.
  func hasPredicate(_ range: Range<Int>) -> Bool {
    range.contains { analysis.isWord($0) && analysis.isPredicate($0) }
  }

  /// The voice of content: direct where quotation marks hold all of it, mixed where they hold a part.
  func voice(of content: [Range<Int>], in quotations: [Quotation]) -> Claim.Voice {
    guard let first = content.first, let last = content.last else { return .indirect }
    let whole = first.lowerBound..<last.upperBound
    for quotation in quotations
    where quotation.open < whole.upperBound && quotation.close > whole.lowerBound {
      if quotation.open <= whole.lowerBound, quotation.close + 1 >= whole.upperBound {
        return .direct
      }
      if quotation.isSpeech || quotation.inner.count >= 2 { return .mixed }
    }
    return .indirect
  }
}
