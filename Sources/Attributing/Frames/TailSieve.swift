import ClaimModel
import LanguagePacks

/// A statement without marks and its cue behind it: `… przełomów - zauważa AP`, `…, wskazano w materiale`.
struct TailSieve: Sieve {
  static let id = "cue-behind-statement"
  static let triggers: Triggers = .cue

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    guard !view.summary.marks.isDisjoint(with: [.dash, .comma]) else { return [] }
    let analysis = view.analysis
    guard !analysis.isDash(view.tokens.lowerBound), !view.isQuestion else { return [] }
    let subjects = SubjectFinder(view)
    let dashes = DashCueFinder(view)
    var k = view.tokens.upperBound - 2
    let first = max(view.tokens.lowerBound + 2, view.tokens.upperBound - 40)
    while k >= first {
      defer { k -= 1 }
      let isDash = analysis.isDash(k)
      guard isDash || analysis.isComma(k), !view.isSpoken(k) else { continue }
      guard let hit = dashes.hit(behind: k, uses: [.tail]), hit.tokens.lowerBound > k,
        !hit.isUnsaid || isDash
      else { continue }
      let refersBack = !isDash && refersBack(k, hit, view)
      if !isDash, !refersBack, hit.tokens.lowerBound != k + 1 { continue }
      // A clause that opens with an as-word has its own sieve.
      if (k + 1..<hit.tokens.lowerBound).contains(where: { analysis.roles($0).contains(.asWord) }) {
        continue
      }
      let end = view.contentEnd
      // Behind a comma the clause must hold nothing but the cue, its subject and circumstances.
      let subject = hit.isImpersonal ? nil : subjects.after(hit, limit: end)
      if !isDash {
        guard
          hit.isImpersonal && !refersBack || subject != nil || hit.cue.uses.contains(.medium)
        else { continue }
        if (hit.tokens.upperBound..<end).contains(where: {
          !analysis.roles($0).isDisjoint(with: .opensContent)
            || analysis.isComma($0) && subject == nil
        }) {
          continue
        }
      } else if (hit.tokens.upperBound..<min(end, hit.tokens.upperBound + 12)).contains(where: {
        analysis.roles($0).contains(.content) && analysis.isComma($0 - 1)
      }) {
        continue
      }
      // A verb with an object of its own goes on with the statement: `- zapewnią bezpieczeństwo`.
      if isDash, subject == nil, !hit.isImpersonal,
        view.phrases.contains(where: {
          $0.tokens.lowerBound >= hit.tokens.upperBound
            && $0.tokens.lowerBound < hit.tokens.upperBound + 4
            && $0.preposition == nil && $0.kind == .other && $0.can(.accusative)
        })
      {
        continue
      }
      let content = contentStart(before: k, view)..<view.trimmedEnd(k)
      guard
        content.count >= 3 && (view.hasPredicate(content) || !isDash)
          || content.count == 2 && (isDash || subject != nil) && view.isStatement(content)
      else { continue }
      if content.contains(where: { view.isSpoken($0) }) { continue }
      let speaker: SpeakerReference
      if hit.isImpersonal {
        speaker =
          MediumFinder(view).document(of: hit, from: k + 1, limit: view.tokens.upperBound)
          ?? .impersonal
      } else if hit.cue.uses.contains(.medium) {
        guard
          let medium = MediumFinder(view).speaker(
            of: hit, from: k + 1, limit: view.tokens.upperBound)
        else { continue }
        speaker = medium
      } else if let phrase = subject ?? subjects.before(hit, from: k + 1) {
        speaker = .phrase(phrase)
      } else {
        speaker = .dropped(hit.tag)
      }
      var contents = [content]
      // A third part behind another dash goes on with the statement.
      if isDash,
        let second = (hit.tokens.upperBound..<view.tokens.upperBound).first(where: {
          analysis.isDash($0)
        })
      {
        let rest = view.trimmedStart(second)..<max(view.trimmedStart(second), view.contentEnd)
        if rest.count >= 2 { contents.append(rest) }
      }
      return [
        Frame(
          rule: Self.id, contents: [contents], cue: hit.tokens, speaker: speaker,
          voice: view.voice(of: contents, in: quotations), act: hit.cue.act, position: hit.verb,
          start: view.tokens.lowerBound)
      ]
    }
    return []
  }
  /// `…, o czym poinformował X`, `…, co potwierdził X`: a word that stands for the whole clause before the comma.
  private func refersBack(_ comma: Int, _ hit: CueHit, _ view: SentenceView) -> Bool {
    let analysis = view.analysis
    guard hit.cue.uses.contains(.that), !hit.isImpersonal,
      let word = (comma + 1..<min(comma + 3, view.tokens.upperBound)).first(where: {
        analysis.roles($0).contains(.back)
      }),
      hit.tokens.lowerBound > word, hit.tokens.lowerBound <= word + 5
    else { return false }
    // `to, co powiedział`: the word stands for the one before it.
    if comma > view.tokens.lowerBound,
      analysis.classes(comma - 1).contains(.nonSpeaker)
        || !analysis.parts(comma - 1).isDisjoint(with: .pronouns)
        || !analysis.roles(comma - 1).isDisjoint(with: [.demonstrative])
    {
      return false
    }
    return word == comma + 1 || analysis.parts(comma + 1).contains(.preposition)
  }

  /// Where the statement begins: at the sentence, or behind a dash that a title runs into: `… za życia – Ale nigdy …`.
  private func contentStart(before k: Int, _ view: SentenceView) -> Int {
    let analysis = view.analysis
    for d in (view.tokens.lowerBound..<k).reversed() where analysis.isDash(d) && d + 2 < k {
      if analysis.isWord(d + 1), analysis.isCapitalised(d + 1),
        analysis.facts(d + 1)?.isCommon == true,
        !analysis.parts(d + 1).isDisjoint(with: [
          .conjunction, .preposition, .particle, .finite, .past, .adverb, .subordinator,
        ])
      {
        return d + 1
      }
    }
    return view.tokens.lowerBound
  }
}
