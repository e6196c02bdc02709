import ClaimModel

/// V606.
package enum ApprovedClaimHasVerdict: ClaimRule {
  package static let page = RulePage(
    code: "V606", name: "approved-unjudged",
    title: "Only a verdict is approved",
    what: "The last step in the history of a claim with the status unverified is not an approval.",
    why: "An approval of nothing passes every later check as if somebody had looked twice.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: ↓approve}
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
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
              - {at: "2026-03-04T11:15:00Z", by: bn, action: approve}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.knownStatus?.value == .unverified, let action = claim.history.last?.action,
      action.value == HistoryAction.approve.rawValue
    else { return [] }
    return [
      finding(
        "\(claim.name) is approved, and it is unverified", at: action.span, in: context,
        help: "judge the claim first, or withdraw the approval")
    ]
  }
}
