import ClaimModel

/// Y134.
package enum LineEndsAreSeen: ReadingRule {
  package static let page = RulePage(
    code: "Y134", name: "invisible-character",
    title: "Lines end where one sees them end",
    what:
      "There are no characters that some readers take for a line end or a blank and others for a letter: "
      + "NEL, U+2028 and U+2029, and no-break or zero-width blanks where YAML counts blanks.",
    why: "What looks like one key is two, or none.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            note: "one↓⟨U+2028⟩two"
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
