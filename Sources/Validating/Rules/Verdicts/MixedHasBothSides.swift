import ClaimModel

/// V614.
package enum MixedHasBothSides: ClaimRule {
  package static let page = RulePage(
    code: "V614", name: "mixed-one-sided",
    title: "What is partly so has evidence for both parts",
    what:
      "A mixed claim has evidence that supports it and evidence that contradicts it, or a note.",
    why:
      "Mixed is the verdict to which one retreats when tired. The evidence shows which part is so and "
      + "which is not.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓mixed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: mixed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
              - {url: "https://example.net/record", stance: contradicts, kind: primary}
        """),
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: mixed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            note: The minutes give Tuesday for the southern lane
        """),
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .mixed, !claim.evidence.isEmpty,
      !claim.hasNote, let missing = claim.missingSide, context.policy.evidence[.mixed] == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is mixed, and no evidence \(missing.rawValue) it", at: verdict.span,
        in: context, help: "add the other part's evidence, or say in a note which part is not so")
    ]
  }
}
