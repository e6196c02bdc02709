import ClaimModel
import LanguagePacks

/// Reads the attributions of one sentence: cues with what stands behind or in front of them.
struct OrderedSentenceReader {
  static let behind = "content-behind-cue"
  static let front = "content-before-cue"
  static let quoted = "quoted-words"
  static let unnamed = "passive"

  let view: SentenceView
  let quotations: [Quotation]
  let subjects: OrderedSubjects
  let complements: OrderedComplementReader
  /// First token of the block: a quotation that the cue closes may begin in an earlier sentence.
  let blockStart: Int
  var analysis: Analysis { view.analysis }
  var frames: [Frame] = []
  /// Who carries the words of a cue, by its verb.
  private var carriers: [Int: SpeakerReference] = [:]
  let cues: [OrderedCue]
  /// Up to where the words of the sentence are taken.
  var taken: Int

  init(_ view: SentenceView, quotations: [Quotation], blockStart: Int) {
    self.view = view
    self.quotations = quotations
    self.blockStart = blockStart
    subjects = OrderedSubjects(view)
    complements = OrderedComplementReader(view, quotations: quotations)
    cues = OrderedCueFinder(view.analysis).cues(in: view.tokens) { view.isSpoken($0) }
    taken = view.tokens.lowerBound
  }

  /// Finds the sentence's frames, left to right; afterwards `frames` holds them.
  mutating func read() {
    for hit in cues {
      // A cue inside what somebody says already.
      if frames.suffix(8).contains(where: {
        $0.contents.contains { $0.contains { $0.contains(hit.verb) } }
      }) {
        continue
      }
      if let carried = carriesCue(hit) {
        carriers[carried] = subjects.before(hit.group, cue: hit.cue, isParticiple: false)?.speaker
        continue
      }
      if var frame = frame(hit) {
        if let carrier = carriers[hit.verb] { frame.carriers.append(carrier) }
        frames.append(frame)
      }
    }
    readQuotedWords()
  }

  /// `The Herald quoted Smith as saying`: the cue behind `as` that a verb hands its subject's words to.
  private func carriesCue(_ hit: OrderedCue) -> Int? {
    guard !hit.isPassive, !hit.isParticiple, hit.end < view.tokens.upperBound,
      let phrase = view.phrase(startingAt: hit.end)
    else { return nil }
    let opener = phrase.tokens.upperBound
    guard opener + 1 < view.tokens.upperBound, analysis.roles(opener).contains(.asWord),
      analysis.clauseTag(opener + 1) == .ing,
      analysis.facts(opener + 1)?.cue?.uses.contains(.tail) == true
    else { return nil }
    return opener + 1
  }

  mutating func frame(_ hit: OrderedCue) -> Frame? {
    if hit.isPassive { return passive(hit) }
    let own = subjects.before(hit.group, cue: hit.cue, isParticiple: hit.isParticiple)
    if hit.isNegated, !isDenial(hit) { return nil }
    let canFollow = own.map { !$0.isShared && !$0.isRelative } ?? false && !hit.isParticiple
    if let own, !hit.isParticiple, own.start > view.tokens.lowerBound,
      analysis.roles(own.start - 1).contains(.asWord), let frame = asClause(hit, own)
    {
      return frame
    }
    if let own, canFollow, own.start > view.tokens.lowerBound,
      closesQuotation(own.start - 1) && !opensQuotation(hit.end, behind: own.start - 1)
        || isBetweenSubjectAndVerb(hit, own),
      let frame = contentInFront(hit, own)
    {
      return frame
    }
    if let own, let frame = contentBehind(hit, own) { return frame }
    if let own, canFollow, let frame = contentInFront(hit, own) { return frame }
    if own == nil || own?.isShared == true, !hit.isParticiple, hit.group.count == 1,
      let inverted = subjects.after(hit.end, cue: hit.cue, limit: view.tokens.upperBound),
      let frame = contentInFront(hit, inverted)
    {
      return frame
    }
    return nil
  }

  /// Whether a quotation ends at a token, or before the comma that it is.
  func closesQuotation(_ i: Int) -> Bool {
    guard i > 1, !frames.suffix(4).contains(where: { $0.extent.contains(i - 2) }) else {
      return false
    }
    return quotations.contains { $0.close == i || $0.close == i - 1 && analysis.isComma(i) }
  }

  /// Whether a quotation opens right behind a cue whose clause does not begin with one: `Holding “…,” they chanted “…”`.
  private func opensQuotation(_ end: Int, behind mark: Int) -> Bool {
    guard quotations.opening(at: end) != nil else { return false }
    let close = analysis.isComma(mark) ? mark - 1 : mark
    guard let last = quotations.first(where: { $0.close == close }) else { return false }
    return last.open > view.tokens.lowerBound
  }

  /// `doesn't believe that`: what somebody holds not to be so.
  func isDenial(_ hit: OrderedCue) -> Bool {
    hit.cue.act == .opines || hit.cue.act == .denies
  }

