import ClaimModel
import LanguagePacks

/// Reads the attributions of one sentence: cues with what stands behind or in front of them.
struct OrderedSentenceReader {
  static let behind = "content-behind-cue"
  static let front = "content-before-cue"
  static let quoted = "quoted-words"

  private let view: SentenceView
  private let quotations: [Quotation]
  private let subjects: OrderedSubjects
  private let complements: OrderedComplementReader
  /// First token of the block: a quotation that the cue closes may begin in an earlier sentence.
  private let blockStart: Int
  private var analysis: Analysis { view.analysis }
  private(set) var frames: [Frame] = []
  private let cues: [OrderedCue]
  /// Up to where the words of the sentence are taken.
  private var taken: Int

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
      if frames.contains(where: { $0.contents.contains { $0.contains { $0.contains(hit.verb) } } })
      {
        continue
      }
      if let frame = frame(hit) { frames.append(frame) }
    }
    readQuotedWords()
  }

  /// Words in quotation marks that no cue has taken, behind a verb whose subject can speak: `derided the “rigged” system`.
  private mutating func readQuotedWords() {
    for quotation in quotations
    where view.tokens.contains(quotation.open) && isWords(quotation)
      && !frames.contains(where: { frame in
        frame.contents.contains { $0.contains { $0.overlaps(quotation.inner) } }
      })
    {
      guard let verb = verb(before: quotation.open) else { continue }
      let any = Cue(act: .says, uses: [])
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
      if let last = frames.last, last.extent.upperBound > content.lowerBound {
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

  /// Whether a quotation is words of somebody: two at least, and no title.
  private func isWords(_ quotation: Quotation) -> Bool {
    var words = 0
    var capitals = 0
    for i in quotation.inner where analysis.isWord(i) {
      words += 1
      if analysis.isCapitalised(i) { capitals += 1 }
    }
    return words >= 2 && capitals * 2 < words
  }

  /// The verb whose object or adverbial a token is in: the nearest one to its left in its clause.
  private func verb(before i: Int) -> Int? {
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

  private func groupStart(_ verb: Int) -> Int {
    var start = verb
    while start > view.tokens.lowerBound,
      analysis.clauseTag(start - 1) == .auxiliary || analysis.clauseTag(start - 1) == .adverb
    { start -= 1 }
    return start
  }

  private mutating func frame(_ hit: OrderedCue) -> Frame? {
    if hit.isPassive { return passive(hit) }
    let own = subjects.before(hit.group, cue: hit.cue, isParticiple: hit.isParticiple)
    if hit.isNegated, !isDenial(hit) { return nil }
    let canFollow = own.map { !$0.isShared && !$0.isRelative } ?? false && !hit.isParticiple
    if let own, canFollow, own.start > view.tokens.lowerBound, closesQuotation(own.start - 1),
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
  private func closesQuotation(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    return quotations.contains { $0.close == i || $0.close == i - 1 && analysis.isComma(i) }
  }

  /// `doesn't believe that`: what somebody holds not to be so.
  private func isDenial(_ hit: OrderedCue) -> Bool {
    hit.cue.act == .opines || hit.cue.act == .denies
  }

  /// `was criticized by Smith`, `is expected to resign`.
  private func passive(_ hit: OrderedCue) -> Frame? {
    guard hit.cue.uses.contains(.strict), !hit.isNegated,
      hit.end < view.tokens.upperBound, analysis.roles(hit.end).contains(.agent),
      let agent = view.phrases.first(where: { $0.tokens.lowerBound == hit.end + 1 }),
      subjects.isSpeaker(agent, hit.cue), agent.isSpeaker,
      let complement = complements.complement(of: hit, from: agent.tokens.upperBound)
    else { return nil }
    return make(
      hit, speaker: .phrase(agent),
      contents: [content(complement, hit, isRelative: false)], rule: Self.behind,
      act: complement.act)
  }

  private func contentBehind(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Frame? {
    guard let complement = complements.complement(of: hit, from: hit.end) else { return nil }
    let content = content(complement, hit, isRelative: subject.isRelative)
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

  private func make(
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
  private func spread(_ runs: [Range<Int>]) -> [[Range<Int>]] {
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

  private func content(_ complement: OrderedComplement, _ hit: OrderedCue, isRelative: Bool)
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
        return [complement.start..<end(from: rest.lowerBound, hit, isRelative: isRelative)]
      }
      return [quotation.inner]
    }
    var start = complement.start
    if analysis.clauseTag(start) == .comma { start += 1 }
    let end = end(from: start, hit, isRelative: isRelative)
    // A quotation that the content ends with may go on in the next sentences.
    if let open = quotations.first(where: {
      $0.open >= start && $0.open < view.tokens.upperBound && $0.close >= view.tokens.upperBound
    }) {
      return [start..<max(start, open.close)]
    }
    return [start..<max(start, end)]
  }

  /// Where content that begins at a token ends: the sentence's end, or where another cue takes over.
  private func end(from start: Int, _ hit: OrderedCue, isRelative: Bool) -> Int {
    var end = view.contentEnd
    for next in cues where next.verb > start && next.verb < end {
      let group = next.group.lowerBound
      guard group > start else { continue }
      let before = analysis.clauseTag(group - 1)
      if next.isParticiple, before == .comma, next.cue.uses.contains(.strict) {
        end = group - 1
        break
      }
      guard !next.cue.uses.isDisjoint(with: [.strict, .tail]), !next.isParticiple else { continue }
      if before == .coordinator, analysis.clauseTag(next.verb) == .finite,
        analysis.clauseTag(hit.verb) == .finite || analysis.clauseTag(hit.verb) == .ing,
        complements.complement(of: next, from: next.end) != nil
      {
        end = group - 1
        break
      }
      // `…, but Smith said`, `…, Smith said`.
      if let subject = subjects.before(next.group, cue: next.cue, isParticiple: false),
        !subject.isShared, !subject.isRelative, subject.start > start
      {
        var cut = subject.start - 1
        let tag = analysis.clauseTag(cut)
        if tag == .coordinator || tag == .subordinator {
          cut -= 1
          guard cut > start else { continue }
        }
        if analysis.isComma(cut) || analysis.isMark(cut, 0x3B) {
          end = cut
          break
        }
      }
    }
    // An object ends before a colon; what stands behind it is another statement.
    if hit.objects.first != nil || hit.cue.act == .opines,
      let colon = (start..<max(start, end)).first(where: {
        (analysis.isColon($0) || analysis.isMark($0, 0x3B)) && !view.isSpoken($0)
      })
    {
      end = colon
    }
    if isRelative, let close = closeOfRelative(hit, from: start, end: end) { end = close }
    if analysis.clauseTag(view.tokens.lowerBound) == .subordinator, !isRelative,
      let close = closeOfSubordinate(from: start, end: end)
    {
      end = close
    }
    if let phrase = attributionPhrase(from: start, end: end) { end = phrase }
    return max(start, trimmed(end, from: start))
  }

  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, analysis.isComma(end - 1) || analysis.isDash(end - 1) { end -= 1 }
    return end
  }

  /// A comma with an attribution phrase behind it: `…, according to Smith`.
  private func attributionPhrase(from start: Int, end: Int) -> Int? {
    for k in (start + 1)..<max(start + 1, end)
    where analysis.classes(k).contains(.beginsPhrase) && analysis.isComma(k - 1)
      && !view.isSpoken(k)
    {
      if OrderedPhraseMatcher(view).match(at: k, kinds: .attribution) != nil { return k - 1 }
    }
    return nil
  }

  /// `Smith, who said he would run, won`: the comma in front of the main clause's verb.
  private func closeOfRelative(_ hit: OrderedCue, from start: Int, end: Int) -> Int? {
    for k in (start + 1)..<max(start + 1, end - 1) where analysis.isComma(k) && !view.isSpoken(k) {
      var next = k + 1
      while next < end, analysis.clauseTag(next) == .adverb { next += 1 }
      if next < end, analysis.clauseTag(next).isPredicate { return k }
    }
    return nil
  }

  /// `When Smith said he would run, voters cheered`: the comma in front of the main clause.
  private func closeOfSubordinate(from start: Int, end: Int) -> Int? {
    for k in (start + 2)..<max(start + 2, end - 1) where analysis.isComma(k) && !view.isSpoken(k) {
      guard let phrase = view.phrases.first(where: { $0.tokens.lowerBound == k + 1 }) else {
        continue
      }
      let next = phrase.tokens.upperBound
      if next < end, analysis.clauseTag(next).isPredicate || analysis.clauseTag(next) == .adverb {
        return k
      }
    }
    return nil
  }

  // MARK: - In front of the cue

  /// `The plan failed, Smith said`, `“It failed,” said Smith`.
  private mutating func contentInFront(
    _ hit: OrderedCue, _ subject: OrderedSubjects.Subject
  ) -> Frame? {
    guard hit.cue.uses.contains(.quote) || hit.cue.uses.contains(.tail) else { return nil }
    let clause = subject.isInverted ? hit.group.lowerBound : subject.start
    guard clause > view.tokens.lowerBound || clause > blockStart else { return nil }
    var mark = clause - 1
    // `“…,” but he said`: another statement begins.
    guard mark >= 0, analysis.clauseTag(mark).isBreak else { return nil }
    let hasComma = analysis.isComma(mark)
    if analysis.clauseTag(mark) != .quote, !hasComma, !analysis.isDash(mark),
      clause > view.tokens.lowerBound
    {
      return nil
    }
    var quotation: Quotation?
    if analysis.clauseTag(mark) == .quote {
      quotation = quotations.first { $0.close == mark }
    } else if hasComma, mark > 0, analysis.clauseTag(mark - 1) == .quote {
      quotation = quotations.first { $0.close == mark - 1 }
      if quotation != nil { mark -= 1 }
    }
    if clause == view.tokens.lowerBound, quotation == nil { return nil }
    let end = clauseEnd(hit, subject)
    var contents: [[Range<Int>]] = []
    var start = max(view.tokens.lowerBound, taken)
    var swallowed = 0
    if let last = frames.last {
      if quotation == nil, hasComma, last.contents.count == 1, last.cue.upperBound < mark,
        case let end = clauseEnd(hit, subject), end >= view.contentEnd || analysis.isComma(end)
      {
        // `Many voters think so, Smith said`: what others say inside the statement is part of it.
        swallowed = frames.count
      } else {
        start = max(start, last.extent.upperBound, last.cue.upperBound)
      }
    }
    if let quotation {
      if quotation.open < view.tokens.lowerBound {
        contents = spread(quotation.inner, upTo: mark)
      } else {
        let lead = min(start, quotation.open)..<quotation.open
        // Words of the article in front of the mark belong to the content if they make a clause with it.
        let isWhole = lead.filter { analysis.isWord($0) }.count < 2 || start > quotation.open
        let from = isWhole ? quotation.open + 1 : view.trimmedStart(start)
        contents = [[from..<max(from, trimmed(mark, from: from))]]
      }
    } else {
      let from = view.trimmedStart(start)
      guard mark > from else { return nil }
      let run = skipOpener(from)..<mark
      contents = [run.isEmpty ? [] : [run]]
    }
    // What stands behind the cue's clause goes on with it.
    if end < view.contentEnd,
      analysis.isComma(end) || analysis.isDash(end) || analysis.clauseTag(end) == .quote
    {
      let next = analysis.clauseTag(end) == .quote ? end : end + 1
      if let quoted = quotations.first(where: { $0.open == next }) {
        if quoted.close >= view.tokens.upperBound {
          contents += spreadBehind(quoted)
        } else {
          contents[contents.count - 1].append(quoted.inner)
        }
      } else if quotation == nil, let last = contents.last?.last ?? Optional(mark..<mark),
        !view.hasOrderedPredicate(last)
          || next < view.contentEnd && analysis.clauseTag(next).isPredicate
      {
        contents[contents.count - 1].append(next..<max(next, view.contentEnd))
      }
    }
    if quotation == nil, contents.joined().reduce(0, { $0 + $1.count }) < 2 { return nil }
    guard contents.joined().reduce(0, { $0 + $1.count }) >= 1 else { return nil }
    if quotation == nil, !contents.joined().contains(where: { view.hasOrderedPredicate($0) }) {
      return nil
    }
    frames.removeFirst(swallowed)
    return make(
      hit, speaker: subject.speaker, contents: contents, rule: Self.front, act: nil)
  }

  /// Behind what links a sentence to the one before: `But the plan failed, he said`.
  private func skipOpener(_ i: Int) -> Int {
    i + 1 < view.tokens.upperBound && analysis.clauseTag(i) == .coordinator ? i + 1 : i
  }

  private func spread(_ run: Range<Int>, upTo end: Int) -> [[Range<Int>]] {
    var pieces: [[Range<Int>]] = []
    let sentences = analysis.article.sentences
    var s = view.index
    while s > 0, sentences[s].tokens.lowerBound > run.lowerBound { s -= 1 }
    while s <= view.index {
      let piece =
        (run
        .lowerBound..<max(run.lowerBound, trimmed(min(run.upperBound, end), from: run.lowerBound)))
        .clamped(to: sentences[s].tokens)
      if !piece.isEmpty { pieces.append([piece]) }
      s += 1
    }
    return pieces
  }

  private func spreadBehind(_ quotation: Quotation) -> [[Range<Int>]] {
    var pieces: [[Range<Int>]] = []
    let sentences = analysis.article.sentences
    var s = view.index
    while s < sentences.count, sentences[s].tokens.lowerBound < quotation.close {
      let piece = quotation.inner.clamped(to: sentences[s].tokens)
      if !piece.isEmpty { pieces.append([piece]) }
      s += 1
    }
    return pieces
  }

  /// Where the clause of a cue behind its content ends: at the next comma, dash or mark that no apposition opens.
  private func clauseEnd(_ hit: OrderedCue, _ subject: OrderedSubjects.Subject) -> Int {
    var k = max(hit.end, subject.end)
    while k < view.tokens.upperBound {
      let tag = analysis.clauseTag(k)
      if tag == .quote, quotations.contains(where: { $0.open == k && ($0.isSpeech || isWords($0)) })
      {
        return k
      }
      if analysis.isComma(k) {
        // `said Smith, a lawyer, “…”`
        if subject.isInverted, k == subject.end,
          let close = ((k + 1)..<view.tokens.upperBound).first(where: {
            analysis.isComma($0) || analysis.isMark($0, 0x2E)
          }), analysis.isComma(close),
          !((k + 1)..<close).contains(where: { analysis.clauseTag($0) == .quote })
        {
          k = close
          continue
        }
        return k
      }
      if analysis.isDash(k) || analysis.isMark(k, 0x3B) || analysis.isColon(k) { return k }
      k += 1
    }
    return min(k, view.tokens.upperBound)
  }
}

extension SentenceView {
  /// Whether a run holds a predicate, by what its words are in their clauses.
  func hasOrderedPredicate(_ range: Range<Int>) -> Bool {
    range.contains { analysis.clauseTag($0).isPredicate }
  }
}
