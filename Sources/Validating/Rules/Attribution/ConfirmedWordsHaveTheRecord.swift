import ClaimModel

/// P508.
package enum ConfirmedWordsHaveTheRecord: ClaimRule {
  package static let page = RulePage(
    code: "P508", name: "confirmed-without-record",
    title: "Words are confirmed by the record",
    what:
      "A claim whose source check is confirmed has a piece of evidence of the kind primary: the "
      + "recording, the statement, the post.",
    why: "That a paper printed the words does not show that somebody said them.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            source-check: ↓confirmed
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
            source-check: confirmed
            evidence:
              - {url: "https://city.example/statement", stance: context, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let check = claim.sourceCheck?.word(SourceCheck.self), check.value == .confirmed,
      !claim.chain.isEmpty, !claim.evidence.contains(where: \.isPrimary)
    else { return [] }
    return [
      finding(
        "the words of \(claim.name) are confirmed, and no primary evidence shows them",
        at: check.span, in: context,
        help: "add the recording, the statement or the post, of the kind primary")
    ]
  }
}
