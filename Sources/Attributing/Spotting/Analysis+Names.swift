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

  /// A name's word in the nominative.
  func nominative(of i: Int, genders: MorphTag.Genders) -> String {
    let form = string(i..<(i + 1))
    guard let lexicon = language.lexicon else { return form }
    let analyses = lexicon.analyses(of: form)
    let fitting = analyses.first { analysis in
      analysis.tags.contains {
        $0.isAny(of: .noun) && (genders.isEmpty || !$0.genders.isDisjoint(with: genders))
      }
    }
    if let lemma = fitting?.lemma { return lemma }
    let guesses = language.guesser?.candidates(for: form) ?? []
    return guesses.first {
      !$0.tag.cases.contains(.nominative)
        && (genders.isEmpty || !$0.tag.genders.isDisjoint(with: genders))
    }?.lemma ?? form
  }

  /// A phrase in the nominative; nil where it cannot be made.
  func nominative(of phrase: NounPhrase) -> String? { nil }
}
