import ClaimModel

/// S217.
package enum RatingsAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S217", name: "rating-malformed",
    title: "A rating is a scale and a value of it",
    what: "`rating` names the scale and the value by their ids, with a slash between them.",
    why: "The same word stands in several scales and means another thing in each.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            rating: ↓Half True
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
            rating: politifact/half-true
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
              - {url: "https://example.net/record", stance: contradicts, kind: primary}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.rating, "rating", in: context)
  }
}
