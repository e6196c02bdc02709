/// A text that reports say, by the key it has in every table of `Sources/CReportData/words`.
///
/// A test holds the tables to these keys, so that no language lacks one.
package enum ReportWord: String, CaseIterable, Sendable {
  /// In English: “.
  case openingQuote = "opening-quote"
  /// In English: ”.
  case closingQuote = "closing-quote"
  /// In English: {n} claim | {n} claims.
  case claims
  /// In English: {n} source | {n} sources.
  case sources
  /// In English: {n} article | {n} articles.
  case articles
  /// In English: from {n} source | from {n} sources.
  case fromSources = "from-sources"
  /// In English: {n} change | {n} changes.
  case changes
  /// In English: {n} finding | {n} findings.
  case findings
  /// In English: in {n} file | in {n} files.
  case inFiles = "in-files"
  /// In English: {n} error | {n} errors.
  case errors
  /// In English: {n} warning | {n} warnings.
  case warnings
  /// In English: {n} info | {n} info.
  case infos
  /// In English: {n} day | {n} days.
  case days
  /// In English: {claims}: {attributed} {from}, {own} in the outlet's own voice.
  case summary
  /// In English: {summary}; {n} dropped by an editor.
  case summaryDropped = "summary-dropped"
  /// In English: {claims}, {own} in the outlet's own voice.
  case ownVoiceCount = "own-voice-count"
  /// In English: own voice.
  case ownVoice = "own-voice"
  /// In English: Source.
  case sourceHeading = "source-heading"
  /// In English: kind.
  case kindHeading = "kind-heading"
  /// In English: claims.
  case claimsHeading = "claims-heading"
  /// In English: share.
  case shareHeading = "share-heading"
  /// In English: direct.
  case directHeading = "direct-heading"
  /// In English: indirect.
  case indirectHeading = "indirect-heading"
  /// In English: mixed.
  case mixedHeading = "mixed-heading"
  /// In English: Article.
  case articleHeading = "article-heading"
  /// In English: Rests on.
  case restsOnHeading = "rests-on-heading"
  /// In English: Carried by.
  case carriersHeading = "carriers-heading"
  /// In English: Chains.
  case chainsHeading = "chains-heading"
  /// In English: Denials.
  case denialsHeading = "denials-heading"
  /// In English: Status.
  case statusHeading = "status-heading"
  /// In English: All articles.
  case totalHeading = "total-heading"
  /// In English: a single source, with no supporting evidence.
  case singleSource = "single-source"
  /// In English: single.
  case singleSourceShort = "single-source-short"
  /// In English: unnamed sources.
  case unnamedSources = "unnamed-sources"
  /// In English: unnamed.
  case unnamedShort = "unnamed-short"
  /// In English: a word of hearsay.
  case hearsayWords = "hearsay-words"
  /// In English: no claims.
  case noClaims = "no-claims"
  /// In English: not declared.
  case undeclared
  /// In English: {n} {word}.
  case amount
  /// In English: {part} of {whole}.
  case partOf = "part-of"
  /// In English: denies {claims}.
  case deniesClaims = "denies-claims"
  /// In English: cue.
  case cue
  /// In English: named here as.
  case mention
  /// In English: the subject is dropped.
  case droppedSubject = "dropped-subject"
  /// In English: rule.
  case rule
  /// In English: resolved by.
  case resolution
  /// In English: hearsay.
  case hearsay
  /// In English: status.
  case status
  /// In English: source check.
  case sourceCheck = "source-check"
  /// In English: rating.
  case rating
  /// In English: wording.
  case wording
  /// In English: evidence.
  case evidence
  /// In English: note.
  case note
  /// In English: history.
  case history
  /// In English: why.
  case why
  /// In English: the quote was not found in the article.
  case lost
  /// In English: corrected by.
  case correctedBy = "corrected-by"
  /// In English: was.
  case was
  /// In English: archived.
  case archived
  /// In English: dropped.
  case dropped
  /// In English: no claim is open.
  case noOpenClaim = "no-open-claim"
  /// In English: {changes} in this session.
  case changesInSession = "changes-in-session"
  /// In English: {judged} of {all}.
  case progress
  /// In English: this is the first claim.
  case reviewFirst = "review-first"
  /// In English: no key “{key}”; ? shows the keys.
  case reviewNoKey = "review-no-key"
  /// In English: nothing was changed.
  case reviewUnchanged = "review-unchanged"
  /// In English: it says so already.
  case reviewSaysSo = "review-says-so"
  /// In English: nothing was changed yet in this session.
  case reviewNothingYet = "review-nothing-yet"
  /// In English: somebody changed the file since; claimkit mark --undo looks at its histories.
  case reviewChangedSince = "review-changed-since"
  /// In English: taken back.
  case reviewTakenBack = "review-taken-back"
  /// In English: the window is too small.
  case reviewTooSmall = "review-too-small"
  /// In English: … ↓ shows more.
  case reviewMore = "review-more"
  /// In English: {n} to go | {n} to go.
  case reviewToGo = "review-to-go"
  /// In English: all seen.
  case reviewAllSeen = "review-all-seen"
  /// In English: All claims of this session were seen.
  case reviewEnd = "review-end"
  /// In English: b goes back to the last one, q leaves. What was skipped waits for the next ….
  case reviewEndKeys = "review-end-keys"
  /// In English: Claim {claim} is no longer in the file.
  case reviewGone = "review-gone"
  /// In English: worth checking: {features}.
  case reviewWorth = "review-worth"
  /// In English: ↑ ↓ scroll, Escape leaves a question, any key closes this page.
  case reviewHelp = "review-help"
  /// In English: Enter takes it, Escape leaves the claim as it is.
  case reviewTakes = "review-takes"
  /// In English: Escape leaves the claim as it is.
  case reviewEscape = "review-escape"
  /// In English: space next  b back  ? keys  q quit.
  case reviewShortKeys = "review-short-keys"
  /// In English: space.
  case keySpace = "key-space"
  /// In English: source check.
  case keySourceCheck = "key-source-check"
  /// In English: rating.
  case keyRating = "key-rating"
  /// In English: evidence.
  case keyEvidence = "key-evidence"
  /// In English: note.
  case keyNote = "key-note"
  /// In English: source.
  case keySource = "key-source"
  /// In English: act.
  case keyAct = "key-act"
  /// In English: wording.
  case keyWording = "key-wording"
  /// In English: strike out.
  case keyStrikeOut = "key-strike-out"
  /// In English: approve.
  case keyApprove = "key-approve"
  /// In English: next.
  case keyNext = "key-next"
  /// In English: back.
  case keyBack = "key-back"
  /// In English: undo.
  case keyUndo = "key-undo"
  /// In English: help.
  case keyHelp = "key-help"
  /// In English: quit.
  case keyQuit = "key-quit"
  /// In English: Did they say it?.
  case askSaid = "ask-said"
  /// In English: The claim in words of its own.
  case askWording = "ask-wording"
  /// In English: Whose word? Ids or names, commas between; empty: the article itself.
  case askSources = "ask-sources"
  /// In English: What does the source do?.
  case askAct = "ask-act"
  /// In English: Why is it struck out?.
  case askDrop = "ask-drop"
  /// In English: Say why; Escape leaves it in.
  case askDropReason = "ask-drop-reason"
  /// In English: Note, empty for none.
  case askNote = "ask-note"
  /// In English: Rating, such as politifact/half-true; empty takes it out.
  case askRating = "ask-rating"
  /// In English: Evidence: an address or a title, empty for none.
  case askEvidence = "ask-evidence"
  /// In English: An address has no blanks.
  case askAddress = "ask-address"
  /// In English: What does it do for the claim?.
  case askStance = "ask-stance"
  /// In English: How near is it to what happened?.
  case askKind = "ask-kind"
  /// In English: not said.
  case askKindNone = "ask-kind-none"
  /// In English: no findings {files}.
  case noFindings = "no-findings"
  /// In English: --fix mends {n} of them.
  case fixesHint = "fixes-hint"
  /// In English: mended {findings} {files}.
  case findingsMended = "findings-mended"
  /// In English: --fix would mend {findings} {files}.
  case findingsToMend = "findings-to-mend"
  /// In English: claimkit explain {rule} tells more.
  case explainHint = "explain-hint"
  /// In English: Attribution report.
  case pageKicker = "page-kicker"
  /// In English: Skip to the article.
  case pageSkip = "page-skip"
  /// In English: What it rests on.
  case pageShareHeading = "page-share-heading"
  /// In English: in the outlet's own voice.
  case pageOwnVoice = "page-own-voice"
  /// In English: on a single source, with no supporting evidence.
  case pageSingleSource = "page-single-source"
  /// In English: on sources the article does not name.
  case pageUnnamed = "page-unnamed"
  /// In English: How to read it.
  case pageLegend = "page-legend"
  /// In English: A highlight shows what is known of a claim.
  case pageLegendStatus = "page-legend-status"
  /// In English: The underline shows how the words come to the reader.
  case pageLegendVoice = "page-legend-voice"
  /// In English: Show claims by.
  case pageFilters = "page-filters"
  /// In English: source.
  case pageFilterSource = "page-filter-source"
  /// In English: status.
  case pageFilterStatus = "page-filter-status"
  /// In English: voice.
  case pageFilterVoice = "page-filter-voice"
  /// In English: act.
  case pageFilterAct = "page-filter-act"
  /// In English: all.
  case pageFilterAll = "page-filter-all"
  /// In English: Show all.
  case pageFilterReset = "page-filter-reset"
  /// In English: {part} of {whole} shown.
  case pageFilterShown = "page-filter-shown"
  /// In English: Article.
  case pageArticle = "page-article"
  /// In English: The text of the article was not at hand, so only its claims are shown.
  case pageNoArticle = "page-no-article"
  /// In English: Sources.
  case pageSources = "page-sources"
  /// In English: carried.
  case pageCarried = "page-carried"
  /// In English: denied.
  case pageDenied = "page-denied"
  /// In English: Claims by source and status.
  case pageChartSources = "page-chart-sources"
  /// In English: Where the claims come from.
  case pageFlow = "page-flow"
  /// In English: From whose word each claim is, through those who carried it, to the ….
  case pageFlowAbout = "page-flow-about"
  /// In English: The wider the band, the more claims.
  case pageFlowBands = "page-flow-bands"
  /// In English: No claim came through somebody else: each is straight from its source.
  case pageFlowStraight = "page-flow-straight"
  /// In English: {n} source with few claims is drawn as “others”; the table of sources has it ….
  case pageFlowOthers = "page-flow-others"
  /// In English: Of longer chains the drawing has the {n} carriers nearest to the outlet; ….
  case pageFlowLong = "page-flow-long"
  /// In English: origins.
  case pageFlowOrigins = "page-flow-origins"
  /// In English: carried by.
  case pageFlowCarriers = "page-flow-carriers"
  /// In English: outlet.
  case pageFlowOutlet = "page-flow-outlet"
  /// In English: the outlet.
  case pageTheOutlet = "page-the-outlet"
  /// In English: others.
  case pageOtherSources = "page-other-sources"
  /// In English: Claims.
  case pageClaims = "page-claims"
  /// In English: claim.
  case pageClaim = "page-claim"
  /// In English: voice.
  case pageVoice = "page-voice"
  /// In English: act.
  case pageAct = "page-act"
  /// In English: In the text.
  case pageInText = "page-in-text"
  /// In English: See the claim.
  case pageSeeClaim = "page-see-claim"
  /// In English: Dropped by an editor.
  case pageDropped = "page-dropped"
  /// In English: Made by ClaimKit {version} from an annotation file. This page needs no ….
  case pageFooter = "page-footer"
  /// In English: A desk's report.
  case deskKicker = "desk-kicker"
  /// In English: {articles}, {claims}.
  case deskTitle = "desk-title"
  /// In English: as of {day}.
  case deskAsOf = "desk-as-of"
  /// In English: By outlet.
  case deskByOutlet = "desk-by-outlet"
  /// In English: By section.
  case deskBySection = "desk-by-section"
  /// In English: By month.
  case deskByMonth = "desk-by-month"
  /// In English: outlet.
  case deskOutlet = "desk-outlet"
  /// In English: section.
  case deskSection = "desk-section"
  /// In English: month.
  case deskMonth = "desk-month"
  /// In English: not known.
  case deskUnknown = "desk-unknown"
  /// In English: articles.
  case deskArticles = "desk-articles"
  /// In English: relies most on.
  case deskReliesOn = "desk-relies-on"
  /// In English: Sources.
  case deskSources = "desk-sources"
  /// In English: and {n} more | and {n} more.
  case deskMore = "desk-more"
  /// In English: The share of unnamed sources over time.
  case deskUnnamedOverTime = "desk-unnamed-over-time"
  /// In English: Of the claims with a source: how many rest on somebody the article does ….
  case deskUnnamedAbout = "desk-unnamed-about"
  /// In English: {part} of {whole} with a source.
  case deskUnnamedOf = "desk-unnamed-of"
  /// In English: Circular reporting.
  case deskCircular = "desk-circular"
  /// In English: Outlets that rest on each other's word.
  case deskCircularAbout = "desk-circular-about"
  /// In English: who.
  case deskCircularWho = "desk-circular-who"
  /// In English: rests on.
  case deskCircularCites = "desk-circular-cites"
  /// In English: for example in.
  case deskCircularExample = "desk-circular-example"
  /// In English: Several carriers, one origin.
  case deskShared = "desk-shared"
  /// In English: What looks like several sources and is one: claims of one article that ….
  case deskSharedAbout = "desk-shared-about"
  /// In English: origin.
  case deskSharedOrigin = "desk-shared-origin"
  /// In English: carried by.
  case deskSharedCarriers = "desk-shared-carriers"
  /// In English: file.
  case deskFile = "desk-file"
  /// In English: Claims nobody has checked.
  case deskOpen = "desk-open"
  /// In English: By the age of the article.
  case deskOpenAbout = "desk-open-about"
  /// In English: Verdicts on another text.
  case deskStale = "desk-stale"
  /// In English: The article changed after the verdict was given; by the age of the verdict.
  case deskStaleAbout = "desk-stale-about"
  /// In English: age.
  case deskAge = "desk-age"
  /// In English: up to 7 days.
  case deskAgeWeek = "desk-age-week"
  /// In English: 8 to 30 days.
  case deskAgeMonth = "desk-age-month"
  /// In English: 31 to 90 days.
  case deskAgeQuarter = "desk-age-quarter"
  /// In English: 91 to 365 days.
  case deskAgeYear = "desk-age-year"
  /// In English: more than a year.
  case deskAgeOlder = "desk-age-older"
  /// In English: verdicts.
  case deskVerdicts = "desk-verdicts"
  /// In English: The oldest.
  case deskOldest = "desk-oldest"
  /// In English: given on.
  case deskGiven = "desk-given"
  /// In English: published.
  case deskPublished = "desk-published"
  /// In English: Sources most often refuted.
  case deskRefuted = "desk-refuted"
  /// In English: Refuted or retracted, of the claims with a verdict.
  case deskRefutedAbout = "desk-refuted-about"
  /// In English: refuted.
  case deskRefutedColumn = "desk-refuted-column"
  /// In English: with a verdict.
  case deskJudged = "desk-judged"
  /// In English: none.
  case deskNone = "desk-none"
  /// In English: Made by ClaimKit {version} from {articles}. This page needs no network.
  case deskFooter = "desk-footer"
}
