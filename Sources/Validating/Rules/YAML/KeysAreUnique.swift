import ClaimModel

/// Y104.
package enum KeysAreUnique: ReadingRule {
  package static let page = RulePage(
    code: "Y104", name: "duplicate-key",
    title: "A key stands once in a mapping",
    what:
      "No mapping has a key twice, not even spelled in two ways, such as with and without quotation "
      + "marks.",
    why:
      "Of two verdicts on one claim some readers keep the first and some the last, and none says so.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            ↓"status": verified
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
