import ClaimModel

/// What a text's language is known by: frequent words that its neighbours lack, and its letters.
///
/// Read without the rest of the pack, so that a language can be told before its pack is opened.
package struct LanguageMarks: Sendable {
  /// The language's code.
  package let code: String
  /// Keys of the frequent words in small letters.
  package let words: [LemmaKey]
  /// The small letters beyond a to z; nil where the pack does not name them: then any letter will do.
  package let letters: LetterSet?

  /// Reads the marks from a pack's word lists: `common-words`, or else `function-words`, and the row `letters` of `pack`.
  ///
  /// - Throws: ``PackError`` if the bytes are no container or do not name the language.
  /// - Complexity: O(size of those lists).
  package init(_ pack: PackBytes) throws(PackError) {
    let container = try PackContainer(pack)
    guard let code = container.section(LanguagePack.codeSection) else {
      throw .missingSection(LanguagePack.codeSection)
    }
    self.code = String(decoding: code.array, as: UTF8.self)
    func list(_ name: String) -> WordList? {
      container.section(LanguagePack.listPrefix + name).map { WordList(name: name, compiled: $0) }
    }
    let words = list("common-words") ?? list("function-words")
    self.words = words?.rows.map { LemmaKey($0[0]) } ?? []
    letters = list("pack")?.rows.first { $0[0] == "letters" }.map { row in
      LetterSet(row[1].unicodeScalars)
    }
  }
}
