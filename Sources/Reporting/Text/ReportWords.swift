import ClaimModel

/// Every word that reports say to people, in one language; a translation is one more value of this type.
///
/// Words of annotation files (statuses, kinds) are not translated: what a report prints can be searched for in a file.
package struct ReportWords: Sendable {
  /// A noun with the forms a number asks for.
  package struct Noun: Sendable {
    /// The form for exactly one.
    var one: String
    /// The form for a few, in languages that tell a few from many.
    var few: String
    /// The form for every other number.
    var many: String
  }

  /// Which form of a noun a number asks for.
  package enum NumberForm: Sendable { case one, few, many }

  /// Which form of a noun goes with a number.
  var form: @Sendable (Int) -> NumberForm
  /// In English: claim, claims.
  var claim: Noun
  /// In English: source, sources.
  var source: Noun
  /// In English: article, articles.
  var article: Noun
  /// In English: from.
  var from: String
  /// In English: own voice.
  var ownVoice: String
  /// In English: in the outlet's own voice.
  var inOwnVoice: String
  /// In English: Source.
  var sourceHeading: String
  /// In English: kind.
  var kindHeading: String
  /// In English: claims.
  var claimsHeading: String
  /// In English: share.
  var shareHeading: String
  /// In English: direct.
  var directHeading: String
  /// In English: indirect.
  var indirectHeading: String
  /// In English: mixed.
  var mixedHeading: String
  /// In English: Article.
  var articleHeading: String
  /// In English: Rests on.
  var restsOnHeading: String
  /// In English: Carried by.
  var carriersHeading: String
  /// In English: Chains.
  var chainsHeading: String
  /// In English: Denials.
  var denialsHeading: String
  /// In English: Status.
  var statusHeading: String
  /// In English: All articles.
  var totalHeading: String
  /// In English: a single source, with no supporting evidence.
  var singleSource: String
  /// In English: single.
  var singleSourceShort: String
  /// In English: unnamed sources.
  var unnamedSources: String
  /// In English: unnamed.
  var unnamedShort: String
  /// In English: a word of hearsay.
  var hearsay: String
  /// In English: dropped by an editor.
  var dropped: String
  /// In English: no claims.
  var noClaims: String
  /// In English: not declared.
  var undeclared: String
  /// In English: of.
  var of: String
  /// What a source does with a content, in the third person; a colon and the content follow.
  var acts: [Claim.Act: String]
  /// How words come to the reader.
  var voices: [Claim.Voice: String]
  /// In English: cue.
  var cue: String
  /// In English: named here as.
  var mention: String
  /// In English: the subject is dropped.
  var droppedSubject: String
  /// In English: rule.
  var rule: String
  /// In English: resolved by.
  var resolution: String
  /// In English: hearsay.
  var hearsayWord: String
  /// In English: status.
  var status: String
  /// In English: source check.
  var sourceCheck: String
  /// In English: wording.
  var wording: String
  /// In English: evidence.
  var evidence: String
  /// In English: note.
  var note: String
  /// In English: history.
  var history: String
  /// In English: why.
  var why: String
  /// In English: the quote was not found in the article.
  var lost: String
  /// In English: corrected by.
  var correctedBy: String
  /// In English: was.
  var was: String
  /// In English: archived.
  var archived: String
  /// In English: dropped.
  var droppedStatus: String
  /// The mark that opens a quotation.
  var openingQuote: String
  /// The mark that closes a quotation.
  var closingQuote: String

  /// A number with its noun: `1 claim`, `2 claims`.
  func count(_ number: Int, _ noun: KeyPath<ReportWords, Noun>) -> String {
    let noun = self[keyPath: noun]
    switch form(number) {
    case .one: return "\(number) \(noun.one)"
    case .few: return "\(number) \(noun.few)"
    case .many: return "\(number) \(noun.many)"
    }
  }

  /// Words of a text in quotation marks, safe to print.
  func quoted(_ text: String) -> String { openingQuote + TextLayout.safe(text) + closingQuote }

  /// Who said it, with what they did with it unless they just said it: `Kowalski · denies`.
  ///
  /// A source may be one or many, so its name and the verb stand apart instead of making a sentence.
  func attribution(_ names: [String], act: String?) -> String {
    if names.isEmpty { return ownVoice }
    let chain = names.joined(separator: " → ")
    guard let act, act != Claim.Act.says.rawValue else { return chain }
    return "\(chain) · \(Claim.Act(rawValue: act).map(verb) ?? act)"
  }

  /// A part of a whole: `38 %`; empty where the whole is 0.
  func percent(_ part: Int, of whole: Int) -> String {
    whole > 0 ? "\((part * 200 + whole) / (whole * 2)) %" : ""
  }

  /// Statuses with their numbers, in the order of the vocabulary: `3 unverified, 1 refuted`.
  func list(_ statuses: WordCounts) -> String {
    statuses.ordered(by: Status.self).map { "\($0.count) \($0.word)" }.joined(separator: ", ")
  }

  /// The first sentence of a report: how many claims, from whom, and how many in the outlet's own voice.
  package func summary(_ report: AttributionReport) -> String {
    let totals = report.totals
    let origins = report.sources.count { $0.claims > 0 }
    let dropped = totals.dropped > 0 ? "; \(totals.dropped) \(self.dropped)" : ""
    return "\(count(totals.claims, \.claim)): \(totals.attributed) \(from) "
      + "\(count(origins, \.source)), \(totals.ownVoice) \(inOwnVoice)\(dropped)"
  }

  /// The word for an act; the act's own name where the table has none.
  func verb(_ act: Claim.Act) -> String { acts[act] ?? act.rawValue }

  /// English.
  package static let english = ReportWords(
    form: { $0 == 1 ? .one : .many },
    claim: Noun(one: "claim", few: "claims", many: "claims"),
    source: Noun(one: "source", few: "sources", many: "sources"),
    article: Noun(one: "article", few: "articles", many: "articles"),
    from: "from",
    ownVoice: "own voice",
    inOwnVoice: "in the outlet's own voice",
    sourceHeading: "Source",
    kindHeading: "kind",
    claimsHeading: "claims",
    shareHeading: "share",
    directHeading: "direct",
    indirectHeading: "indirect",
    mixedHeading: "mixed",
    articleHeading: "Article",
    restsOnHeading: "Rests on",
    carriersHeading: "Carried by",
    chainsHeading: "Chains",
    denialsHeading: "Denials",
    statusHeading: "Status",
    totalHeading: "All articles",
    singleSource: "a single source, with no supporting evidence",
    singleSourceShort: "single",
    unnamedSources: "unnamed sources",
    unnamedShort: "unnamed",
    hearsay: "a word of hearsay",
    dropped: "dropped by an editor",
    noClaims: "no claims",
    undeclared: "not declared",
    of: "of",
    acts: [
      .says: "says", .denies: "denies", .asks: "asks", .demands: "demands", .warns: "warns",
      .promises: "promises", .opines: "believes",
    ],
    voices: [
      .own: "own voice", .direct: "direct", .indirect: "indirect", .mixed: "mixed",
    ],
    cue: "cue",
    mention: "named here as",
    droppedSubject: "the subject is dropped",
    rule: "rule",
    resolution: "resolved by",
    hearsayWord: "hearsay",
    status: "status",
    sourceCheck: "source check",
    wording: "wording",
    evidence: "evidence",
    note: "note",
    history: "history",
    why: "why",
    lost: "the quote was not found in the article",
    correctedBy: "corrected by",
    was: "was",
    archived: "archived",
    droppedStatus: "dropped",
    openingQuote: "“",
    closingQuote: "”")
}
