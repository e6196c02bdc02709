import ClaimModel
import LanguagePacks

/// Runs the sieves over an article: direct speech block by block, then each sentence.
///
/// Sieves are tried in a fixed order; the first that takes a stretch of words keeps it. A frame found inside the content of
/// another makes a chain: `jak donosi X, Y poinformował, że …`.
struct FrameFinder {
  /// Frames in the order of the text, and the phrases of each sentence outside direct speech.
  struct Result {
    var frames: [Frame] = []
    /// By sentence.
    var phrases: [Phrases]
    /// Phrases inside direct speech, for names only; by sentence.
    var spokenPhrases: [Phrases]

    init(sentences: Int) {
      phrases = Array(repeating: Phrases(), count: sentences)
      spokenPhrases = phrases
    }
  }

  private let analysis: Analysis

  /// The sieves for sentences, in the order in which they are asked.
  static let sieves: [any Sieve] = [
    HeadingColonSieve(), InvertedClauseSieve(), TailSieve(), AsClauseSieve(), ThatClauseSieve(),
    AttributionPhraseSieve(),
    NominalObjectSieve(), NounClauseSieve(), NamingSieve(), BackReferenceSieve(),
  ]

  /// Which of them reads headings, and running text otherwise.
  private static let headingColon = sieves.firstIndex { $0 is HeadingColonSieve }
  /// What each of them needs.
  private static let triggers = sieves.map { type(of: $0).triggers }

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The frames of the whole article.
  ///
  /// - Complexity: O(*n*) in the tokens: every search is bounded by its sentence or block.
  func find() -> Result {
    if analysis.language.subjectsByOrder { return OrderedFrameFinder(analysis).find() }
    var result = Result(sentences: analysis.article.sentences.count)
    var followsSpeech = false
    var running = RunningQuotation(analysis)
    // Sentences of a quotation that runs over paragraphs and has no cue yet.
    var uncued: [[Range<Int>]] = []
    for block in analysis.article.blocks {
      guard block.kind == .paragraph || block.kind == .heading || block.kind == .headline,
        let first = block.sentences.first, let last = block.sentences.last
      else { continue }
      let tokens =
        analysis.article.sentences[first].tokens
        .lowerBound..<analysis.article.sentences[last].tokens.upperBound
      let quotations = running.quotations(of: block, tokens: tokens)
      var speech = SpeechReader(
        analysis, sentences: block.sentences, quotations: quotations, followsSpeech: followsSpeech)
      speech.read()
      speech.takeUncued(&uncued)
      var frames = speech.frames
      for k in frames.indices where !frames[k].cue.isEmpty {
        let position = frames[k].position
        guard
          let s = block.sentences.first(where: {
            analysis.article.sentences[$0].tokens.contains(position)
          })
        else { continue }
        let view = SentenceView(
          analysis, index: s, tokens: analysis.article.sentences[s].tokens, spoken: speech.spoken)
        addPartners(to: &frames[k], view)
        addLinks(to: &frames[k], view)
      }
      for s in block.sentences {
        let view = SentenceView(
          analysis, index: s, tokens: analysis.article.sentences[s].tokens, spoken: speech.spoken)
        if view.phrases.contains(where: { speech.spoken.contains($0.head) }) {
          let arena = analysis.phraseArena
          result.phrases[s] = arena.run(of: view.phrases) {
            speech.spoken.contains($0.head) ? nil : $0
          }
          result.spokenPhrases[s] = arena.run(of: view.phrases) {
            speech.spoken.contains($0.head) ? $0 : nil
          }
        } else {
          result.phrases[s] = view.phrases
        }
        frames += sentenceFrames(view, quotations, taken: frames, isTitle: block.kind != .paragraph)
      }
      if !quotations.isEmpty {
        for k in frames.indices { extend(&frames[k], quotations, block: block) }
      }
      frames.sort { ($0.extent.lowerBound, $0.position) < ($1.extent.lowerBound, $1.position) }
      followsSpeech =
        frames.last.map { $0.voice == .direct && $0.extent.upperBound + 12 >= tokens.upperBound }
        ?? false
      result.frames += frames
    }
    return result
  }

