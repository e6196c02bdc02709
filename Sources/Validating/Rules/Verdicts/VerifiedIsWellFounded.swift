import ClaimModel

/// V602.
package enum VerifiedIsWellFounded: ClaimRule {
  package static let page = RulePage(
    code: "V602", name: "verified-thinly",
    title: "What is verified rests on the record or on independent voices",
    what:
      "A verified claim has a supporting piece of evidence of the kind primary, or supporting ones from "
      + "as many independent voices as the desk demands: two unless its policy says otherwise. Pieces of "
      + "one publisher, or of one host where no publisher is told, are one voice.",
    why:
      "One report of a thing is a report, not a check. Two pieces from one house are one report.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓verified
            evidence:
              - {url: "https://example.com/news", stance: supports, kind: secondary}
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
        """),
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.com/news", stance: supports, kind: secondary}
              - {url: "https://example.net/report", stance: supports, kind: secondary}
        """),
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .verified, !claim.evidence.isEmpty,
      context.policy.evidence[.verified] == nil
    else { return [] }
    let supporting = claim.evidence(.supports)
    if supporting.isEmpty {
      return [
        finding(
          "\(claim.name) is verified, and no evidence supports it", at: verdict.span, in: context,
          help: "add supporting evidence, or correct the status or the stance", severity: .error)
      ]
    }
    let voices = Set(supporting.compactMap(\.voice)).count
    let needed = context.policy.independentSources
    guard !supporting.contains(where: \.isPrimary), voices < needed else { return [] }
    let have: Message = voices == 1 ? "one voice" : "\(voices, "voice", "voices")"
    return [
      finding(
        "\(claim.name) is verified on \(have) and no primary source", at: verdict.span,
        in: context,
        help:
          "add the record itself, or evidence from \(needed, "independent voice", "independent voices")"
      )
    ]
  }
}
