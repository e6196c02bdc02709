import CLanguageData
import LanguagePacks
import Synchronization

/// The language packs inside the program.
package enum EmbeddedPacks {
  private static let opened = Mutex<[String: LanguagePack]>([:])

  /// The codes of all embedded languages, in their order.
  package static let codes: [String] = languages.map { String(cString: $0.code) }

  /// The pack of a language; nil if none is embedded. The first call opens it, later ones share it.
  ///
  /// - Complexity: the first call O(size of the word lists), about a millisecond; then O(1).
  package static func pack(for code: String) -> LanguagePack? {
    opened.withLock { packs in
      if let pack = packs[code] { return pack }
      // An embedded pack that does not open is a broken build, which the tests refuse.
      guard let pack = try? load(code) else { return nil }
      packs[code] = pack
      return pack
    }
  }

  /// Opens the pack of a language anew.
  ///
  /// - Throws: ``PackError`` if the embedded bytes are damaged.
  package static func load(_ code: String) throws(PackError) -> LanguagePack? {
    guard let language = languages.first(where: { String(cString: $0.code) == code }) else {
      return nil
    }
    let words = PackBytes(immortal: language.words, count: language.words_size)
    guard let lexicon = language.lexicon else { return try LanguagePack(words) }
    return try LanguagePack(
      words, PackBytes(immortal: lexicon, count: language.lexicon_size))
  }

  /// What each embedded language is known by. Opens no pack.
  ///
  /// - Complexity: O(size of the lists of frequent words).
  package static let marks: [LanguageMarks] = languages.compactMap { language in
    try? LanguageMarks(PackBytes(immortal: language.words, count: language.words_size))
  }

  private static var languages: [claimkit_language] {
    var all: [claimkit_language] = []
    while let next = claimkit_language_at(all.count) { all.append(next.pointee) }
    return all
  }
}
