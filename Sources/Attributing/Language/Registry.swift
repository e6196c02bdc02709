import ClaimModel
import LanguagePacks

/// The outlets, agencies, institutions and countries the pack knows, found by the words of their names in any case.
struct Registry: Sendable {
  /// One body with a name.
  struct Entry: Sendable {
    var id: String
    var name: String
    /// Key of the name's first word in small letters: often a noun for such bodies.
    var firstWord: LemmaKey
    var kind: Source.Kind
    var wikidata: String?
    var also: [String]
    /// Whether it is a country or its capital, which speaks only where a person would.
    var isPlace: Bool
  }

  /// A name as keys of its words, each with the lemmas its form may have.
  private struct Name: Sendable {
    var words: [Set<LemmaKey>]
    var entry: Int
    /// Whether it is one common word: a newspaper called Fact.
    var isCommonWord: Bool
    /// An acronym that is a word in small letters: `PO`, `KO`, `PAN`.
    var needsCapitals: Bool
  }

  private(set) var entries: [Entry] = []
  private var names: [Name] = []
  private var byFirstWord: [LemmaKey: [Int]] = [:]
  /// Lemmas of countries and of their adjectives, to the country.
  private(set) var nations: [LemmaKey: LemmaKey] = [:]

  init(pack: LanguagePack) {
    for list in ["outlets", "institutions"] {
      for row in pack.rows(list) {
        guard let kind = Source.Kind(rawValue: row[2]) else { continue }
        let also = row.alternatives(4)
        add(
          Entry(
            id: row[0], name: row[1], firstWord: Self.firstWord(of: row, column: 1), kind: kind,
            wikidata: row[3].isEmpty ? nil : row[3],
            also: also, isPlace: false), lexicon: pack.lexicon)
      }
    }
    for row in pack.rows("countries") {
      add(
        Entry(
          id: "", name: row[0], firstWord: Self.firstWord(of: row, column: 0), kind: .government,
          wikidata: nil, also: [], isPlace: true),
        lexicon: pack.lexicon)
      addNation(row[0], adjective: row[1], lexicon: pack.lexicon)
    }
    for (i, name) in names.enumerated() {
      for key in name.words[0] { byFirstWord[key, default: []].append(i) }
    }
  }

  /// Countries that share an adjective (`USA`, `Stany Zjednoczone`) are one.
  private mutating func addNation(_ name: String, adjective: String, lexicon: Lexicon?) {
    let key = adjective.isEmpty ? LemmaKey(name) : LemmaKey(adjective)
    nations[LemmaKey(name)] = key
    nations[LemmaKey(name.lowercased())] = key
    if !adjective.isEmpty { nations[key] = key }
  }

  private mutating func add(_ entry: Entry, lexicon: Lexicon?) {
    let index = entries.count
    entries.append(entry)
    for text in [entry.name] + entry.also {
      let words = text.unicodeScalars.split(whereSeparator: Registry.isBetweenWords).map {
        Registry.keys(of: String($0), lexicon: lexicon)
      }
      guard !words.isEmpty else { continue }
      let common = words.count == 1 && !entry.isPlace && Registry.isCommon(text, lexicon: lexicon)
      names.append(
        Name(
          words: words, entry: index, isCommonWord: common,
          needsCapitals: words.count == 1 && text == text.uppercased() && text.count <= 5
            && Registry.isWord(text, lexicon: lexicon)))
    }
  }

  private static func firstWord(of row: WordList.Row, column: Int) -> LemmaKey {
    row.withBytes(column) { name in
      LemmaKey(folding: UnsafeBufferPointer(rebasing: name.prefix { $0 != 0x20 }))
    }
  }

  /// Scalar by scalar, not `Character` by `Character`: a pack has thousands of names, and every start reads them all.
  private static func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\"", "„", "”": true
    default: false
    }
  }

  /// A word's own key and those of the lemmas it may be a form of.
  private static func keys(of word: String, lexicon: Lexicon?) -> Set<LemmaKey> {
    let folded = word.lowercased()
    var keys: Set<LemmaKey> = [LemmaKey(folded), LemmaKey(word)]
    guard let lexicon else { return keys }
    for form in [word, folded] {
      for reading in lexicon.readings(of: form) where !reading.tag.isAny(of: .verbForms) {
        keys.insert(reading.lemma)
      }
    }
    return keys
  }

  private static func isCommon(_ word: String, lexicon: Lexicon?) -> Bool {
    guard let lexicon, word != word.uppercased() || word.count > 5 else { return false }
    return lexicon.readings(of: word.lowercased()).contains {
      $0.tag.isAny(of: [.noun, .adjective, .adverb, .preposition, .particle, .pronouns, .finite])
    }
  }

  private static func isWord(_ acronym: String, lexicon: Lexicon?) -> Bool {
    lexicon.map { !$0.readings(of: acronym.lowercased()).isEmpty } ?? false
  }

  /// Whether a name begins with the word.
  func begins(with key: LemmaKey) -> Bool { byFirstWord[key] != nil }

  /// A name found at a token.
  struct Match {
    var entry: Int
    var end: Int
    var isCommonWord: Bool
  }

  /// The longest name that begins at a token and ends before `limit`.
  ///
  /// A token stands for its small-letter form and for its lemmas.
  func match(at start: Int, limit: Int, analysis: Analysis) -> Match? {
    var best: Match?
    func consider(_ key: LemmaKey) {
      guard let candidates = byFirstWord[key] else { return }
      for i in candidates {
        let name = names[i]
        guard start + name.words.count <= limit,
          name.words.count > (best.map { $0.end - start } ?? 0),
          !name.needsCapitals || analysis.token(start).shape.contains(.allCapitals)
            || analysis.isMostlyCapitals(start)
        else { continue }
        let fits = (1..<max(1, name.words.count)).allSatisfy { k in
          analysis.hasKey(start + k, among: name.words[k])
        }
        if fits {
          best = Match(
            entry: name.entry, end: start + name.words.count, isCommonWord: name.isCommonWord)
        }
      }
    }
    analysis.forEachKey(start, consider)
    return best
  }
}
