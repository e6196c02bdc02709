extension LanguagePack {
  /// The rows of a list; none for a list the pack does not have.
  package func rows(_ name: String) -> [WordList.Row] {
    guard let list = list(name) else { return [] }
    return Array(list.rows)
  }
}

extension LemmaKey {
  /// The key of a form's small-letter form.
  ///
  /// - Complexity: O(*n*), no allocation; a form past the lexicon's longest is hashed as it is.
  package init(folding form: UnsafeBufferPointer<UInt8>) {
    guard form.count <= Lexicon.longestForm else {
      self = LemmaKey(form)
      return
    }
    let hash = LetterFolding.hash(form, from: Self.offset) { ($0 ^ UInt64($1)) &* Self.prime }
    self = LemmaKey(value: hash)
  }
}
