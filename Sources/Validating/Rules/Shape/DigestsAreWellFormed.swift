import ClaimModel

/// S213.
package enum DigestsAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S213", name: "digest-malformed",
    title: "A digest is 64 hexadecimal digits",
    what:
      "`article.sha256` and the `text` of a history entry are the 64 hexadecimal digits of a SHA-256, in "
      + "small letters.",
    why: "A digest says which version of a text was judged. Half of one says nothing.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: unverified, text: ↓"d3b07384"}
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
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: unverified, text: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.sha256, "SHA-256", in: context, mended: { $0.lowercased() })
  }
}
