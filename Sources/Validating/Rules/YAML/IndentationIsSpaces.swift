import ClaimModel

/// Y103.
package enum IndentationIsSpaces: ReadingRule {
  package static let page = RulePage(
    code: "Y103", name: "tab-indentation",
    title: "Lines are indented with spaces",
    what: "No tab stands where YAML counts blanks.",
    why:
      "A tab looks like blanks and counts for nothing: the line seems to belong to a claim and does not.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
        ↓⟨U+0009⟩quote: The bridge closed on Monday
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
