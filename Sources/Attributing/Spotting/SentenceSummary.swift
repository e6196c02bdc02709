import ClaimModel
import LanguagePacks

/// What stands somewhere in a sentence: what spares every finder a walk over one that has nothing for it.
struct SentenceSummary {
  /// Marks that finders look for.
  struct Marks: BitSet {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A dash of any kind.
    static let dash = Marks(rawValue: 1)
    static let colon = Marks(rawValue: 2)
    static let quote = Marks(rawValue: 4)
    static let comma = Marks(rawValue: 8)
  }

  /// The tables that know one of its words.
  var classes: WordClasses = []
  /// The roles of its closed-class words.
  var roles: FunctionWords.Roles = []
  var marks: Marks = []

  /// The summaries of an article's sentences.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func all(of article: Article, words: [Int32], facts: [WordFacts]) -> [SentenceSummary] {
    let tokens = article.tokens
    let bytes = article.text.bytes
    return article.sentences.map { sentence in
      var summary = SentenceSummary()
      for i in sentence.tokens {
        let index = words[i]
        if index >= 0 {
          summary.classes.formUnion(facts[Int(index)].classes)
          summary.roles.formUnion(facts[Int(index)].roles)
          continue
        }
        switch tokens[i].kind {
        case .dash: summary.marks.insert(.dash)
        case .quote: summary.marks.insert(.quote)
        case .mark where tokens[i].length == 1:
          switch bytes[Int(tokens[i].start)] {
          case 0x3A: summary.marks.insert(.colon)
          case 0x2C: summary.marks.insert(.comma)
          default: continue
          }
        default: continue
        }
      }
      return summary
    }
  }
}
