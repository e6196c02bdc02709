import ClaimModel
import LanguagePacks

/// A content clause before its cue: `O tym, że …, informował X`, `Informację, że …, potwierdził X`.
struct InvertedClauseSieve: Sieve {
  static let id = "clause-before-cue"
  static let triggers: Triggers = .cue

  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame] {
    guard view.summary.roles.contains(.content) else { return [] }
    let analysis = view.analysis
    let first = view.tokens.lowerBound
    // The clause opens within the first words, behind a comma.
    guard
      let opener = (first..<min(view.tokens.upperBound, first + 7)).first(where: {
        analysis.roles($0).contains(.content) && ($0 == first || analysis.isComma($0 - 1))
      }),
      !(first..<opener).contains(where: {
        analysis.isPredicate($0)
          && analysis.parts($0).isDisjoint(with: [.noun, .adjective, .pronouns])
      })
    else { return [] }
    for hit in view.hits.reversed() where hit.cue.uses.contains(.that) && !hit.isAdverbial {
      guard hit.tokens.lowerBound > opener + 2 else { continue }
      // The comma that closes the clause stands right before the cue or its adverbs.
      guard
        let comma = (opener..<hit.tokens.lowerBound).last(where: { analysis.isComma($0) }),
        hit.tokens.lowerBound - comma <= 4, comma > opener + 2
      else { continue }
      if (comma + 1..<hit.tokens.lowerBound).contains(where: {
        !analysis.roles($0).isDisjoint(with: .opensClause)
      }) {
        continue
      }
      if (hit.tokens.upperBound..<view.contentEnd).contains(where: {
        analysis.roles($0).contains(.content)
      }) {
        continue
      }
      if CueFinder(analysis).isNegated(hit, in: view.tokens), hit.cue.act != .denies { continue }
      let content = (opener + 1)..<comma
      guard view.hasPredicate(content) else { continue }
      let speaker: SpeakerReference
      if hit.isImpersonal {
        speaker =
          MediumFinder(view).document(of: hit, from: comma, limit: view.tokens.upperBound)
          ?? .impersonal
      } else if let phrase = SubjectFinder(view).after(hit, limit: view.contentEnd)
        ?? SubjectFinder(view).before(hit, from: comma + 1)
      {
        speaker = .phrase(phrase)
      } else {
        continue
      }
      return [
        Frame(
          rule: Self.id, contents: [[content]], cue: hit.tokens, speaker: speaker,
          voice: view.voice(of: [content], in: quotations), act: hit.cue.act, position: hit.verb,
          start: first)
      ]
    }
    return []
  }
}
