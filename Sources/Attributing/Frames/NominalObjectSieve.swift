import ClaimModel
import LanguagePacks

/// A cue whose object says what was said: `wezwał Pjongjang do przestrzegania norm`, `potwierdził spotkanie przywódców`,
/// `nakazał zabezpieczyć obiekt`.
struct NominalObjectSieve: Sieve {
  static let id = "nominal-object"
  static let triggers: Triggers = .cue

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    guard !view.isQuestion else { return [] }
    let analysis = view.analysis
    let subjects = SubjectFinder(view)
    var frames: [Frame] = []
    for hit in view.hits where !hit.isAdverbial && !hit.isUnsaid {
      guard let objects = analysis.language.cues.objects[hit.lemma] else { continue }
      if CueFinder(analysis).isNegated(hit, in: view.tokens) { continue }
      let end = clauseEnd(hit, view)
      if isImpersonalReflexive(hit, view) { continue }
      if subjects.relatesToThing(hit, from: view.tokens.lowerBound) { continue }
      guard let (content, act) = object(objects, hit, end: end, view) else { continue }
      let speaker: SpeakerReference
      if hit.isImpersonal {
        continue
      } else if let phrase = subjects.before(hit, from: view.tokens.lowerBound)
        ?? subjects.after(hit, limit: content.lowerBound)
      {
        // `przepisy przewidują wyższe kary`: what a rule provides for is nobody's word.
        guard phrase.isSpeaker, !analysis.classes(phrase.head).contains(.norm) else { continue }
        speaker = .phrase(phrase)
      } else if view.hasThingAsSubject(hit, in: view.tokens.lowerBound..<content.lowerBound) {
        // `Dom grozi zawaleniem`
        continue
      } else {
        speaker = .dropped(hit.tag)
      }
      frames.append(
        Frame(
          rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: speaker,
          voice: view.voice(of: [content], in: quotations), act: act, position: hit.verb,
          start: view.tokens.lowerBound))
    }
    return frames
  }

  private func clauseEnd(_ hit: CueHit, _ view: SentenceView) -> Int {
    var k = hit.tokens.upperBound
    while k < view.tokens.upperBound {
      if view.analysis.isDash(k) || view.isSpoken(k) { return k }
      k += 1
    }
    return view.contentEnd
  }

  private func object(
    _ frames: [CueTable.ObjectFrame], _ hit: CueHit, end: Int, _ view: SentenceView
  ) -> (Range<Int>, Claim.Act)? {
    let analysis = view.analysis
    for frame in frames {
      if frame.isInfinitive {
        for k in hit.tokens.upperBound..<min(end, hit.tokens.upperBound + 7) {
          if analysis.isComma(k) || !analysis.roles(k).isDisjoint(with: .opensContent) { break }
          guard analysis.parts(k).contains(.infinitive), end - k >= 2 else { continue }
          return (k..<end, frame.act)
        }
        continue
      }
      if let marker = frame.marker {
        for k in hit.tokens.upperBound..<min(end, hit.tokens.upperBound + 9) {
          if analysis.isComma(k) { break }
          guard analysis.lower(k) == marker, k + 1 < end else { continue }
          let content = (k + 1)..<end
          // The object must state something: a verbal noun, a demonstrative with a clause, or a noun with more behind it.
          guard content.count >= 2,
            frame.act == .warns
              ? names(k + 1, frame.cases, view) : states(k + 1, frame.cases, view)
          else { continue }
          return (content, frame.act)
        }
      } else {
        guard
          let phrase = view.phrases.first(where: {
            $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tokens.lowerBound < end
              && $0.preposition == nil
              && $0.can(frame.cases) && !$0.isSpeaker
          }), phrase.tokens.lowerBound - hit.tokens.upperBound <= 6
        else { continue }
        let between = hit.tokens.upperBound..<phrase.tokens.lowerBound
        if between.contains(where: {
          analysis.isComma($0) || !analysis.roles($0).isDisjoint(with: .opensContent)
        }) {
          continue
        }
        // `zdementował te doniesienia`: the denial is of what was said before.
        if frame.act == .denies, phrase.kind == .info || phrase.kind == .statement,
          phrase.complement == nil
        {
          continue
        }
        guard isVerbal(phrase, view), phrase.tokens.count >= 2 || phrase.tokens.upperBound + 1 < end
        else { continue }
        // A quotation that opens right before belongs to what was said: `zapowiedział „natychmiastowe zakupy”`.
        let start = phrase.tokens.lowerBound
        let isQuoted =
          start - 1 >= hit.tokens.upperBound && analysis.token(start - 1).kind == .quote
        if isQuoted, analysis.token(end - 1).kind == .quote {
          return (start..<(end - 1), frame.act)
        }
        return ((isQuoted ? start - 1 : start)..<end, frame.act)
      }
    }
    return nil
  }

  /// `Zaleca się noszenie kasków`: nobody's word.
  private func isImpersonalReflexive(_ hit: CueHit, _ view: SentenceView) -> Bool {
    guard !hit.cue.uses.contains(.reflexive), hit.tag.numbers.contains(.singular),
      hit.tag.genders.isEmpty || hit.tag.genders.contains(.neuter)
    else { return false }
    return [hit.verb - 1, hit.verb + 1].contains {
      view.tokens.contains($0) && view.analysis.roles($0).contains(.reflexive)
    }
  }

  /// What somebody warns against needs no verb in it: `ostrzega przed oszustami`.
  private func names(_ i: Int, _ cases: MorphTag.Cases, _ view: SentenceView) -> Bool {
    view.phrases.contains {
      $0.tokens.lowerBound <= i + 2 && $0.tokens.upperBound > i && $0.can(cases)
    }
  }

  private func states(_ i: Int, _ cases: MorphTag.Cases, _ view: SentenceView) -> Bool {
    guard
      let phrase = view.phrases.first(where: {
        $0.tokens.lowerBound <= i + 2 && $0.tokens.upperBound > i
      })
    else { return false }
    return phrase.can(cases) && (isVerbal(phrase, view) || phrase.complement != nil)
  }

  /// Whether a noun is made from a verb: the lexicon's verbal noun, or an ending of the pack's list.
  private func isVerbal(_ phrase: NounPhrase, _ view: SentenceView) -> Bool {
    if phrase.tags.contains(where: { $0.isAny(of: .verbalNoun) }) { return true }
    return view.analysis.readings(phrase.head).contains {
      $0.tag.isAny(of: .verbalNoun) || view.analysis.language.eventNouns.contains($0.lemma)
    }
  }
}
