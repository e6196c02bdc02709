import ClaimModel

/// Every rule there is, sorted by code. A rule that is not listed here does not run; a test compares the list with the
/// files under `Rules/`.
package enum RuleRegistry {
  /// All rules, sorted by code.
  package static let all: [any Rule.Type] = [
    ArticleIsUnchanged.self,
    PlaceLiesInTheText.self,
    PlaceRunsForward.self,
    PlaceIsUpToDate.self,
    QuoteIsUnambiguous.self,
    QuoteIsInTheArticle.self,
    PlaceKeepsLettersWhole.self,
    ClaimsDoNotCross.self,
    ClaimsAreDistinct.self,
    QuoteStaysInParagraph.self,
    AttributedWordsAreClaimed.self,
    DatesAreInThePast.self,
    EvidenceIsReadAfterPublication.self,
    VerdictFollowsItsEvidence.self,
    DatesExist.self,
    EvidenceIsArchived.self,
    ArchivedCopyIsOfTheEvidence.self,
    EvidenceIsNotShortened.self,
    EvidenceIsListedOnce.self,
    EvidenceCanBeFound.self,
    HistoryEndsAtPresent.self,
    HistoryIsInOrder.self,
    HistoryIsUnbroken.self,
    ReviewFollowsVerdict.self,
    VerdictHasHistory.self,
    HistoryIsOnlyAddedTo.self,
    VerdictIsOnThisVersion.self,
    JudgementHasVerdict.self,
    VoiceAndChainAgree.self,
    CueIsInTheArticle.self,
    QuotedWordsAreDirect.self,
    UnnamedSourceIsConfirmedInWords.self,
    IndependentVoicesHaveOwnOrigins.self,
    ChainFollowsTheText.self,
    ConfirmedWordsHaveTheRecord.self,
    UnnamedOriginIsBackedUp.self,
    SourceCheckHasSource.self,
    ClaimIDIsUnique.self,
    SourceIDIsUnique.self,
    ChainNamesDeclaredSources.self,
    ChainNamesSourceOnce.self,
    DeclaredSourceIsUsed.self,
    SourceIsDeclaredOnce.self,
    ArticleIDIsOfOneFile.self,
    ArticleFileExists.self,
    ArticleFileIsReadable.self,
    ArticleStaysInFolder.self,
    ArticlePathIsPortable.self,
    RatingIsOfAScale.self,
    ArticleIsAnnotatedOnce.self,
    SourceIsOfOneKind.self,
    FormatIsKnown.self,
    RequiredKeysArePresent.self,
    KeysAreKnown.self,
    ValuesHaveTheirKind.self,
    WordsAreKnown.self,
    LanguageCodeIsWellFormed.self,
    TimestampsAreRFC3339.self,
    AddressesAreWellFormed.self,
    IDsAreWellFormed.self,
    ThereAreClaims.self,
    DatesAreWellFormed.self,
    DigestsAreWellFormed.self,
    PlacesAreWellFormed.self,
    WikidataItemsAreWellFormed.self,
    ValuesAreNotEmpty.self,
    RatingsAreWellFormed.self,
    IgnoredRulesAreGivenReasons.self,
    IgnoreCommentsAreNeeded.self,
    VerdictHasEvidence.self,
    VerifiedIsWellFounded.self,
    RefutedIsContradicted.self,
    DisputedHasBothSides.self,
    RatingFitsStatus.self,
    ApprovedClaimHasVerdict.self,
    FourEyesApprove.self,
    EvidenceIsNotTheArticle.self,
    OutdatedSaysSinceWhen.self,
    MisattributedIsExplained.self,
    DenialIsJudgedInWords.self,
    MixedHasBothSides.self,
    MisleadingIsExplained.self,
    UnverifiableSaysWhatWasTried.self,
    OpposingEvidenceIsExplained.self,
    RefutationIsWellFounded.self,
    EvidenceIsNotItsCarrier.self,
    EvidenceMeetsTheDesk.self,
    FileIsYAML.self,
    FileIsUTF8.self,
    IndentationIsSpaces.self,
    KeysAreUnique.self,
    NothingIsAliased.self,
    NothingIsTagged.self,
    FileIsOneDocument.self,
    FileIsWithinLimits.self,
    FileIsMapping.self,
    NothingIsControl.self,
    KeysAreText.self,
    TextIsNotReadAsNumber.self,
    TextHoldsNoComment.self,
    TextEndsWithItsQuotes.self,
    TextHoldsNoColon.self,
    LineEndsAreSeen.self,
    TextRunsOneWay.self,
  ]

  /// The pages of all rules, sorted by code.
  package static var pages: [RulePage] { all.map { $0.page } }

  /// The page of a rule, by code or by name; capital letters do not count.
  package static func page(_ codeOrName: String) -> RulePage? {
    let wanted = codeOrName.lowercased()
    return pages.first { $0.code.lowercased() == wanted || $0.name == wanted }
  }

  /// Whether the findings of a rule are made while the YAML is read.
  static func isOfReading(_ page: RulePage) -> Bool {
    all.contains { $0.page.code == page.code && $0 is any ReadingRule.Type }
  }

  /// Whether a rule says nothing of a file that is looked at alone, or without its earlier version.
  static func needsMore(_ page: RulePage, than context: ValidationContext) -> Bool {
    if page.code == HistoryIsOnlyAddedTo.page.code { return context.before == nil }
    return isOfProject(page)
  }

  /// The rules that compare a file with what the engine finds in its article.
  package static var askingTheEngine: [RulePage] {
    [AttributedWordsAreClaimed.page, ChainFollowsTheText.page]
  }

  /// Whether a rule is about files beside each other.
  package static func isOfProject(_ page: RulePage) -> Bool {
    all.contains { $0.page.code == page.code && $0 is any ProjectRule.Type }
  }

  /// The code or name nearest to what somebody typed, if one is near.
  package static func nearest(to codeOrName: String) -> String? {
    NearestWord.to(codeOrName, among: pages.flatMap { [$0.name, $0.code] })
  }
}
