import ClaimModel

/// Y106.
package enum NothingIsTagged: ReadingRule {
  package static let page = RulePage(
    code: "Y106", name: "yaml-tag",
    title: "No value asks to be read as something else",
    what: "There are no tags (`!`).",
    why: "A tag asks the reader to make a program's object of a value. Here every value is text.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓!!str unverified
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
