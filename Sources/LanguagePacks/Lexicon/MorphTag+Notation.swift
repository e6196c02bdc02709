/// Reads and writes tags in the notation of the dictionaries: `subst:sg:gen.acc:m1`.
extension MorphTag {
  /// The bit of each word; a word of at most eight ASCII letters is keyed by its bytes as one number.
  private static let bitOfWord: [UInt64: UInt64] = {
    var table: [UInt64: UInt64] = [:]
    for (k, name) in names.enumerated() { table[key(name.utf8)] = 1 << UInt64(k) }
    for (name, meaning) in synonyms { table[key(name.utf8)] = table[key(meaning.utf8)] }
    return table
  }()

  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The notation's word for each bit, from bit 0 on.
  private static let names = [
    "nom", "gen", "dat", "acc", "inst", "loc", "voc", "m1", "m2", "m3", "f", "n", "sg", "pl",
    "pri", "sec", "ter", "imperf", "perf", "pos", "com", "sup", "aff", "neg", "praep", "npraep",
    "subst", "depr", "adj", "adja", "adjp", "adjc", "adv", "fin", "bedzie", "praet", "pot",
    "impt", "imps", "inf", "pcon", "pant", "pact", "ppas", "ger", "winien", "pred", "num",
    "ppron12", "ppron3", "siebie", "prep", "conj", "comp", "qub", "interj", "brev", "burk",
  ]

  /// Further words for the same bits, and words of newer versions of the tag set.
  private static let synonyms = [
    "n1": "n", "n2": "n", "n3": "n", "p1": "m1", "p2": "n", "p3": "n", "cond": "pot",
    "part": "qub",
  ]

  /// Reads one tag; a dot separates alternatives. Unknown words, such as `refl`, say nothing.
  ///
  /// Several readings of one lemma stand as several tags with `+` between: see ``readings(_:)``.
  public init(_ notation: some StringProtocol) {
    self.init(notation: notation.utf8)
  }

  /// Reads one tag from its bytes.
  init(notation: some Sequence<UInt8>) {
    var bits: UInt64 = 0
    var word: UInt64 = 0
    for byte in notation {
      if byte == 0x3A || byte == 0x2E {
        bits |= Self.bitOfWord[word] ?? 0
        word = 0
      } else {
        word = word << 8 | UInt64(byte)
      }
    }
    self.init(bits: bits | (Self.bitOfWord[word] ?? 0))
  }

  /// The readings of a text of tags with `+` between.
  public static func readings(_ notation: some StringProtocol) -> [MorphTag] {
    notation.split(separator: "+").map { MorphTag($0) }
  }

  /// The tag in the dictionaries' notation: part of speech, number, case, gender, and the rest.
  public var notation: String {
    func words(_ range: Range<Int>) -> String? {
      let set = range.filter { bits >> UInt64($0) & 1 == 1 }.map { Self.names[$0] }
      return set.isEmpty ? nil : set.joined(separator: ".")
    }
    let order = [26..<Self.names.count, 12..<14, 0..<7, 7..<12, 14..<17, 17..<19, 19..<22]
    return (order + [22..<24, 24..<26]).compactMap(words).joined(separator: ":")
  }
}

extension MorphTag: CustomStringConvertible {
  /// The notation.
  public var description: String { notation }
}
