import ClaimModel

/// Y109.
package enum FileIsMapping: ReadingRule {
  package static let page = RulePage(
    code: "Y109", name: "not-a-mapping",
    title: "The file is keys with values",
    what: "The file is not empty and its outermost value is a mapping.",
    why: "A list or a sentence may be YAML, and is no annotation file.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        ↓- id: c1
          quote: The bridge closed on Monday
        """)
    ],
    passing: [
      .init(
        """
        format: claimkit/1
        """)
    ])
}