  private func sentenceFrames(
    _ view: SentenceView, _ quotations: [Quotation], taken: [Frame], isTitle: Bool
  ) -> [Frame] {
    var frames: [Frame] = []
    let others =
      taken.isEmpty
      ? []
      : taken.filter { $0.extent.overlaps(view.tokens) || view.tokens.contains($0.position) }
    let triggers = view.triggers
    for k in Self.sieves.indices where !Self.triggers[k].isDisjoint(with: triggers) {
      let isColon = !isTitle && k == Self.headingColon
      var found =
        isColon && !opensBlock(view)
        ? [] : Self.sieves[k].frames(in: view, quotations: quotations)
      if isColon, found.isEmpty {
        found = HeadingColonSieve().cuedFrames(in: view, quotations: quotations)
      }
      for frame in found { merge(frame, into: &frames, others: others) }
    }
    for k in frames.indices {
      addPartners(to: &frames[k], view)
      addLinks(to: &frames[k], view)
    }
    return frames
  }

  private func opensBlock(_ view: SentenceView) -> Bool {
    let block = analysis.article.blocks[analysis.article.sentences[view.index].block]
    return block.sentences.lowerBound == view.index
  }

  // MARK: - Order and nesting

  /// Adds a frame to those found before it, as a link of a chain where it lies inside another's content; or drops it.
  private func merge(_ frame: Frame, into frames: inout [Frame], others: [Frame]) {
    // Its cue belongs to direct speech's cue clause already.
    if others.contains(where: { $0.cue.overlaps(frame.cue) }) { return }
    if frames.contains(where: { $0.cue.overlaps(frame.cue) }) { return }
    for i in frames.indices
    where frames[i].extent.overlaps(frame.extent) || frames[i].extent.contains(frame.position) {
      let outer = frames[i]
      switch (outer.rule, frame.rule) {
      case (TailSieve.id, _), (AsClauseSieve.id, _),
        (AttributionPhraseSieve.id, ThatClauseSieve.id):
        // The outer cue reports what the inner one says, if the inner one has a speaker of its own.
        guard isExplicit(frame.speaker),
          outer.extent.contains(frame.position) || outer.extent.overlaps(frame.extent)
        else { return }
        if outer.rule == AsClauseSieve.id, frame.rule == NominalObjectSieve.id { return }
        // Nobody's report of somebody's words is no link: `jak zaznaczono`.
        if isImpersonal(outer.speaker) {
          frames[i] = frame
          return
        }
        var inner = frame
        // The outer cue is no part of what was said.
        if outer.rule == TailSieve.id { inner.contents = clipped(inner.contents, to: outer.extent) }
        inner.carriers = outer.carriers + [outer.speaker] + inner.carriers
        frames[i] = inner
        return
      case (ThatClauseSieve.id, AttributionPhraseSieve.id)
      where isExplicit(frame.speaker) && outer.extent.contains(frame.position):
        var inner = frame
        if let comma = secondClause(frame, in: outer) {
          // `X ujawnił, że …, a według Y …`: two clauses of two sources.
          let front = clipped(outer.contents, to: comma)
          guard !front.isEmpty else { return }
          frames[i].contents = front
          inner.carriers = outer.carriers + [outer.speaker] + inner.carriers
          inner.contents = clipped(inner.contents, to: outer.extent)
          frames.append(inner)
          return
        }
        // `X powiedział, że według Y …`: what Y holds is said by X.
        guard startsContent(frame, outer) else { return }
        inner.carriers = outer.carriers + [outer.speaker] + inner.carriers
        inner.contents = clipped(inner.contents, to: outer.extent)
        frames[i] = inner
        return
      default: return
      }
    }
    frames.append(frame)
  }

  private func isImpersonal(_ speaker: SpeakerReference) -> Bool {
    if case .impersonal = speaker { return true }
    return false
  }

  /// The runs of content that lie before the end of an outer one.
  private func clipped(_ contents: [[Range<Int>]], to outer: Range<Int>) -> [[Range<Int>]] {
    clipped(contents, to: outer.upperBound)
  }

