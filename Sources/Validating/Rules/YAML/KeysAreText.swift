import ClaimModel

/// Y111.
package enum KeysAreText: ReadingRule {
  package static let page = RulePage(
    code: "Y111", name: "key-not-text",
    title: "A key is a word",
    what: "No key is itself a list or a mapping.",
    why: "The format has no such keys. One appears where a bracket or a question mark went astray.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            ↓[note]: The council meets on Friday
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
            note: The council meets on Friday
        """)
    ])
}
