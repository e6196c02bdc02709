import ClaimModel

/// Y107.
package enum FileIsOneDocument: ReadingRule {
  package static let page = RulePage(
    code: "Y107", name: "several-documents",
    title: "A file is one document",
    what: "There is no second document behind `---` or `...`.",
    why: "Most readers take the first document and never see the rest.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        ↓---
        claims: []
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
