import LanguagePacks

/// What a language writes with apostrophes, so that they are no quotation marks.
struct QuotationStyle: Sendable {
  /// Words that begin with an apostrophe, without it: `em`, `til`.
  let clippedWords: Set<LemmaKey>
  /// Letters behind which an apostrophe may mark a possessive: `players'`.
  let possessiveLetters: Set<UInt8>

  /// Reads the rows `clipped-words` and `possessive-letters` of the pack's list about itself.
  init(pack: LanguagePack) {
    var clipped: Set<LemmaKey> = []
    var letters: Set<UInt8> = []
    for row in pack.rows("pack") {
      switch row[0] {
      case "clipped-words": clipped.formUnion(row.alternatives(1).map { LemmaKey($0) })
      case "possessive-letters": letters.formUnion(row[1].utf8)
      default: continue
      }
    }
    clippedWords = clipped
    possessiveLetters = letters
  }
}
