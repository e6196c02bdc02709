import ClaimModel
import LanguagePacks

/// Runs the readers of a language with a fixed order of words over an article, block by block.
struct OrderedFrameFinder {
  static let goesOn = "quotation-goes-on"
  static let colon = "colon-before-quotation"
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The frames of the whole article.
  ///
  /// - Complexity: O(*n*) in the tokens: every search is bounded by its sentence or a few dozen words.
  func find() -> FrameFinder.Result {
    var result = FrameFinder.Result(sentences: analysis.article.sentences.count)
    var running = RunningQuotation(analysis)
    var endsWithSpeech = false
    for block in analysis.article.blocks {
      guard block.kind == .paragraph || block.kind == .heading || block.kind == .headline,
        let first = block.sentences.first, let last = block.sentences.last
      else { continue }
      let sentences = analysis.article.sentences
      let tokens = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
      let quotations = running.quotations(of: block, tokens: tokens)
      var spoken = SpokenTokens(in: tokens)
      for quotation in quotations { spoken.insert(quotation.inner) }
      var frames: [Frame] = []
      for s in block.sentences {
        let view = SentenceView(analysis, index: s, tokens: sentences[s].tokens, spoken: spoken)
        note(view, spoken, &result)
        if block.kind != .paragraph || s == block.sentences.lowerBound {
          frames += HeadingColonSieve().frames(in: view, quotations: quotations)
            .filter { frame in !frames.contains { $0.extent.overlaps(frame.extent) } }
        }
        // What reaches into the sentence from the ones before it.
        let known = Array(frames.suffix(8))
        var reader = OrderedSentenceReader(
          view, quotations: quotations, blockStart: tokens.lowerBound)
        reader.read()
        var found = reader.frames.filter { frame in
          !known.contains { $0.extent.overlaps(frame.extent) || $0.cue.overlaps(frame.cue) }
        }
        OrderedPhraseReader(view, quotations: quotations).read(into: &found)
        OrderedNounReader(view, quotations: quotations).read(into: &found)
        frames += found.filter { frame in !known.contains { $0.extent.contains(frame.position) } }
      }
      var speech = endsWithSpeech ? result.frames.last : nil
      addOpenQuotations(quotations, block, tokens, &frames, behind: &speech)
      addQuotedSentences(quotations, block, &frames)
      if let speech, !result.frames.isEmpty { result.frames[result.frames.count - 1] = speech }
      frames.sort { ($0.position, $0.extent.lowerBound) < ($1.position, $1.extent.lowerBound) }
      if block.kind == .paragraph {
        let last = frames.last ?? speech
        endsWithSpeech =
          last.map { $0.voice == .direct && $0.extent.upperBound + 30 >= tokens.upperBound }
          ?? false
      }
      for frame in frames { noteOwner(frame, block, &result) }
      result.frames += frames
    }
    return result
  }

  /// `Ann Lee’s claim that`: a name inside a phrase is one of the article's names all the same.
  private func noteOwner(_ frame: Frame, _ block: Block, _ result: inout FrameFinder.Result) {
    guard frame.rule == OrderedNounReader.id, case .phrase(let owner) = frame.speaker,
      owner.name != nil || owner.entry != nil,
      let s = block.sentences.first(where: {
        analysis.article.sentences[$0].tokens.contains(owner.head)
      }), !result.phrases[s].contains(where: { $0.head == owner.head }),
      let k = result.phrases[s].firstIndex(where: { $0.tokens.upperBound > owner.head })
    else { return }
    let arena = analysis.phraseArena
    arena.begin()
    arena.append(result.phrases[s].keeping(k))
    arena.append(owner)
    arena.append(result.phrases[s].dropping(k))
    result.phrases[s] = arena.finish()
  }

  private func note(
    _ view: SentenceView, _ spoken: SpokenTokens, _ result: inout FrameFinder.Result
  ) {
    if view.phrases.contains(where: { spoken.contains($0.head) }) {
      let arena = analysis.phraseArena
      result.phrases[view.index] = arena.run(of: view.phrases) {
        spoken.contains($0.head) ? nil : $0
      }
      result.spokenPhrases[view.index] = arena.run(of: view.phrases) {
        spoken.contains($0.head) ? $0 : nil
      }
    } else {
      result.phrases[view.index] = view.phrases
    }
  }

