import ClaimModel

/// V603.
package enum RefutedIsContradicted: ClaimRule {
  package static let page = RulePage(
    code: "V603", name: "refuted-without-contradiction",
    title: "What is refuted is contradicted by evidence",
    what: "A refuted claim has at least one piece of evidence with the stance contradicts.",
    why: "Lack of proof is no refutation: what nobody can confirm is unverifiable.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓refuted
            evidence:
              - {url: "https://example.org/minutes", stance: context}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: refuted
            evidence:
              - {url: "https://example.net/record", stance: contradicts, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .refuted, !claim.evidence.isEmpty,
      claim.evidence(.contradicts).isEmpty, context.policy.evidence[.refuted] == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is refuted, and no evidence contradicts it", at: verdict.span, in: context,
        help: "add evidence that contradicts it, or correct the stance; what cannot be settled is "
          + "unverifiable")
    ]
  }
}
