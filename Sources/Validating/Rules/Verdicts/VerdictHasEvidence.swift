import ClaimModel

/// V601.
package enum VerdictHasEvidence: ClaimRule {
  package static let page = RulePage(
    code: "V601", name: "verdict-without-evidence",
    title: "A verdict rests on evidence",
    what:
      "A claim with the status verified, mixed, misleading, refuted, disputed, outdated or retracted has "
      + "at least one piece of evidence.",
    why: "A verdict is a promise that somebody looked. Readers, colleagues and lawyers ask where.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓verified
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
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, claim.evidence.isEmpty,
      context.policy.evidence[verdict.value] == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is \(verdict.value.rawValue), and there is no evidence", at: verdict.span,
        in: context, help: "add what it rests on under evidence, or set it back to unverified")
    ]
  }
}
