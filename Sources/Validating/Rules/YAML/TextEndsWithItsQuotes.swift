import ClaimModel

/// Y131.
package enum TextEndsWithItsQuotes: ReadingRule {
  package static let page = RulePage(
    code: "Y131", name: "text-after-quote",
    title: "A value that begins with a quotation mark ends with it",
    what: "Nothing but a comment follows the closing quotation mark or bracket of a value.",
    why: "YAML reads the first words as the whole value and cannot make sense of the rest.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: "We had no choice," ↓said Jane Doe
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: '"We had no choice"'
            chain: [city-hall]
            status: unverified
        """,
        article: """
          "We had no choice", said Jane Doe.
          """)
    ])
}
