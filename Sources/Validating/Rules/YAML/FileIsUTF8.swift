import ClaimModel

/// Y101.
package enum FileIsUTF8: ReadingRule {
  package static let page = RulePage(
    code: "Y101", name: "not-utf8",
    title: "The file is UTF-8 text",
    what: "The file's bytes are UTF-8 and hold no NUL.",
    why:
      "In any other encoding the letters beyond ASCII are other letters, and a quote with other letters "
      + "is not in the article.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Po ↓⟨B3⟩udniu
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
