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
  /// Groups of roles as bits: two nouns that share one may name the same speaker.
  var groups: UInt32

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
  private var groupsByLemma: [LemmaKey: UInt32] = [:]
  private var groupsByKind: [SpeakingNoun.Kind: UInt32] = [:]
  /// Groups that name a person by sex alone.
  private(set) var manGroup: UInt32 = 0
  private(set) var womanGroup: UInt32 = 0
  /// Roles so general that they say nothing new: politician, expert.
  private(set) var generalGroup: UInt32 = 0

  init(pack: LanguagePack) {
    var groupBits: [String: UInt32] = [:]
    for row in pack.rows("nouns") {
      guard let kind = SpeakingNoun.Kind(rawValue: row[1]) else { continue }
      var groups: UInt32 = 0
      for group in row[2].split(separator: ",") {
        let name = String(group)
        let bit = groupBits[name] ?? (groupBits.count < 32 ? 1 << UInt32(groupBits.count) : 0)
        groupBits[name] = bit
        groups |= bit
      }
      let key = LemmaKey(row[0])
      byLemma[key] = nouns.count
      groupsByLemma[key, default: 0] |= groups
      groupsByKind[kind, default: 0] |= groups
      nouns.append(SpeakingNoun(key: key, kind: kind, groups: groups))
    }
    manGroup = groupBits["man"] ?? 0
    womanGroup = groupBits["woman"] ?? 0
    generalGroup = groupBits["general"] ?? 0
  }

  /// The groups of all nouns of that lemma.
  func groups(ofLemma lemma: LemmaKey) -> UInt32 { groupsByLemma[lemma] ?? 0 }

  /// The groups of all nouns of that kind.
  func groups(ofKind kind: SpeakingNoun.Kind) -> UInt32 { groupsByKind[kind] ?? 0 }
}
