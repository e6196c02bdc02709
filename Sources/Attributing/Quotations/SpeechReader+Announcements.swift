import ClaimModel
import LanguagePacks

/// Dash dialogue that a colon announces: `Trener powiedział po meczu: – Zagraliśmy słabo.`, `Jan Bąk, wójt: – Czekamy.`
extension SpeechReader {
  /// What stands before the colon: a cue with its speaker, or a speaker alone.
  private struct Announcement {
    var rule: String
    var cue: Range<Int>
    var speaker: SpeakerReference
    var act: Claim.Act
    var position: Int
  }

  /// Reads speech behind a colon and a dash inside a sentence; answers with the sentence behind the turn.
  mutating func announcedSpeech(_ s: Int) -> Int? {
    guard analysis.summary(ofSentence: s).marks.isSuperset(of: [.colon, .dash]) else { return nil }
    let range = tokens(s)
    guard
      let colon = range.first(where: {
        analysis.isColon($0) && $0 + 3 < range.upperBound && analysis.token($0 + 1).kind == .dash
          && analysis.isCapitalised($0 + 2)
      }), !spoken.contains(colon)
    else { return nil }
    let end = firstPersonRun(s)
    return announce(s, colon: colon, from: s, to: end) ? end : nil
  }

  /// Makes a frame of the sentences from `first` on, said by whom the words before a colon name; false if they name nobody.
  mutating func announce(_ s: Int, colon: Int, from first: Int, to end: Int) -> Bool {
    guard s >= 0, s < analysis.article.sentences.count,
      let announcement = cued(view(s), before: colon) ?? named(view(s), before: colon)
    else { return false }
    let contents = (first..<end).compactMap { k -> [Range<Int>]? in
      let from = k == first ? max(tokens(k).lowerBound, colon + 1) + 1 : tokens(k).lowerBound
      let close = k + 1 == end ? view(k).contentEnd : trimmed(tokens(k).upperBound, from: from)
      let run = from..<max(from, close)
      return run.isEmpty ? nil : [run]
    }
    guard !contents.isEmpty else { return false }
    add(
      Frame(
        rule: announcement.rule, contents: contents, cue: announcement.cue,
        speaker: announcement.speaker, voice: .direct, act: announcement.act,
        position: announcement.position, start: tokens(s).lowerBound))
    return true
  }

  private func cued(_ view: SentenceView, before colon: Int) -> Announcement? {
    guard
      let hit = view.hits.last(where: {
        $0.tokens.upperBound <= colon && $0.cue.uses.contains(.quote) && !$0.isAdverbial
      }), colon - hit.tokens.upperBound <= 14,
      !CueFinder(analysis).isNegated(hit, in: view.tokens) || hit.tokens.count > 1
    else { return nil }
    let start = view.tokens.lowerBound
    let subjects = SubjectFinder(view)
    let speaker: SpeakerReference
    if hit.isImpersonal || hit.cue.uses.contains(.medium) {
      speaker = self.speaker(hit, clause: start..<colon, view)
    } else if let phrase = subjects.before(hit, from: start) ?? subjects.after(hit, limit: colon) {
      speaker = .phrase(phrase)
    } else {
      speaker = .dropped(hit.tag)
    }
    return Announcement(
      rule: "cue-before-quotation", cue: hit.tokens, speaker: speaker, act: hit.cue.act,
      position: hit.verb)
  }

  /// `Jan Bąk, wójt gminy Lipa: –`: a person at the front of the sentence, and no verb before the colon.
  private func named(_ view: SentenceView, before colon: Int) -> Announcement? {
    guard colon - view.tokens.lowerBound <= 16,
      !view.hasVerb(view.tokens.lowerBound..<max(view.tokens.lowerBound, colon)),
      let phrase = view.phrases.first(where: { $0.tokens.lowerBound <= view.tokens.lowerBound + 1 }
      ),
      phrase.kind == .person || phrase.kind == .role, phrase.preposition == nil,
      phrase.can(.nominative), phrase.tokens.upperBound <= colon
    else { return nil }
    return Announcement(
      rule: "colon-before-quotation", cue: colon..<(colon + 1), speaker: .phrase(phrase),
      act: .says, position: colon)
  }
}