  /// Quotations that no cue has taken: they go on with the attribution before them, or with who spoke last.
  private func addOpenQuotations(
    _ quotations: [Quotation], _ block: Block, _ tokens: Range<Int>, _ frames: inout [Frame],
    behind speech: inout Frame?
  ) {
    let sentences = analysis.article.sentences
    var taken = SpokenTokens(in: tokens)
    for frame in frames { for content in frame.contents { content.forEach { taken.insert($0) } } }
    var s = block.sentences.lowerBound
    for quotation in quotations
    where quotation.isSpeech || isAnnounced(quotation) || isSentence(quotation) {
      if quotation.inner.contains(where: { taken.contains($0) }) { continue }
      while s < block.sentences.upperBound, sentences[s].tokens.upperBound <= quotation.open + 1 {
        s += 1
      }
      guard s < block.sentences.upperBound else { return }
      var pieces: [[Range<Int>]] = []
      var k = s
      while k < block.sentences.upperBound, sentences[k].tokens.lowerBound < quotation.close {
        let piece = quotation.inner.clamped(to: sentences[k].tokens)
        if !piece.isEmpty { pieces.append([piece]) }
        k += 1
      }
      guard !pieces.isEmpty else { continue }
      // The speaker and a colon in front of it.
      if let announced = announced(quotation, s, pieces, behind: frames) {
        frames.append(announced)
        continue
      }
      guard quotation.isSpeech || isSentence(quotation),
        quotation.open <= sentences[s].tokens.lowerBound
      else { continue }
      let before = frames.lastIndex {
        $0.extent.lowerBound < quotation.open && $0.position < quotation.open
      }
      if s > block.sentences.lowerBound,
        let main = main(of: sentences[s - 1].tokens, among: frames)
      {
        if frames[main].voice == .indirect {
          var next = frames[main]
          next.contents = pieces
          next.voice = .direct
          next.rule = Self.goesOn
          frames.append(next)
        } else {
          frames[main].contents += pieces
        }
        continue
      }
      if before == nil, s > block.sentences.lowerBound, let actor = actor(ofSentence: s - 1) {
        frames.append(
          Frame(
            rule: Self.goesOn, contents: pieces, cue: 0..<0, speaker: .phrase(actor),
            voice: .direct, act: .says, position: quotation.open,
            start: sentences[s].tokens.lowerBound))
        continue
      }
      // Speech that runs over paragraphs is one attribution.
      if before == nil, speech != nil {
        speech?.contents += pieces
        continue
      }
      guard before != nil else { continue }
      frames.append(
        Frame(
          rule: Self.goesOn, contents: pieces, cue: 0..<0, speaker: .continued, voice: .direct,
          act: .says, position: quotation.open, start: sentences[s].tokens.lowerBound))
    }
  }

  /// Who does something in the sentence in front of a quotation without a cue: `Smith shook his head. “It is over.”`
  private func actor(ofSentence s: Int) -> NounPhrase? {
    let tokens = analysis.article.sentences[s].tokens
    guard let phrase = analysis.phrases(ofSentence: s).first(where: { $0.preposition == nil }),
      phrase.tokens.lowerBound <= tokens.lowerBound + 1,
      phrase.kind == .person || phrase.kind == .pronoun && !phrase.tags.contains(where: isNobody),
      analysis.clauseTag(phrase.tokens.upperBound) == .finite
    else { return nil }
    return phrase
  }

  /// Whether a pronoun stands for no person: `it`.
  private func isNobody(_ tag: MorphTag) -> Bool { tag.genders == .neuter }

  /// Sentences without a cue that hold words in quotation marks, behind an attribution: they go on with it.
  private func addQuotedSentences(
    _ quotations: [Quotation], _ block: Block, _ frames: inout [Frame]
  ) {
    guard block.sentences.count > 1 else { return }
    let sentences = analysis.article.sentences
    for quotation in quotations where quotation.isSpeech {
      guard
        let s = block.sentences.dropFirst().first(where: {
          sentences[$0].tokens.contains(quotation.open)
        })
      else { continue }
      let tokens = sentences[s].tokens
      guard
        !frames.contains(where: {
          tokens.contains($0.position) || $0.extent.overlaps(tokens)
        }), let main = main(of: sentences[s - 1].tokens, among: frames)
      else { continue }
      var next = frames[main]
      next.contents = [[tokens]]
      next.voice = .mixed
      next.rule = Self.goesOn
      frames.append(next)
    }
  }