  /// The comma behind which an attribution phrase opens a clause of its own with a conjunction: `…, a według Y …`.
  private func secondClause(_ frame: Frame, in outer: Frame) -> Int? {
    let comma = frame.cue.lowerBound - 2
    guard comma > outer.extent.lowerBound + 1, analysis.isComma(comma),
      analysis.roles(comma + 1).contains(.coordinate),
      frame.contents.allSatisfy({ $0.allSatisfy { $0.lowerBound > comma } })
    else { return nil }
    return comma
  }

  /// The runs of content that lie before a token.
  private func clipped(_ contents: [[Range<Int>]], to end: Int) -> [[Range<Int>]] {
    contents.map { runs in
      runs.compactMap { $0.lowerBound < end ? $0.lowerBound..<min($0.upperBound, end) : nil }
    }.filter { !$0.isEmpty }
  }

  private func startsContent(_ frame: Frame, _ outer: Frame) -> Bool {
    frame.position <= outer.extent.lowerBound + 2
  }

  private func isExplicit(_ speaker: SpeakerReference) -> Bool {
    if case .phrase = speaker { return true }
    return false
  }

  // MARK: - Links

  /// Adds those who share the verb with the speaker: each of them is a source of its own.
  private func addPartners(to frame: inout Frame, _ view: SentenceView) {
    guard case .phrase(let speaker) = frame.speaker, speaker.preposition == nil,
      case let position = frame.position,
      let hit = view.hits.first(where: { $0.verb == position }),
      hit.tag.numbers.contains(.plural),
      let k = view.phrases.firstIndex(where: {
        $0.tokens.lowerBound == speaker.tokens.lowerBound
      }), case let joined = JoinedPhrases(analysis, view.phrases), let run = joined.run(around: k)
    else { return }
    let members = joined.members(run).map { $0.counted(with: hit.tag, in: analysis.tags) }
    frame.speaker = .phrase(members[0])
    frame.partners = members.dropFirst().map { .phrase($0) }
  }

  /// Adds carriers and origins that the frame's own sentence states.
  private func addLinks(to frame: inout Frame, _ view: SentenceView) {
    guard view.summary.classes.contains(.beginsPhrase) else { return }
    let matcher = PhraseMatcher(view)
    for i in view.tokens where analysis.classes(i).contains(.beginsPhrase) && !view.isSpoken(i) {
      guard let found = matcher.match(at: i, kinds: .links) else { continue }
      if found.words.overlaps(frame.cue) { continue }
      switch found.kind {
      case .origin: frame.origins.append(found.speaker)
      case .carrier: frame.carriers.append(found.speaker)
      default: continue
      }
      frame.contents = frame.contents.map { runs in
        runs.flatMap { cut($0, found.start..<found.end) }
      }
    }
  }

  /// A run without a stretch inside it; a stretch at its edge is cut off, one in the middle stays.
  private func cut(_ run: Range<Int>, _ out: Range<Int>) -> [Range<Int>] {
    guard run.overlaps(out) else { return [run] }
    if out.lowerBound <= run.lowerBound + 1 {
      let start = min(
        run.upperBound,
        out.upperBound
          + (out.upperBound < run.upperBound && analysis.isComma(out.upperBound) ? 1 : 0))
      return start < run.upperBound ? [start..<run.upperBound] : []
    }
    if out.upperBound >= run.upperBound {
      return [
        run
          .lowerBound..<(analysis.isComma(out.lowerBound - 1) ? out.lowerBound - 1 : out.lowerBound)
      ]
    }
    return [run]
  }

  /// Content that ends inside a quotation goes on to the quotation's end, sentence by sentence.
  private func extend(_ frame: inout Frame, _ quotations: [Quotation], block: Block) {
    guard frame.rule == ThatClauseSieve.id || frame.rule == AsClauseSieve.id,
      let last = frame.contents.last?.last,
      let quotation = quotations.first(where: {
        $0.open >= last.lowerBound - 1 && $0.open < last.upperBound
          && $0.close > last.upperBound + 1
      })
    else { return }
    for s in block.sentences {
      let tokens = analysis.article.sentences[s].tokens
      guard tokens.lowerBound >= last.upperBound, tokens.lowerBound < quotation.close else {
        continue
      }
      let end = min(tokens.upperBound, quotation.close)
      if end > tokens.lowerBound { frame.contents.append([tokens.lowerBound..<end]) }
    }
  }
}
