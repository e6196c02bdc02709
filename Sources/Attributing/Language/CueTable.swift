import ClaimModel
import LanguagePacks

/// A reporting verb or expression: what it does and where it can stand.
struct Cue: Sendable {
  /// Where a cue can stand.
  struct Uses: BitSet, Sendable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }
    /// It governs direct speech.
    static let quote = Uses(rawValue: 1)
    /// A content clause follows.
    static let that = Uses(rawValue: 2)
    /// It stands in a clause like "as X reports".
    static let asClause = Uses(rawValue: 4)
    /// It stands behind a statement without marks.
    static let tail = Uses(rawValue: 8)
    /// Whatever its subject is speaks.
    static let strict = Uses(rawValue: 16)
    /// A document or a finding may be its subject.
    static let things = Uses(rawValue: 32)
    /// Its place, not its subject, is the source ("we read in the statement").
    static let medium = Uses(rawValue: 64)
    /// It reports only with the reflexive particle.
    static let reflexive = Uses(rawValue: 128)
    /// Whom the words are said to may stand right behind it: `told reporters`.
    static let addressee = Uses(rawValue: 256)
    /// A clause without an opener may follow: `said the plan failed`.
    static let bare = Uses(rawValue: 512)
    /// It reports in the passive what its subject is said to do: `is expected to resign`.
    static let passive = Uses(rawValue: 1024)
  }

  var act: Claim.Act
  var uses: Uses
}

/// The reporting verbs and expressions of a language.
struct CueTable: Sendable {
  /// A reporting expression of several words.
  struct Phrase: Sendable {
    /// A word of the expression: matched by lemma or by form.
    struct Part: Sendable {
      var key: LemmaKey
      var byLemma: Bool
    }
    /// Its words, among all words of expressions.
    @PackedRange var parts: Range<Int>
    var cue: Cue
  }

  /// What a bare object of a reporting verb looks like.
  struct ObjectFrame: Sendable {
    /// Form of the preposition; nil for a bare object.
    var marker: LemmaKey?
    /// Whether an infinitive stands for the object.
    var isInfinitive = false
    var cases: MorphTag.Cases
    var act: Claim.Act
  }

  private(set) var verbs: [LemmaKey: Cue] = [:]
  /// Verbs that report only with the reflexive particle.
  private(set) var reflexive: [LemmaKey: Cue] = [:]
  private(set) var phrases: [Phrase] = []
  /// The signature of each expression's second word; all bits where it has none.
  private var second: [UInt64] = []
  /// The words of all expressions.
  private(set) var parts: [Phrase.Part] = []
  /// Indices of the expressions by the key of their first word, the longest first.
  private var phrasesByFirstWord: [LemmaKey: [Int32]] = [:]
  private(set) var objects: [LemmaKey: [ObjectFrame]] = [:]
  /// Nouns that stand for an act of speech or a belief, with what opens their content: `claim that`, `plan to`.
  private(set) var nouns: [LemmaKey: Cue] = [:]

  init(pack: LanguagePack) {
    for row in pack.rows("cues") {
      guard let act = Claim.Act(rawValue: row[1]) else { continue }
      let cue = Cue(act: act, uses: CueTable.uses(row[2]))
      if cue.uses.contains(.reflexive) {
        reflexive[LemmaKey(row[0])] = cue
      } else {
        verbs[LemmaKey(row[0])] = cue
      }
    }
    for row in pack.rows("cue-phrases") {
      guard let act = Claim.Act(rawValue: row[1]) else { continue }
      let parts = row[0].split(separator: " ").map { word in
        word.hasPrefix("<")
          ? Phrase.Part(key: LemmaKey(String(word.dropFirst().dropLast())), byLemma: true)
          : Phrase.Part(key: LemmaKey(String(word)), byLemma: false)
      }
      guard let first = parts.first else { continue }
      phrasesByFirstWord[first.key, default: []].append(Int32(phrases.count))
      phrases.append(
        Phrase(
          parts: self.parts.count..<(self.parts.count + parts.count),
          cue: Cue(act: act, uses: CueTable.uses(row[2]))))
      self.parts += parts
      second.append(parts.count > 1 ? parts[1].key.signature : .max)
    }
    // The longest expression wins: `nie kryje oburzenia` before `nie kryje`.
    for (key, indices) in phrasesByFirstWord where indices.count > 1 {
      phrasesByFirstWord[key] = indices.sorted {
        let (a, b) = (phrases[Int($0)].parts.count, phrases[Int($1)].parts.count)
        return a != b ? a > b : $0 < $1
      }
    }
    for row in pack.rows("objects") {
      guard let act = Claim.Act(rawValue: row[3]) else { continue }
      if row[1] == "infinitive" {
        objects[LemmaKey(row[0]), default: []].append(
          ObjectFrame(marker: nil, isInfinitive: true, cases: [], act: act))
        continue
      }
      guard let cases = row[2] == "-" ? [] : MorphTag.Cases(word: row[2]) else { continue }
      objects[LemmaKey(row[0]), default: []].append(
        ObjectFrame(marker: row[1] == "-" ? nil : LemmaKey(row[1]), cases: cases, act: act))
    }
    for row in pack.rows("cue-nouns") {
      guard let act = Claim.Act(rawValue: row[1]) else { continue }
      nouns[LemmaKey(row[0])] = Cue(act: act, uses: CueTable.uses(row[2]))
    }
  }

  /// Indices of the expressions whose first word has the key, the longest first.
  func phrases(beginningWith key: LemmaKey) -> [Int32] { phrasesByFirstWord[key] ?? [] }

  /// Whether an expression's second word can be among words of that signature: a quick no.
  func canGoOn(_ phrase: Int, with signature: UInt64) -> Bool {
    second[phrase] == .max || second[phrase] & signature != 0
  }

  private static func uses(_ text: String) -> Cue.Uses {
    var uses: Cue.Uses = []
    for word in text.split(separator: ",") {
      switch word {
      case "quote": uses.insert(.quote)
      case "that": uses.insert(.that)
      case "as": uses.insert(.asClause)
      case "tail": uses.insert(.tail)
      case "strict": uses.insert(.strict)
      case "things": uses.insert(.things)
      case "medium": uses.insert(.medium)
      case "reflexive": uses.insert(.reflexive)
      case "addressee": uses.insert(.addressee)
      case "bare": uses.insert(.bare)
      case "passive": uses.insert(.passive)
      default: continue
      }
    }
    return uses
  }
}

extension MorphTag.Cases {
  /// The case a pack's list names in English: `genitive`.
  init?(word: String) {
    switch word {
    case "nominative": self = .nominative
    case "genitive": self = .genitive
    case "dative": self = .dative
    case "accusative": self = .accusative
    case "instrumental": self = .instrumental
    case "locative": self = .locative
    default: return nil
    }
  }
}
