import ClaimModel

/// P506.
package enum IndependentVoicesHaveOwnOrigins: ClaimRule {
  package static let page = RulePage(
    code: "P506", name: "circular-reporting",
    title: "Independent voices do not share one origin",
    what:
      "A verified claim that rests on several secondary voices: where all of those that this article "
      + "cites as carriers carry the same origin, and no other voice or primary evidence is left, they "
      + "count as one.",
    why:
      "Five papers that copied one agency are one report. Mistakes travel through a press that cites "
      + "itself in a circle.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: gazette, name: The Gazette, kind: newspaper}
          - {id: herald, name: The Herald, kind: newspaper}
          - {id: officials, name: officials, kind: unnamed}
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: unverified
          - id: c2
            quote: We had no choice
            chain: [herald, officials]
            status: unverified
          - id: c3
            quote: The bridge closed on Monday
            status: ↓verified
            evidence:
              - {url: "https://gazette.example/1", publisher: The Gazette, stance: supports, kind: secondary}
              - {url: "https://herald.example/2", publisher: The Herald, stance: supports, kind: secondary}
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: gazette, name: The Gazette, kind: newspaper}
          - {id: herald, name: The Herald, kind: newspaper}
          - {id: officials, name: officials, kind: unnamed}
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: unverified
          - id: c2
            quote: We had no choice
            chain: [herald]
            status: unverified
          - id: c3
            quote: The bridge closed on Monday
            status: verified
            evidence:
              - {url: "https://gazette.example/1", publisher: The Gazette, stance: supports, kind: secondary}
              - {url: "https://herald.example/2", publisher: The Herald, stance: supports, kind: secondary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .verified else { return [] }
    let supporting = claim.evidence(.supports)
    let voices = Set(supporting.compactMap(\.voice))
    guard voices.count > 1, !supporting.contains(where: \.isPrimary) else { return [] }
    var shared: Set<String>?
    for voice in voices {
      guard let origins = context.originsByCarrier[voice] else { return [] }
      shared = shared?.intersection(origins) ?? origins
    }
    guard let origin = shared?.min() else { return [] }
    let name = context.sourcesByID[origin]?.name?.value ?? origin
    return [
      finding(
        "the \(voices.count) voices behind \(claim.name) all carry one origin: \(name)",
        at: verdict.span, in: context,
        help: "add a voice that has it from elsewhere, or the record itself")
    ]
  }
}
