import ClaimModel
import LanguagePacks

/// Finds attribution phrases with the source behind them: `according to Smith`.
struct OrderedPhraseMatcher {
  /// A phrase in the text.
  struct Found {
    /// The phrase's own words.
    var words: Range<Int>
    /// Behind its source and what is said of it.
    var end: Int
    var source: NounPhrase
    var kind: AttributionPhrase.Kind
  }

  private let view: SentenceView
  private var analysis: Analysis { view.analysis }

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The phrase of one of the kinds that begins at a token.
  func match(at i: Int, kinds: AttributionPhrase.Kinds) -> Found? {
    guard let key = analysis.lower(i),
      let candidates = analysis.language.phrases.byFirstWord[key]
    else { return nil }
    for phrase in candidates where kinds.contains(phrase.kind.bit) {
      let end = i + phrase.words.count
      guard end < view.tokens.upperBound,
        (i..<end).allSatisfy({ analysis.lower($0) == phrase.words[$0 - i] }),
        var source = OrderedPhraseParser(analysis).phrase(at: end, limit: view.tokens.upperBound),
        source.kind != .firstPerson, !analysis.classes(source.head).contains(.nonSpeaker),
        source.kind != .other || phrase.kind == .attribution
      else { continue }
      // `according to plan`; a plan that somebody has says something.
      if source.tokens.count == 1,
        analysis.readings(source.head).contains(where: {
          analysis.language.manners.contains($0.lemma)
        })
      {
        continue
      }
      source.preposition = end - 1
      var close = source.tokens.upperBound
      // `Smith of the institute`, `Smith and Jones`.
      while close + 1 < view.tokens.upperBound,
        analysis.clauseTag(close) == .preposition || analysis.roles(close).contains(.coordinate),
        let next = OrderedPhraseParser(analysis).phrase(
          at: close + 1, limit: view.tokens.upperBound),
        next.isSpeaker || analysis.clauseTag(close) == .preposition,
        next.tokens.upperBound >= view.tokens.upperBound
          || !analysis.clauseTag(next.tokens.upperBound).isPredicate
      {
        close = next.tokens.upperBound
      }
      close = behindApposition(close)
      if close > source.tokens.upperBound { source.extent = source.tokens.lowerBound..<close }
      return Found(words: i..<end, end: close, source: source, kind: phrase.kind)
    }
    return nil
  }

  /// `according to Smith, a lawyer, …`, `to a report released on Monday`.
  private func behindApposition(_ end: Int) -> Int {
    var end = end
    if end < view.tokens.upperBound,
      analysis.clauseTag(end) == .participle || analysis.clauseTag(end) == .question
    {
      while end < view.tokens.upperBound, !analysis.clauseTag(end).isBreak { end += 1 }
      return end
    }
    guard end + 1 < view.tokens.upperBound, analysis.isComma(end),
      analysis.clauseTag(end + 1) == .determiner || analysis.clauseTag(end + 1) == .question
    else { return end }
    var k = end + 1
    while k < min(view.tokens.upperBound, end + 16), !analysis.isComma(k) {
      if analysis.clauseTag(end + 1) != .question, analysis.clauseTag(k).isPredicate { return end }
      k += 1
    }
    if k < view.tokens.upperBound, analysis.isComma(k) { end = k }
    return end
  }
}

/// A statement with the phrase that names its source: `According to Smith, …`.
struct OrderedPhraseReader {
  static let id = "attribution-phrase"
  private let view: SentenceView
  private let quotations: [Quotation]
  private var analysis: Analysis { view.analysis }

  init(_ view: SentenceView, quotations: [Quotation]) {
    self.view = view
    self.quotations = quotations
  }

  /// Adds the sentence's phrases to the frames found so far: as frames of their own, or as links of those they speak of.
  func read(into frames: inout [Frame]) {
    let matcher = OrderedPhraseMatcher(view)
    var i = view.tokens.lowerBound
    while i < view.tokens.upperBound {
      guard analysis.classes(i).contains(.beginsPhrase), !view.isSpoken(i),
        let found = matcher.match(at: i, kinds: [.attribution, .origin, .carrier])
      else {
        i += 1
        continue
      }
      i = max(i + 1, found.end)
      add(found, to: &frames)
    }
  }

  private func add(_ found: OrderedPhraseMatcher.Found, to frames: inout [Frame]) {
    let whole = found.words.lowerBound..<found.end
    let inside = frames.firstIndex { frame in
      frame.contents.contains { $0.contains { $0.contains(found.words.lowerBound) } }
    }
    switch found.kind {
    case .attribution:
      // Inside what somebody says the phrase is theirs.
      if inside != nil { return }
      let sentence = frames.indices.filter { view.tokens.contains(frames[$0].position) }
      if let k = sentence.first(where: { covers(whole, frames[$0]) }) {
        if source(of: frames[k]).map({ $0.tokens != found.source.tokens }) ?? true {
          frames[k].carriers.insert(.phrase(found.source), at: 0)
        }
        return
      }
      let content = content(around: whole, taken: sentence.map { frames[$0].extent })
      guard content.reduce(0, { $0 + $1.count }) >= 2 else { return }
      frames.append(
        Frame(
          rule: Self.id, contents: [content], cue: found.words, speaker: .phrase(found.source),
          voice: view.voice(of: content, in: quotations), act: .says,
          position: found.words.lowerBound, start: view.tokens.lowerBound))
    case .origin:
      guard inside == nil,
        let k = frames.lastIndex(where: { view.tokens.contains($0.position) })
      else { return }
      frames[k].origins.append(.phrase(found.source))
    case .carrier:
      guard let k = frames.lastIndex(where: { view.tokens.contains($0.position) }) else { return }
      frames[k].carriers.append(.phrase(found.source))
    case .venue: return
    }
  }

  private func source(of frame: Frame) -> NounPhrase? {
    if case .phrase(let phrase) = frame.speaker { return phrase }
    return nil
  }

  /// Whether a phrase speaks of the sentence that a frame is in: it opens it or closes it.
  private func covers(_ phrase: Range<Int>, _ frame: Frame) -> Bool {
    phrase.lowerBound <= view.tokens.lowerBound + 1 || phrase.upperBound >= view.contentEnd
  }

  private func content(around phrase: Range<Int>, taken: [Range<Int>]) -> [Range<Int>] {
    var start = view.tokens.lowerBound
    for other in taken where other.upperBound <= phrase.lowerBound {
      start = max(start, other.upperBound)
    }
    start = view.trimmedStart(start)
    if start + 1 < phrase.lowerBound, analysis.clauseTag(start) == .coordinator { start += 1 }
    let before = start..<max(start, view.trimmedEnd(phrase.lowerBound))
    let next = view.trimmedStart(phrase.upperBound)
    let after = next..<max(next, view.contentEnd)
    // A phrase at the end of a clause speaks of that clause; what follows behind a comma with a subject goes on by itself.
    if !before.isEmpty, view.hasOrderedPredicate(before) {
      if after.isEmpty || analysis.isComma(phrase.upperBound)
        || analysis.isMark(phrase.upperBound, 0x3B)
      {
        if !after.isEmpty, analysis.clauseTag(after.lowerBound).isPredicate {
          return [before, after]
        }
        return [before]
      }
    }
    return [before, after].filter { !$0.isEmpty }
  }
}
