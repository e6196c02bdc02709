import ClaimModel

/// P505.
package enum UnnamedSourceIsConfirmedInWords: ClaimRule {
  package static let page = RulePage(
    code: "P505", name: "unnamed-source-confirmed",
    title: "Who confirmed an unnamed source is told",
    what:
      "A claim whose origin is of the kind unnamed, and whose source check is confirmed or paraphrase, "
      + "has a note.",
    why:
      "Nobody can repeat the check by calling somebody who has no name. The note says who knows, and how.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: unverified
            source-check: ↓confirmed
            evidence:
              - {title: "Recording of the call", stance: context, kind: primary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: unverified
            source-check: confirmed
            evidence:
              - {title: "Recording of the call", stance: context, kind: primary}
            note: The editor in chief knows both officials
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let check = claim.sourceCheck?.word(SourceCheck.self), !claim.hasNote,
      check.value == .confirmed || check.value == .paraphrase, let origin = claim.chain.last,
      let source = context.sourcesByID[origin.value],
      source.kind?.value == Source.Kind.unnamed.rawValue
    else { return [] }
    return [
      finding(
        "the origin of \(claim.name) is unnamed, and its words are \(check.value.rawValue)",
        at: check.span, in: context, help: "say in a note who knows the source")
    ]
  }
}
