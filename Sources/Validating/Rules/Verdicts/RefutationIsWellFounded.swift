import ClaimModel

/// V619.
package enum RefutationIsWellFounded: ClaimRule {
  package static let page = RulePage(
    code: "V619", name: "refuted-thinly",
    title: "A refutation rests on the record or on independent voices",
    what:
      "A refuted claim has a contradicting piece of evidence of the kind primary, or contradicting ones "
      + "from as many independent voices as the desk demands.",
    why:
      "To call somebody's words false is the gravest verdict. On one report it is that report's word "
      + "against theirs.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓refuted
            evidence:
              - {url: "https://example.com/news", stance: contradicts, kind: secondary}
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
    guard let verdict = claim.verdict, verdict.value == .refuted,
      context.policy.evidence[.refuted] == nil
    else { return [] }
    let contradicting = claim.evidence(.contradicts)
    let voices = Set(contradicting.compactMap(\.voice)).count
    let needed = context.policy.independentSources
    guard !contradicting.isEmpty, !contradicting.contains(where: \.isPrimary), voices < needed
    else { return [] }
    let have: Message = voices == 1 ? "one voice" : "\(voices, "voice", "voices")"
    return [
      finding(
        "\(claim.name) is refuted on \(have) and no primary source", at: verdict.span,
        in: context,
        help:
          "add the record itself, or evidence from \(needed, "independent voice", "independent voices")"
      )
    ]
  }
}
