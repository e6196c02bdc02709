import LanguagePacks

/// A phrase that hands a statement to the source named behind it: `according to {source}`.
struct AttributionPhrase: Sendable {
  /// What the phrase does.
  enum Kind: String, Sendable {
    /// It makes a frame of its own.
    case attribution
    /// Its source is whom the reporter relies on: an inner link.
    case origin
    /// Its source carries what the speaker said: an outer link.
    case carrier
    /// Its source is a place of publication: no link.
    case venue

    /// The kind as a choice of one.
    var bit: Kinds {
      switch self {
      case .attribution: .attribution
      case .origin: .origin
      case .carrier: .carrier
      case .venue: .venue
      }
    }
  }

  /// A choice of kinds.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let attribution = Kinds(rawValue: 1)
    static let origin = Kinds(rawValue: 2)
    static let carrier = Kinds(rawValue: 4)
    static let venue = Kinds(rawValue: 8)
    /// What hands a statement on.
    static let links: Kinds = [.origin, .carrier]
  }

  /// Keys of the phrase's words in small letters.
  let words: [LemmaKey]
  /// The second of them.
  private let second: LemmaKey?
  var cases: MorphTag.Cases
  var kind: Kind

  init(words: [LemmaKey], cases: MorphTag.Cases, kind: Kind) {
    self.words = words
    second = words.count > 1 ? words[1] : nil
    self.cases = cases
    self.kind = kind
  }

  /// Whether the second word stands behind the first at a token, or behind one word more: a quick no.
  func canGoOn(behind i: Int, in analysis: Analysis) -> Bool {
    guard let second else { return true }
    let count = analysis.article.tokens.count
    return i + 1 < count && analysis.lower(i + 1) == second
      || i + 2 < count && analysis.lower(i + 2) == second
  }
}

/// The attribution phrases of a language, by their first word.
struct PhraseTable: Sendable {
  private(set) var byFirstWord: [LemmaKey: [AttributionPhrase]] = [:]

  init(pack: LanguagePack) {
    for row in pack.rows("attribution-phrases") {
      guard let cases = row[1] == "-" ? [] : MorphTag.Cases(word: row[1]),
        let kind = AttributionPhrase.Kind(rawValue: row[2])
      else { continue }
      let words = row[0].split(separator: " ").filter { $0 != "{source}" }.map {
        LemmaKey(String($0))
      }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(
        AttributionPhrase(words: words, cases: cases, kind: kind))
    }
    for key in byFirstWord.keys {
      byFirstWord[key]?.sort { $0.words.count > $1.words.count }
    }
  }
}
