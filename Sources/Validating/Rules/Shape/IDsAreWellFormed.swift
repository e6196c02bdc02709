import ClaimModel

/// S209.
package enum IDsAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S209", name: "id-malformed",
    title: "An id has the form of an id",
    what:
      "A claim's `id` is `c` and a number. A source's `id`, the links of a `chain` and `rule` are small "
      + "letters and digits joined by hyphens.",
    why:
      "Ids are typed in commands, joined in addresses and sorted: blanks, capitals and look-alike letters "
      + "would make two of one.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: ↓claim-1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.slug, "id", in: context) + malformed(.claimID, "id of a claim", in: context)
  }
}
