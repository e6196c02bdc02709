/// A language as data: its word lists and its lexicon, read in place from compiled packs.
package struct LanguagePack: Sendable {
  /// The language's code, such as `pl`: the name of its folder of sources.
  package let code: String
  /// The lexicon, if the language has one.
  package let lexicon: Lexicon?
  private let lists: [String: WordList]

  /// Sections of this prefix are word lists.
  static let listPrefix = "list."
  /// The section that holds the language's code.
  static let codeSection = "language"

  /// Reads a pack from one or more containers; the words and the lexicon may lie apart.
  ///
  /// - Throws: ``PackError`` if the bytes are no containers or do not name the language.
  /// - Complexity: O(size of the word lists); the lexicon is not read, only its tags.
  package init(_ parts: PackBytes...) throws(PackError) {
    var lists: [String: WordList] = [:]
    var lexicon: Lexicon?
    var code: String?
    let containers = try parts.map { bytes throws(PackError) in try PackContainer(bytes) }
    for container in containers {
      for section in container.sections where section.name.hasPrefix(Self.listPrefix) {
        let name = String(section.name.dropFirst(Self.listPrefix.count))
        lists[name] = WordList(name: name, compiled: section.bytes)
      }
      if let name = container.section(Self.codeSection) {
        code = String(decoding: name.array, as: UTF8.self)
      }
    }
    for container in containers {
      if let found = try Lexicon(container, names: lists["names"]) { lexicon = found }
    }
    guard let code else { throw .missingSection(Self.codeSection) }
    self.code = code
    self.lexicon = lexicon
    self.lists = lists
  }

  /// The word list of that name, the source file's without its extension: `abbreviations`.
  package func list(_ name: String) -> WordList? { lists[name] }
}
