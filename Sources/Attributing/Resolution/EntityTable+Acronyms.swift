import ClaimModel
import LanguagePacks

/// Short forms that the article itself gives bodies: in brackets behind the name, or by its initials.
extension EntityTable {
  /// Notes the acronyms of the bodies that the registry does not know.
  ///
  /// - Complexity: O(*n*) in the phrases.
  mutating func noteAcronyms(_ phrases: [NounPhrase]) {
    for phrase in phrases {
      guard phrase.kind == .institution || phrase.kind == .named, phrase.entry == nil,
        analysis.isCapitalised(phrase.head), phrase.tokens.count > 1
      else { continue }
      let end = phrase.tokens.upperBound
      if end + 2 < analysis.article.tokens.count, analysis.isMark(end, 0x28),
        analysis.isMark(end + 2, 0x29), isAcronym(end + 1), let key = analysis.lower(end + 1)
      {
        acronyms[key] = phrase
      } else if let key = initials(of: phrase), acronyms[key] == nil {
        acronyms[key] = phrase
      }
    }
  }

  /// The body that an unknown acronym is short for; made where its first mention is met.
  mutating func body(ofAcronym phrase: NounPhrase) -> Int? {
    guard phrase.kind == .proper, phrase.name?.count == 1, !acronyms.isEmpty,
      isAcronym(phrase.head), let key = analysis.lower(phrase.head), let full = acronyms[key],
      full.tokens.lowerBound < phrase.tokens.lowerBound
    else { return nil }
    if let known = entity(of: full) { return known }
    let noun = full.noun.map { analysis.language.nouns.nouns[$0] }
    let made = make(full, kind: noun?.sourceKind ?? .organization, isPerson: false)
    place(full, at: made)
    return made
  }

  private func isAcronym(_ i: Int) -> Bool {
    analysis.isWord(i) && analysis.token(i).length >= 2 && analysis.token(i).length <= 12
      && analysis.isMostlyCapitals(i)
  }

  /// The initials of a phrase's capitalised words, three at least, as the key of a word in small letters.
  private func initials(of phrase: NounPhrase) -> LemmaKey? {
    var letters = ""
    for i in phrase.tokens where analysis.isWord(i) && analysis.isCapitalised(i) {
      letters += analysis.string(i..<(i + 1)).prefix(1).lowercased()
    }
    return letters.count >= 3 ? LemmaKey(letters) : nil
  }
}