  func contentBehind(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Frame? {
    guard let complement = complements.complement(of: hit, from: hit.end) else { return nil }
    // `the plan, which Smith called “a gift,” failed`
    let isRelative =
      subject.isRelative
      || subject.start > view.tokens.lowerBound
        && analysis.roles(subject.start - 1).contains(.relative)
    let content = content(complement, hit, isRelative: isRelative)
    guard content.reduce(0, { $0 + $1.count }) >= 1 else { return nil }
    if complement.kind == .object || complement.kind == .infinitive,
      content.reduce(0, { $0 + $1.count }) < 2
    {
      return nil
    }
    return make(
      hit, speaker: subject.speaker, contents: spread(content), rule: Self.behind,
      act: complement.act)
  }

  func make(
    _ hit: OrderedCue, speaker: SpeakerReference, contents: [[Range<Int>]], rule: String,
    act: Claim.Act?
  ) -> Frame? {
    let contents = contents.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    guard let first = contents.first, let last = contents.last else { return nil }
    var voice = view.voice(of: first, in: quotations)
    if last.first != first.first, voice == .direct,
      view.voice(of: last, in: quotations) != .direct
    {
      voice = .mixed
    }
    return Frame(
      rule: rule, contents: contents, cue: hit.verb..<max(hit.verb + 1, hit.end), speaker: speaker,
      voice: voice, act: hit.isNegated ? .denies : act ?? hit.cue.act, position: hit.verb,
      start: view.tokens.lowerBound)
  }

  /// Content that runs over sentences, one piece a sentence.
  func spread(_ runs: [Range<Int>]) -> [[Range<Int>]] {
    guard let last = runs.last, last.upperBound > view.tokens.upperBound else { return [runs] }
    var pieces: [[Range<Int>]] = []
    let sentences = analysis.article.sentences
    for run in runs {
      var s = view.index
      while s > 0, sentences[s].tokens.lowerBound > run.lowerBound { s -= 1 }
      while s < sentences.count, sentences[s].tokens.lowerBound < run.upperBound {
        let piece = run.clamped(to: sentences[s].tokens)
        if !piece.isEmpty { pieces.append([piece]) }
        s += 1
      }
    }
    return pieces
  }

  // MARK: - Behind the cue

  func content(_ complement: OrderedComplement, _ hit: OrderedCue, isRelative: Bool)
    -> [Range<Int>]
  {
    if let quotation = complement.quotation {
      // What follows the closing mark in the same sentence goes on with it, if it is quoted too.
      let rest = (quotation.close + 1)..<max(quotation.close + 1, view.contentEnd)
      let goesOn =
        !rest.isEmpty
        && quotations.contains { $0.open >= rest.lowerBound && $0.open < rest.upperBound }
      if goesOn, quotation.close < view.tokens.upperBound {
        return [complement.start..<end(from: quotation.close + 1, hit, isRelative: isRelative)]
      }
      let isPartial =
        !rest.isEmpty && !analysis.clauseTag(rest.lowerBound).isBreak
        && !quotation.isSpeech
      if isPartial {
        return [quotation.open..<end(from: rest.lowerBound, hit, isRelative: isRelative)]
      }
      return [quotation.inner]
    }
    var start = complement.start
    if analysis.clauseTag(start) == .comma { start += 1 }
    let isObject = complement.kind == .object || complement.kind == .infinitive
    let end = end(from: start, hit, isRelative: isRelative, isObject: isObject)
    // A quotation that the content ends with may go on in the next sentences.
    if let open = quotations.first(where: {
      $0.open >= start && $0.open < view.tokens.upperBound && $0.close >= view.tokens.upperBound
    }) {
      return [start..<max(start, open.close)]
    }
    return [start..<max(start, end)]
  }
}

extension Array where Element == OrderedCue {
  /// The index of the first cue behind a token; the cues are in order.
  func firstIndex(behind token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].verb > token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array where Element == Quotation {
  /// The quotation that opens at a token; the quotations are in order.
  func opening(at token: Int) -> Quotation? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].open < token { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].open == token ? self[low] : nil
  }
}

extension SentenceView {
  /// The phrase that begins at a token.
  func phrase(startingAt token: Int) -> NounPhrase? {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < phrases.count && phrases[low].tokens.lowerBound == token ? phrases[low] : nil
  }

  /// Whether a run holds a predicate, by what its words are in their clauses.
  func hasOrderedPredicate(_ range: Range<Int>) -> Bool {
    range.contains { analysis.isClausePredicate($0) }
  }
}

extension Analysis {
  /// Whether a word is its clause's predicate, or a subject with its verb in one word: `it's`.
  func isClausePredicate(_ i: Int) -> Bool {
    let tag = clauseTag(i)
    return tag.isPredicate || tag == .pronoun && roles(i).contains(.auxiliary)
  }
}
