import ClaimModel
import LanguagePacks

/// Short forms that the article itself gives bodies: in brackets behind the name, or by its initials.
extension EntityTable {
  /// Notes the acronyms of the bodies that the registry does not know.
  ///
  /// - Complexity: O(*n*) in the phrases.
  mutating func noteAcronyms(_ phrases: [Occurrence]) {
    for i in phrases.indices
    where phrases[i].phrase.kind == .institution || phrases[i].phrase.kind == .named {
      let phrase = phrases[i].phrase
      guard phrase.entry == nil, analysis.isCapitalised(phrase.head), phrase.tokens.count > 1
      else { continue }
      if let (full, acronym) = withBracket(phrase), let key = analysis.lower(acronym) {
        acronyms[key] = full
        fullNames[phrase.tokens.lowerBound] = full
      } else if let key = initials(of: phrase), acronyms[key] == nil {
        acronyms[key] = phrase
      }
    }
  }

  /// The phrase with all words up to an acronym in brackets that its initials end in: `Instytut Badań nad Wodą (IBW)`.
  private func withBracket(_ phrase: NounPhrase) -> (full: NounPhrase, acronym: Int)? {
    let count = analysis.article.tokens.count
    var open = phrase.tokens.upperBound
    while open < count, open < phrase.tokens.upperBound + 6, analysis.isWord(open) { open += 1 }
    guard open + 2 < count, analysis.isMark(open, 0x28), analysis.isMark(open + 2, 0x29),
      isAcronym(open + 1)
    else { return nil }
    if open > phrase.tokens.upperBound {
      let letters = (phrase.tokens.lowerBound..<open).filter {
        analysis.isWord($0) && analysis.isCapitalised($0)
      }.map { analysis.string($0..<($0 + 1)).prefix(1) }.joined()
      guard analysis.string((open + 1)..<(open + 2)) == letters else { return nil }
    }
    var full = phrase
    full.tokens = phrase.tokens.lowerBound..<open
    return (full, open + 1)
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