  /// The attribution of a sentence that a quotation behind it goes on with: the last one with words in quotation marks, else
  /// the last of all.
  private func main(of sentence: Range<Int>, among frames: [Frame]) -> Int? {
    var last: Int?
    for k in frames.indices.reversed() {
      let isHere =
        sentence.contains(frames[k].position)
        || frames[k].contents.last?.last.map { $0.upperBound > sentence.lowerBound } == true
          && frames[k].position < sentence.lowerBound
      guard isHere else { continue }
      if frames[k].voice != .indirect { return k }
      last = last ?? k
    }
    return last
  }

  /// Whether a quotation is a sentence by itself, however short: `“Really sad.”`
  private func isSentence(_ quotation: Quotation) -> Bool {
    guard quotation.open >= 0, analysis.isSentenceStart(quotation.open),
      let last = quotation.inner.last, quotation.inner.count > 1
    else { return false }
    return analysis.isMark(last, 0x2E) || analysis.isMark(last, 0x21) || analysis.isMark(last, 0x3F)
  }

  /// Whether a colon stands in front of a quotation and a stop ends it, so that few words can be speech: `Her answer: “Yes.”`
  private func isAnnounced(_ quotation: Quotation) -> Bool {
    guard quotation.open > 0, analysis.isColon(quotation.open - 1), let last = quotation.inner.last
    else { return false }
    return analysis.isMark(last, 0x2E) || analysis.isMark(last, 0x21) || analysis.isMark(last, 0x3F)
  }

  /// `X: “…”` and `The statement in full: “…”`: a speaker and a colon without a verb.
  private func announced(
    _ quotation: Quotation, _ s: Int, _ pieces: [[Range<Int>]], behind frames: [Frame]
  ) -> Frame? {
    let sentences = analysis.article.sentences
    let colon = quotation.open - 1
    guard colon > 0, analysis.isColon(colon),
      let k = sentences.indices.prefix(s + 1).suffix(2).last(where: {
        sentences[$0].tokens.contains(colon)
      })
    else { return nil }
    let phrases = analysis.phrases(ofSentence: k).filter {
      $0.tokens.upperBound <= colon && $0.isSpeaker && $0.kind != .firstPerson
    }
    // A cue with content of its own leaves the quotation to the colon.
    if let cued = cued(before: colon, in: k),
      !frames.contains(where: { $0.cue.contains(cued.cue.verb) })
    {
      return Frame(
        rule: Self.colon, contents: pieces,
        cue: cued.cue.verb..<max(cued.cue.verb + 1, cued.cue.end),
        speaker: cued.speaker, voice: .direct, act: cued.cue.cue.act, position: cued.cue.verb,
        start: sentences[k].tokens.lowerBound)
    }
    guard
      let speaker = phrases.first(where: { $0.preposition == nil && $0.kind == .person })
        ?? phrases.first(where: { $0.preposition == nil }) ?? phrases.last
    else { return nil }
    return Frame(
      rule: Self.colon, contents: pieces, cue: colon..<(colon + 1), speaker: .phrase(speaker),
      voice: .direct, act: .says, position: colon, start: sentences[k].tokens.lowerBound)
  }

  /// `Smith responded with a phrase of his own: “…”`: the last cue of a sentence that can govern speech, with its subject.
  private func cued(
    before colon: Int, in s: Int
  ) -> (cue: OrderedCue, speaker: SpeakerReference)? {
    let tokens = analysis.article.sentences[s].tokens
    let view = SentenceView(analysis, index: s, tokens: tokens, spoken: nil)
    let subjects = OrderedSubjects(view)
    for hit in OrderedCueFinder(analysis).cues(in: tokens, isSpoken: { $0 > colon }).reversed()
    where hit.cue.uses.contains(.quote) && !hit.isNegated && !hit.isPassive {
      guard
        let subject = subjects.before(hit.group, cue: hit.cue, isParticiple: hit.isParticiple),
        !subject.isRelative
      else { continue }
      return (hit, subject.speaker)
    }
    return nil
  }
}
