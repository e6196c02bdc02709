import ClaimModel

/// P510.
package enum SourceCheckHasSource: ClaimRule {
  package static let page = RulePage(
    code: "P510", name: "source-check-without-source",
    title: "Only the words of a source are checked for having been said",
    what: "A claim with a `source-check` names a source in `chain`.",
    why:
      "The source check asks whether they said it. Where the article speaks for itself there is nobody to "
      + "ask.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            status: unverified
            source-check: ↓paraphrase
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            source-check: paraphrase
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let check = claim.sourceCheck, claim.chain.isEmpty else { return [] }
    return [
      finding(
        "\(claim.name) has a source check and no source", at: check.span, in: context,
        help: "name the source in chain, or remove the source check")
    ]
  }
}
