import LanguagePacks

/// Grammar of names, guessed where the lexicon is silent.
extension Analysis {
  /// Case, number and gender of a name the lexicon lacks, by its ending; empty where nothing can be said.
  func guessedTags(_ i: Int) -> [MorphTag] { [] }

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
    return fitting?.lemma ?? form
  }

  /// A phrase in the nominative; nil where it cannot be made.
  func nominative(of phrase: NounPhrase) -> String? { nil }
}
