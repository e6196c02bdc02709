import ClaimModel
import LanguagePacks

/// The openings that mark words as no part of the article, ready to be matched against tokens.
struct TeaserTable: Sendable {
  /// How far the words reach that an opening takes out of the article.
  enum Scope: String, Sendable {
    /// Its whole line, where it opens the line.
    case line
    /// From the opening to the end of the paragraph.
    case rest
    /// The sentence it opens.
    case sentence
    /// The title it announces.
    case title
  }

  private struct Opening: Sendable {
    var words: [LemmaKey]
    var needsColon: Bool
    var scope: Scope
    var kind: Block.Kind
  }

  private var byFirstWord: [LemmaKey: [Opening]] = [:]
  /// The lengths in bytes of the first words, by their first byte: most capitalised words are none by that alone.
  private var lengths = FirstByteLengths()

  /// Reads the rows `opening, scope, kind` of the pack's list.
  init(rows: [WordList.Row]) {
    for row in rows {
      guard let scope = Scope(rawValue: row[1]) else { continue }
      let needsColon = row[0].hasSuffix(":")
      let parts = row[0].split(whereSeparator: { " :,.".contains($0) })
      let words = parts.map { LemmaKey(String($0)) }
      guard let first = words.first else { continue }
      lengths.insert(parts[0].utf8)
      let kind: Block.Kind = row[2] == "caption" ? .caption : .boilerplate
      byFirstWord[first, default: []].append(
        Opening(words: words, needsColon: needsColon, scope: scope, kind: kind))
    }
    for key in byFirstWord.keys {
      // The longest opening wins, so that `zobacz także` is not read as `zobacz`.
      byFirstWord[key]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// What an opening at a token takes out.
  struct Match {
    var scope: Scope
    var kind: Block.Kind
    /// Whether a colon stands behind the opening words or all of them are capitals.
    var isMarked: Bool
  }

  /// The opening at token `i`, if there is one.
  func match(
    at i: Int, in range: Range<Int>, of tokens: ContiguousArray<Token>,
    bytes: UnsafeBufferPointer<UInt8>
  ) -> Match? {
    let form = UnsafeBufferPointer(rebasing: bytes[tokens[i].span.range])
    guard lengths.mayContain(form) else { return nil }
    let first = LemmaKey(folding: form)
    guard let candidates = byFirstWord[first] else { return nil }
    for opening in candidates {
      var k = i
      var matched = 0
      while matched < opening.words.count, k < range.upperBound {
        if tokens[k].kind != .word {
          // A comma or a stop inside the opening: `fot. PAP`, `dziękujemy, że`.
          guard matched > 0, tokens[k].kind == .mark else { break }
          k += 1
          continue
        }
        let key = LemmaKey(
          folding: UnsafeBufferPointer(rebasing: bytes[tokens[k].span.range]))
        guard key == opening.words[matched] else { break }
        matched += 1
        k += 1
      }
      guard matched == opening.words.count else { continue }
      let colon =
        k < range.upperBound && tokens[k].kind == .mark && bytes[Int(tokens[k].start)] == 0x3A
      if opening.needsColon, !colon { continue }
      let shouted = (i..<k).allSatisfy {
        tokens[$0].kind != .word || tokens[$0].shape.contains(.allCapitals)
      }
      return Match(scope: opening.scope, kind: opening.kind, isMarked: colon || shouted)
    }
    return nil
  }
}
