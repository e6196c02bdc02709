import ClaimModel

/// H905.
package enum VerdictHasHistory: ClaimRule {
  package static let page = RulePage(
    code: "H905", name: "status-by-hand",
    title: "A verdict says who gave it and when",
    what:
      "A claim with another status than unverified has a history entry that gave it. Writing a status by "
      + "hand is allowed; the tool adds the entry the next time it changes the claim.",
    why:
      "With the entry a colleague knows whom to ask, and which version of the article the verdict speaks "
      + "of.",
    level: .meaning, severity: .info, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓not-checkable
            note: The mayor gives an opinion
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: not-checkable
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: not-checkable, was: unverified}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let status = claim.knownStatus, status.value != .unverified, claim.lastStatus == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is \(status.value.rawValue), and no history says who judged it",
        at: status.span, in: context, help: "run claimkit mark to put your name to it")
    ]
  }
}
