import ClaimModel

/// V618.
package enum OpposingEvidenceIsExplained: ClaimRule {
  package static let page = RulePage(
    code: "V618", name: "evidence-against-verdict",
    title: "Evidence against the verdict is explained",
    what:
      "A verified claim with contradicting evidence, or a refuted one with supporting evidence, has a "
      + "note.",
    why:
      "Evidence that points the other way is either weighed or overlooked. Only a note can tell which.",
    level: .meaning, severity: .warning, since: "0.1",
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
              - {url: ↓"https://example.net/record", stance: contradicts}
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
              - {url: "https://example.net/record", stance: contradicts}
            note: The record is of another bridge
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, !claim.hasNote else { return [] }
    let against: Stance
    switch verdict.value {
    case .verified: against = .contradicts
    case .refuted: against = .supports
    default: return []
    }
    return claim.evidence(against).prefix(1).map {
      finding(
        "\(claim.name) is \(verdict.value.rawValue), and this evidence \(against.rawValue) it",
        at: $0.place, in: context, help: "say in a note why it does not change the verdict")
    }
  }
}
