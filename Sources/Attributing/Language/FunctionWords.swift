import LanguagePacks

/// The closed-class words that shape clauses and frames, as roles of a form.
struct FunctionWords: Sendable {
  /// Roles a form can play.
  struct Roles: BitSet, Hashable, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    static let content = Roles(rawValue: 1 << 0)
    static let demand = Roles(rawValue: 1 << 1)
    static let question = Roles(rawValue: 1 << 2)
    static let relative = Roles(rawValue: 1 << 3)
    static let subordinate = Roles(rawValue: 1 << 4)
    static let asWord = Roles(rawValue: 1 << 5)
    static let so = Roles(rawValue: 1 << 6)
    static let coordinate = Roles(rawValue: 1 << 7)
    static let adversative = Roles(rawValue: 1 << 8)
    static let negation = Roles(rawValue: 1 << 9)
    static let reflexive = Roles(rawValue: 1 << 10)
    static let hearsay = Roles(rawValue: 1 << 11)
    static let pronounMasculine = Roles(rawValue: 1 << 12)
    static let pronounFeminine = Roles(rawValue: 1 << 13)
    static let pronounPlural = Roles(rawValue: 1 << 14)
    static let possessiveMasculine = Roles(rawValue: 1 << 15)
    static let possessiveFeminine = Roles(rawValue: 1 << 16)
    static let possessivePlural = Roles(rawValue: 1 << 17)
    static let own = Roles(rawValue: 1 << 18)
    static let cause = Roles(rawValue: 1 << 19)
    static let month = Roles(rawValue: 1 << 20)
    /// An abbreviation like `ds.`: the field of a role follows.
    static let affairs = Roles(rawValue: 1 << 21)
    /// What stands before the name of a street or square.
    static let address = Roles(rawValue: 1 << 23)
    /// A demonstrative that stands for the person named last: `ten odpowiedział`.
    static let demonstrative = Roles(rawValue: 1 << 22)
    /// An article, a possessive or another word that opens a noun phrase.
    static let determiner = Roles(rawValue: 1 << 24)
    /// A form of `be`, `have`, `do`, or a modal verb.
    static let auxiliary = Roles(rawValue: 1 << 25)
    /// What stands before an infinitive: `to`.
    static let infinitive = Roles(rawValue: 1 << 26)
    /// The first person as a subject: `I`, `we`.
    static let firstPerson = Roles(rawValue: 1 << 27)
    /// What stands before the doer of a passive verb: `by`.
    static let agent = Roles(rawValue: 1 << 28)
    /// The pronoun for what is no person: `it`.
    static let pronounNeuter = Roles(rawValue: 1 << 29)
    /// A form of `be`.
    static let copula = Roles(rawValue: 1 << 30)
    /// A word of time that may stand between a cue and its content: `yesterday`.
    static let time = Roles(rawValue: 1 << 31)
    /// Whose saying is no saying: `nikt nie powiedział`, `kto powiedział`.
    static let nobody = Roles(rawValue: 1 << 32)
    /// Opens what is not said but supposed or wished: `gdyby`, `niech`.
    static let unreal = Roles(rawValue: 1 << 33)
    /// Stands for the whole clause before: `o czym poinformował`.
    static let back = Roles(rawValue: 1 << 34)
    /// What makes words about information nobody's, unless a body stands behind them: unofficial, preliminary.
    static let vague = Roles(rawValue: 1 << 36)
    /// Points to the sentence before: `to opinia ministra`.
    static let this = Roles(rawValue: 1 << 35)

    /// Joins phrases so that a verb in the plural is theirs together: `i`, `oraz`, `a także`.
    static let joining = Roles(rawValue: 1 << 37)
    /// Stands between a document and whom it is for, or where it is from: `sondaż dla`, `nagrania z`.
    static let provenance = Roles(rawValue: 1 << 39)
    /// Stands in front of the document that a word without a subject speaks from: `w nim podkreślono`.
    static let within = Roles(rawValue: 1 << 40)
    /// In front of a word that stands for the clause before, goes on with what happened next: `po czym wyszedł`.
    static let sequel = Roles(rawValue: 1 << 41)
    /// Two who were named before: `obaj`.
    static let both = Roles(rawValue: 1 << 38)

    /// What may stand beside a joining word, between the phrases: `a także`, `jak i jej`.
    static let besideJoining: Roles = [
      .possessiveMasculine, .possessiveFeminine, .possessivePlural, .coordinate, .asWord,
    ]
    /// Roles of prepositions, behind which a noun phrase goes on.
    static let besideNouns: Roles = [.affairs, .provenance, .within, .sequel]
    /// Words that open a clause with content.
    static let opensContent: Roles = [.content, .demand, .question]
    static let pronoun: Roles = [
      .pronounMasculine, .pronounFeminine, .pronounPlural, .pronounNeuter,
    ]
    static let possessive: Roles = [.possessiveMasculine, .possessiveFeminine, .possessivePlural]
    /// Words that open a clause that is not the main one.
    static let opensClause: Roles = [.content, .demand, .question, .relative, .subordinate]
  }

  private let roles: [LemmaKey: Roles]

  init(pack: LanguagePack) {
    let names: [String: Roles] = [
      "content": .content, "demand": .demand, "question": .question, "relative": .relative,
      "subordinate": .subordinate, "as": .asWord, "so": .so, "coordinate": .coordinate,
      "adversative": .adversative, "negation": .negation, "reflexive": .reflexive,
      "hearsay": .hearsay, "pronoun-masculine": .pronounMasculine,
      "pronoun-feminine": .pronounFeminine, "pronoun-plural": .pronounPlural,
      "possessive-masculine": .possessiveMasculine, "possessive-feminine": .possessiveFeminine,
      "possessive-plural": .possessivePlural, "own": .own, "cause": .cause, "month": .month,
      "affairs": .affairs, "demonstrative": .demonstrative, "address": .address,
      "determiner": .determiner, "auxiliary": .auxiliary, "infinitive": .infinitive,
      "first-person": .firstPerson, "agent": .agent, "pronoun-neuter": .pronounNeuter,
      "copula": .copula, "time": .time,
      "nobody": .nobody, "unreal": .unreal, "back": .back, "this": .this, "vague": .vague,
      "joining": .joining,
      "both": .both, "provenance": .provenance,
      "within": .within, "sequel": .sequel,
    ]
    var roles: [LemmaKey: Roles] = [:]
    for row in pack.rows("function-words") {
      if let role = names[row[1]] { roles[LemmaKey(row[0]), default: []].formUnion(role) }
    }
    self.roles = roles
  }

  /// The roles of a form in small letters.
  func roles(of key: LemmaKey) -> Roles { roles[key] ?? [] }
}
