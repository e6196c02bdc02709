import ClaimModel

/// Y105.
package enum NothingIsAliased: ReadingRule {
  package static let page = RulePage(
    code: "Y105", name: "yaml-alias",
    title: "No place of the file changes another",
    what: "There are no anchors (`&`), aliases (`*`) and merge keys (`<<`).",
    why:
      "An edit in one place would change what stands in another, and a short file could grow to fill a "
      + "computer's memory.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: ↓&sources [city-hall]
            status: unverified
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
        """)
    ])
}
