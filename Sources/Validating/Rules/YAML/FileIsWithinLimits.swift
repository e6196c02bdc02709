import ClaimModel

/// Y108.
package enum FileIsWithinLimits: ReadingRule {
  package static let page = RulePage(
    code: "Y108", name: "yaml-limits",
    title: "The file has the size and depth of an annotation file",
    what:
      "The file is no larger than 8 MiB, and lists and mappings are nested no more than 64 deep.",
    why: "An annotation file is five deep. Anything far beyond was made to break a reader.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[↓[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
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
