import ClaimModel
import LanguagePacks

/// A noun for an act of speech or a belief, with its content: `Smith's claim that`, `made the case that`.
struct OrderedNounReader {
  static let id = "noun-cue"
  private let view: SentenceView
  private let quotations: [Quotation]
  private var analysis: Analysis { view.analysis }

  init(_ view: SentenceView, quotations: [Quotation]) {
    self.view = view
    self.quotations = quotations
  }

  /// Adds the frames of the sentence's nouns to those found so far.
  func read(into frames: inout [Frame]) {
    for i in view.tokens
    where analysis.classes(i).contains(.cueNoun) && analysis.clauseTag(i) == .noun
      && !view.isSpoken(i)
    {
      if frames.contains(where: { frame in
        frame.contents.contains { $0.contains { $0.contains(i) } } || frame.cue.contains(i)
      }) {
        continue
      }
      if let frame = frame(at: i) { frames.append(frame) }
    }
  }

  private func frame(at i: Int) -> Frame? {
    guard
      let lemma = analysis.readings(i).first(where: {
        $0.tag.isAny(of: .noun) && analysis.language.cues.nouns[$0.lemma] != nil
      })?.lemma,
      let cue = analysis.language.cues.nouns[lemma]
    else { return nil }
    var k = i + 1
    var speaker = possessor(of: i)
    // `a claim by Smith that`
    if speaker == nil, k < view.tokens.upperBound, analysis.roles(k).contains(.agent),
      let phrase = OrderedPhraseParser(analysis).simple(at: k + 1, limit: view.tokens.upperBound),
      phrase.isSpeaker
    {
      speaker = .phrase(phrase)
      k = phrase.tokens.upperBound
    }
    guard k < view.tokens.upperBound else { return nil }
    let start: Int
    switch analysis.clauseTag(k) {
    case .opener where cue.uses.contains(.that): start = k + 1
    case .marker where cue.uses.contains(.bare): start = k
    case .preposition:
      // `his defense of “mountain values”`: what is quoted behind it are words.
      guard let quotation = quotations.first(where: { $0.open > k && $0.open < k + 8 }),
        quotation.close <= view.tokens.upperBound,
        !((k + 1)..<quotation.open).contains(where: {
          analysis.clauseTag($0).isBreak || analysis.isClausePredicate($0)
        }),
        let speaker = speaker ?? subject(of: i, cue)
      else { return nil }
      let content = (k + 1)..<max(k + 1, quotation.close)
      return Frame(
        rule: Self.id, contents: [[content]], cue: i..<(i + 1), speaker: speaker,
        voice: view.voice(of: [content], in: quotations), act: cue.act, position: i,
        start: view.tokens.lowerBound)
    default: return nil
    }
    speaker = speaker ?? subject(of: i, cue)
    guard let speaker else { return nil }
    var end = end(from: start)
    // `Smith's claim that the road is safe drew fire`
    if analysis.clauseTag(k) == .opener, let next = view.secondPredicate(from: start, end: end) {
      end = next
    }
    guard end - start >= 2 else { return nil }
    // `reports that track spending`: a relative clause has no subject of its own.
    if analysis.clauseTag(k) == .opener, !view.hasOrderedPredicate(start..<end) { return nil }
    let content = start..<end
    return Frame(
      rule: Self.id, contents: [[content]], cue: i..<(i + 1), speaker: speaker,
      voice: view.voice(of: [content], in: quotations), act: cue.act, position: i,
      start: view.tokens.lowerBound)
  }

  /// Whose claim it is: `Smith's`, `his`.
  private func possessor(of i: Int) -> SpeakerReference? {
    var k = i - 1
    let parser = OrderedPhraseParser(analysis)
    while k >= view.tokens.lowerBound, i - k < 6 {
      if parser.isPossessive(k), analysis.isWord(k) {
        var start = k
        while start > view.tokens.lowerBound,
          [.name, .noun, .determiner, .adjective].contains(analysis.clauseTag(start - 1))
        {
          start -= 1
        }
        guard let phrase = parser.simple(at: start, limit: k + 1), phrase.isSpeaker else {
          return nil
        }
        return .phrase(phrase)
      }
      let roles = analysis.roles(k)
      if !roles.isDisjoint(with: .possessive) { return .possessive(token: k, roles: roles) }
      switch analysis.clauseTag(k) {
      case .adjective, .noun, .number, .adverb, .participle: k -= 1
      default: return nil
      }
    }
    return nil
  }

  /// The subject of the verb whose object the noun is: `Smith made the case that`.
  private func subject(of i: Int, _ cue: Cue) -> SpeakerReference? {
    var k = i - 1
    while k >= view.tokens.lowerBound, i - k < 7 {
      switch analysis.clauseTag(k) {
      case .adjective, .noun, .determiner, .number, .adverb: k -= 1
      case .finite, .auxiliary, .ing, .base, .participle:
        // `is the claim that`: what is, is no speaker.
        if analysis.roles(k).contains(.copula) { return nil }
        var start = k
        while start > view.tokens.lowerBound,
          analysis.clauseTag(start - 1) == .auxiliary || analysis.clauseTag(start - 1) == .adverb
            || analysis.clauseTag(start - 1) == .marker
        { start -= 1 }
        let strict = Cue(act: cue.act, uses: cue.uses)
        return OrderedSubjects(view).before(
          start..<(k + 1), cue: strict, isParticiple: analysis.clauseTag(k) == .ing && start == k)?
          .speaker
      default: return nil
      }
    }
    return nil
  }

  private func end(from start: Int) -> Int {
    var k = start
    while k < view.contentEnd {
      if analysis.isDash(k) || analysis.isMark(k, 0x3B) { return k }
      k += 1
    }
    return view.contentEnd
  }
}
