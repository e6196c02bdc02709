import LanguagePacks

/// Finds the source of a cue whose place is the source: `czytamy w komunikacie`, `z raportu wynika, że`.
struct MediumFinder {
  private let view: SentenceView

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The document a verb without a subject speaks from: `w komunikacie podkreślono, że`.
  func document(of hit: CueHit, from start: Int, limit: Int) -> SpeakerReference? {
    let phrase = view.phrases.first {
      $0.tokens.lowerBound >= start && $0.tokens.lowerBound < limit && $0.preposition != nil
        && ($0.kind == .document || $0.kind == .statement || isPronoun($0, beside: hit))
    }
    return phrase.flatMap { InfoResolver(view.analysis).source(of: $0) }.map { .phrase($0) }
  }

  /// `podkreślono w nim, że`: a pronoun that can mean a document.
  private func isPronoun(_ phrase: NounPhrase, beside hit: CueHit) -> Bool {
    guard phrase.kind == .pronoun, let preposition = phrase.preposition else { return false }
    return view.analysis.roles(preposition).contains(.within) && phrase.can(.locative)
      && (preposition == hit.tokens.upperBound || phrase.tokens.upperBound == hit.tokens.lowerBound)
  }

  /// The prepositional phrase behind or before the cue that names a document, a body or a person.
  func speaker(of hit: CueHit, from start: Int, limit: Int) -> SpeakerReference? {
    let behind = view.phrases.filter {
      $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tokens.lowerBound < limit
    }
    let before = view.phrases.filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= hit.tokens.lowerBound
    }
    let candidates = (behind + before.reversed()).filter { $0.preposition != nil }
    // `w liście do załogi czytamy`: whom a document is for did not write it.
    let documents = candidates.filter { $0.kind == .document || $0.kind == .statement }
    // `wpis na blogu firmy`: the page that a post stands on says whose it is.
    let pages = candidates.filter { page in
      page.noun.map { view.analysis.language.nouns.nouns[$0].kind == .portal } ?? false
        && documents.contains { $0.tokens.upperBound == page.preposition }
    }
    for phrase in pages + documents + candidates {
      // `na stronie urzędu`: a page is a place, its owner speaks.
      if pages.isEmpty, phrase.kind == .institution, phrase.complement != nil,
        phrase.noun.map({ view.analysis.language.nouns.nouns[$0].kind == .portal }) == true,
        let owner = InfoResolver(view.analysis).owner(of: phrase)
      {
        return .phrase(owner)
      }
      if let source = InfoResolver(view.analysis).source(of: phrase) { return .phrase(source) }
      if phrase.kind == .info { return nil }
    }
    // `czytamy dalej`: the document or speaker before.
    return behind.contains { $0.preposition != nil } ? nil : .continued
  }
}
