import ClaimModel

/// Y132.
package enum TextHoldsNoColon: ReadingRule {
  package static let page = RulePage(
    code: "Y132", name: "colon-in-text",
    title: "Text with a colon stands in quotation marks",
    what: "No bare text holds a colon with a blank behind it.",
    why: "YAML takes the words before the colon for a key.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The mayor said↓: we had no choice
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: "The bridge: closed on Monday"
            chain: [city-hall]
            status: unverified
        """,
        article: """
          The bridge: closed on Monday, city hall said.
          """)
    ])
}
