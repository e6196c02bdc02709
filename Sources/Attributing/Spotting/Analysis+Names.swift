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
}
