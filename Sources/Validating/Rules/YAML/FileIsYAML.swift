import ClaimModel

/// Y100.
package enum FileIsYAML: ReadingRule {
  package static let page = RulePage(
    code: "Y100", name: "yaml-syntax",
    title: "The file is YAML",
    what:
      "The file can be read to its end. The message names the place where reading stopped or, where it "
      + "can, the slip that led there.",
    why: "From that place on nothing is known of the file, so no other rule is asked.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            chain: ↓[city-hall
            status: unverified
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
