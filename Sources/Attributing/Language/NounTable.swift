import ClaimModel
import LanguagePacks

/// A noun that can speak.
struct SpeakingNoun: Sendable {
  /// What kind of speaker it names.
  enum Kind: String, Sendable {
    case person, people, organization, government, agency, newspaper, broadcaster, portal, document
    case statement, info
  }

  var key: LemmaKey
  var kind: Kind
  /// Whether it is written with a capital: the Kremlin, an acronym.
  var isProper: Bool
  /// Groups of roles as bits: two nouns that share one may name the same speaker.
  var groups: UInt64

  /// The kind of a source that such a noun alone makes.
  var sourceKind: Source.Kind {
    switch kind {
    case .person: .person
    case .people: .unnamed
    case .organization: .organization
    case .government: .government
    case .agency: .agency
    case .newspaper: .newspaper
    case .broadcaster: .broadcaster
    case .portal: .portal
    case .document, .statement, .info: .document
    }
  }

  /// Whether it names an institution of any kind.
  var isInstitution: Bool {
    switch kind {
    case .organization, .government, .agency, .newspaper, .broadcaster, .portal: true
    default: false
    }
  }
}

/// The nouns that can speak.
struct NounTable: Sendable {
  private(set) var nouns: [SpeakingNoun] = []
  private(set) var byLemma: [LemmaKey: Int] = [:]
  private var groupsByLemma: [LemmaKey: UInt64] = [:]
  private var groupsByKind: [SpeakingNoun.Kind: UInt64] = [:]
  /// Groups that name a person by sex alone.
  private(set) var manGroup: UInt64 = 0
  private(set) var womanGroup: UInt64 = 0
  /// Roles so general that they say nothing new: politician, expert.
  private(set) var generalGroup: UInt64 = 0
  /// People of whom the noun says no more than in what relation they stand to somebody or something: a neighbour, a mother.
  private(set) var relationGroups: UInt64 = 0
  /// Groups that say of two people nothing in common: anybody, somebody's kin.
  private(set) var looseGroups: UInt64 = 0
  /// Ministries, which every country has under the same names and acronyms.
  private(set) var ministryGroup: UInt64 = 0
  /// Somebody's kin.
  private(set) var relativeGroup: UInt64 = 0
  /// Who speaks for a body or keeps order: nobody calls them the man, or by their age.
  private(set) var officerGroups: UInt64 = 0
  /// Opponents: somebody's rival is the other one.
  private(set) var rivalGroup: UInt64 = 0

  init(pack: LanguagePack) {
    var groupBits: [String: UInt64] = [:]
    for row in pack.rows("nouns") {
      guard let kind = SpeakingNoun.Kind(rawValue: row[1]) else { continue }
      var groups: UInt64 = 0
      for group in row[2].split(separator: ",") {
        let name = String(group)
        let bit = groupBits[name] ?? (groupBits.count < 64 ? 1 << UInt64(groupBits.count) : 0)
        groupBits[name] = bit
        groups |= bit
      }
      let key = LemmaKey(row[0])
      byLemma[key] = nouns.count
      groupsByLemma[key, default: 0] |= groups
      groupsByKind[kind, default: 0] |= groups
      nouns.append(
        SpeakingNoun(
          key: key, kind: kind, isProper: row[0].first?.isUppercase ?? false, groups: groups))
    }
    manGroup = groupBits["man"] ?? 0
    womanGroup = groupBits["woman"] ?? 0
    generalGroup = groupBits["general"] ?? 0
    relativeGroup = groupBits["relative"] ?? 0
    rivalGroup = groupBits["rival"] ?? 0
    ministryGroup = groupBits["ministry"] ?? 0
    officerGroups = ["spokesperson", "police"].reduce(0) { $0 | (groupBits[$1] ?? 0) }
    looseGroups = ["public", "relative", "rival"].reduce(0) { $0 | (groupBits[$1] ?? 0) }
    relationGroups = ["public", "relative", "man", "woman", "rival"].reduce(0) {
      $0 | (groupBits[$1] ?? 0)
    }
  }

  /// The groups of all nouns of that lemma.
  func groups(ofLemma lemma: LemmaKey) -> UInt64 { groupsByLemma[lemma] ?? 0 }

  /// The groups of all nouns of that kind.
  func groups(ofKind kind: SpeakingNoun.Kind) -> UInt64 { groupsByKind[kind] ?? 0 }
}
