import ClaimModel

/// Y110.
package enum NothingIsControl: ReadingRule {
  package static let page = RulePage(
    code: "Y110", name: "control-character",
    title: "There are no control characters",
    what:
      "No invisible control character stands in the file. Between double quotation marks it may be "
      + "written as `\\u0007`.",
    why: "Nobody sees it in an editor, and YAML forbids it.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge↓⟨U+0007⟩ closed on Monday
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
