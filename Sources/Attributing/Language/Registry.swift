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

  /// A word of a name: its own key and those of the lemmas its form may have.
  struct Word: Sendable {
    var keys: Set<LemmaKey>
    /// One bit for each key: what shares no bit with it shares no key.
    var signature: UInt64
  }

  /// A name as its words.
  private struct Name: Sendable {
    var words: [Word]
    var entry: Int
    /// Whether it is one common word: a newspaper called Fact.
    var isCommonWord: Bool
    /// An acronym that is a word in small letters: `PO`, `KO`, `PAN`.
    var needsCapitals: Bool
  }

  private(set) var entries: [Entry] = []
  private var names: [Name] = []
  private var byName: [LemmaKey: Int] = [:]
  /// Index of each entry's own name among the names.
  private var first: [Int] = []
  private var byFirstWord: [LemmaKey: [Int32]] = [:]
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
      for key in name.words[0].keys { byFirstWord[key, default: []].append(Int32(i)) }
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
    first.append(names.count)
    for text in [entry.name] + entry.also {
      byName[LemmaKey(text)] = index
      let words = text.unicodeScalars.split(whereSeparator: Registry.isBetweenWords).map {
        Registry.word(String($0), isPlace: entry.isPlace, lexicon: lexicon)
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
  private static func word(_ word: String, isPlace: Bool, lexicon: Lexicon?) -> Word {
    let folded = word.lowercased()
    var keys: Set<LemmaKey> = [LemmaKey(folded), LemmaKey(word)]
    for form in [word, folded] {
      for reading in lexicon?.readings(of: form) ?? [] where !reading.tag.isAny(of: .verbForms) {
        // A country is no form of its adjective: `polscy kibice` are not Poland.
        if isPlace, !reading.tag.isAny(of: .noun) { continue }
        keys.insert(reading.lemma)
      }
    }
    return Word(keys: keys, signature: keys.reduce(0) { $0 | $1.signature })
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

  /// Indices of the names whose first word has the key.
  func names(beginningWith key: LemmaKey) -> [Int32] { byFirstWord[key] ?? [] }

  /// The body of that name or acronym.
  func entry(named name: String) -> Int? { byName[LemmaKey(name)] }

  /// The words of each of a body's names, its own first.
  func words(of entry: Int) -> [[Word]] {
    let end = entry + 1 < first.count ? first[entry + 1] : names.count
    return names[first[entry]..<end].map(\.words)
  }

  /// A key that stands for a body as such, by whichever of its names it is called.
  static func key(of entry: Int) -> LemmaKey { LemmaKey(value: UInt64(entry) &+ 1) }

  /// A name found at a token.
  struct Match {
    @PackedIndex var entry: Int
    /// The token behind its last one.
    @PackedIndex var end: Int
    var isCommonWord: Bool
  }

  /// The longest name that begins at a token and ends before `limit`.
  ///
  /// A token stands for its small-letter form and for its lemmas.
  func match(at start: Int, limit: Int, analysis: Analysis) -> Match? {
    var best: Match?
    var longest = 0
    analysis.forEachRegistryName(start) { i in
      let count = names[i].words.count
      guard count > longest, start + count <= limit,
        !names[i].needsCapitals || analysis.token(start).shape.contains(.allCapitals)
          || analysis.isMostlyCapitals(start)
      else { return }
      for k in 1..<max(1, count) where !analysis.hasKey(start + k, among: names[i].words[k]) {
        return
      }
      longest = count
      best = Match(
        entry: names[i].entry, end: start + count, isCommonWord: names[i].isCommonWord)
    }
    return best
  }
}
