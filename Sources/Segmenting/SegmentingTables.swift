import ClaimModel
import LanguagePacks

/// What a pack tells the segmenter: abbreviations, teasers, words that begin sentences, the lexicon.
struct SegmentingTables: Sendable {
  /// How an abbreviation behaves at the end of a sentence.
  enum Abbreviation: String, Sendable {
    case beforeName = "before-name"
    case beforeNumber = "before-number"
    case inside
    /// A unit of measure: an abbreviation behind a number only.
    case unit
    /// A word that is an abbreviation capitalised behind a comma: `Portland, Ore.`
    case behindComma = "behind-comma"
    case mayEnd = "may-end"
    case mostlyEnds = "mostly-ends"
    /// What stands in front of a street's name: behind the name a number may end the sentence.
    case address
    /// What a company's name ends in (`S.A.`): it ends a sentence too, but not before a name.
    case company
    /// A word of amount: it may end a sentence, but not before a currency.
    case amount
  }

  let abbreviations: [LemmaKey: Abbreviation]
  /// Words that begin sentences, and words that go on behind an abbreviation; empty where the lexicon is asked instead.
  let sentenceWords: [LemmaKey: SentenceWords]
  /// For each first byte, the lengths of the words that are always capitalised, as bits: what spares most look-ups.
  let capitalWords: [UInt8]
  /// Whether a number with a stop is an ordinal.
  let hasOrdinalStops: Bool
  /// Letters that stand together for one as an initial: `Sz. Nowak`.
  let initials: Set<LemmaKey>
  /// Frequent words by which the language is known.
  let frequentWords: Set<LemmaKey>
  /// Words that stand in the pack's own list of forms and not in its lexicon.
  let ownForms: Set<LemmaKey>
  /// The language's letters beyond a to z.
  let letters: LetterSet
  let lexicon: Lexicon?
  let teasers: TeaserTable

  /// What a word says of the sentences around it.
  struct SentenceWords: OptionSet, Sendable {
    let rawValue: UInt8
    /// Capitalised only where a sentence begins.
    static let starter = SentenceWords(rawValue: 1)
    /// Goes on behind an abbreviation that mostly ends a sentence: `at 8 p.m. Monday`.
    static let continues = SentenceWords(rawValue: 2)
    /// Always capitalised by who writes with care, and so no sign of a start: `I`.
    static let capital = SentenceWords(rawValue: 4)
    /// Closes a letter, before a comma: `Regards,`.
    static let closing = SentenceWords(rawValue: 8)
    /// Opens a letter: `Hi,`.
    static let greeting = SentenceWords(rawValue: 16)

    static let names: [String: SentenceWords] = [
      "starter": .starter, "continues": .continues, "capital": .capital, "closing": .closing,
      "greeting": .greeting,
    ]
  }

  init(pack: LanguagePack) {
    var abbreviations: [LemmaKey: Abbreviation] = [:]
    for row in pack.rows("abbreviations") {
      if let kind = Abbreviation(rawValue: row[1]) {
        abbreviations[LemmaKey(row[0])] = kind
      }
    }
    self.abbreviations = abbreviations
    var sentenceWords: [LemmaKey: SentenceWords] = [:]
    for row in pack.rows("sentence-words") {
      if let role = SentenceWords.names[row[1]] {
        sentenceWords[LemmaKey(row[0]), default: []].formUnion(role)
      }
    }
    self.sentenceWords = sentenceWords
    var capitalWords = [UInt8](repeating: 0, count: 256)
    for row in pack.rows("sentence-words") where SentenceWords.names[row[1]] == .capital {
      row.withBytes(0) { form in
        if let first = form.first, form.count < 8 { capitalWords[Int(first)] |= 1 << form.count }
      }
    }
    self.capitalWords = capitalWords
    initials = Set(
      pack.rows("pack").filter { $0[0] == "initials" }.flatMap { $0.alternatives(1) }.map {
        LemmaKey($0)
      })
    hasOrdinalStops = !pack.rows("pack").contains { $0[0] == "ordinals" && $0[1] == "plain" }
    let frequent = pack.rows("common-words")
    frequentWords = Set(
      (frequent.isEmpty ? pack.rows("function-words") : frequent).map { LemmaKey($0[0]) })
    ownForms = Set(pack.rows("forms").map { LemmaKey($0[0]) })
    letters = LetterSet(
      pack.rows("pack").filter { $0[0] == "letters" }.flatMap { $0[1].unicodeScalars })
    lexicon = pack.lexicon
    teasers = TeaserTable(rows: pack.rows("teasers"))
  }
}
