import ClaimModel
import LanguagePacks

/// A verb of naming with words in quotation marks: `nazwał umowę "bramą do kontynentu"`, `uznali głosowanie za „uczciwe”`.
struct NamingSieve: Sieve {
  static let id = "naming"
  static let triggers: Triggers = .naming

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    let analysis = view.analysis
    guard !quotations.isEmpty else { return [] }
    for i in view.tokens where analysis.classes(i).contains(.naming) && !view.isSpoken(i) {
      guard
        let reading = analysis.readings(i).first(where: {
          analysis.language.namingVerbs.contains($0.lemma) && $0.tag.isAny(of: [.finite, .past])
            && ($0.tag.persons.isEmpty || $0.tag.persons.contains(.third))
        }),
        let quotation = quotations.first(where: {
          $0.open > i && $0.open - i <= 14 && view.tokens.contains($0.open) && $0.inner.count >= 2
        }),
        // A title is no name that somebody gives: `opisał to w „Sleep Health”`.
        quotation.inner.contains(where: { analysis.isWord($0) && !analysis.isCapitalised($0) }),
        !(i..<quotation.open).contains(where: {
          view.isBoundary($0) || analysis.roles($0).contains(.content)
        })
      else { continue }
      let hit = CueHit(
        tokens: i..<(i + 1), verb: i, cue: Cue(act: .opines, uses: [.strict]), lemma: reading.lemma,
        tag: reading.tag)
      let subjects = SubjectFinder(view)
      let speaker: SpeakerReference
      var start = i + 1
      if let phrase = subjects.before(hit, from: view.tokens.lowerBound), phrase.isSpeaker {
        speaker = .phrase(phrase)
      } else if let phrase = subjects.after(hit, limit: quotation.open), phrase.isSpeaker {
        speaker = .phrase(phrase)
        start = max(start, phrase.tokens.upperBound)
      } else {
        speaker = .dropped(hit.tag)
      }
      let content = start..<min(quotation.close + 1, view.tokens.upperBound)
      guard content.count >= 3 else { continue }
      return [
        Frame(
          rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: speaker, voice: .mixed,
          act: .opines, position: i, start: view.tokens.lowerBound)
      ]
    }
    return []
  }
}
