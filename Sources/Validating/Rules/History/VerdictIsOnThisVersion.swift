import ClaimModel

/// H907.
package enum VerdictIsOnThisVersion: ClaimRule {
  package static let page = RulePage(
    code: "H907", name: "verdict-stale",
    title: "A verdict speaks of the article as it is",
    what:
      "The last judgement of a claim with a verdict was given on the present version of the article, as "
      + "the SHA-256 under `text` tells. Where the quote still stands letter for letter in the new version "
      + "and was not corrected since, the finding is information only: the change was elsewhere.",
    why: "An article that was corrected after the check was not checked.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified, text: ↓"0000000000000000000000000000000000000000000000000000000000000000"}
              - {at: "2026-03-05T10:15:00Z", by: ak, action: correct, field: quote, was: The bridge was closed}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified, text: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.verdict != nil,
      let index = claim.history.lastIndex(where: {
        $0.action?.value == HistoryAction.judge.rawValue
      }), let judged = claim.history[index].text,
      let present = context.article.sha256 ?? context.document.article.sha256?.value,
      judged.value != present
    else { return [] }
    let isCorrected = claim.history[(index + 1)...].contains {
      $0.action?.value == HistoryAction.correct.rawValue && $0.field?.value == "quote"
    }
    var isStillThere = false
    switch context.placement(of: claim) {
    case .exact, .moved: isStillThere = !isCorrected
    case .ambiguous, .lost, nil: break
    }
    return [
      finding(
        isStillThere
          ? "the article changed after the verdict on \(claim.name); its quote did not"
          : "the verdict on \(claim.name) was given on another version of the article",
        at: judged.span, in: context, help: "look at it again and judge it anew",
        severity: isStillThere ? .info : nil)
    ]
  }
}
