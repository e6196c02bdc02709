import LanguagePacks

/// Grammar of names, guessed where the lexicon is silent.
extension Analysis {
  /// The surnames the article introduces with a first name.
  func knownSurnames() -> Set<LemmaKey> {
    var keys: Set<LemmaKey> = []
    for i in article.tokens.indices.dropLast()
    where isWord(i) && isCapitalised(i) && isWord(i + 1) && isCapitalised(i + 1) {
      guard let first = facts(i), !first.nameClasses.isDisjoint(with: .firstName),
        !token(i + 1).shape.contains(.sentenceStart)
      else { continue }
      for key in nameKeys(i + 1) where key != facts(i + 1)?.lower { keys.insert(key) }
    }
    return keys
  }

  /// Case, number and gender of a name the lexicon lacks, by its ending; empty where nothing can be said.
  func guessedTags(_ i: Int) -> [MorphTag] {
    guard let guesser = language.guesser, isWord(i), isCapitalised(i) else { return [] }
    if token(i).shape.contains(.allCapitals) || token(i).length < 3 { return [] }
    return guesser.candidates(for: string(i..<(i + 1))).map(\.tag)
  }
}
