import ClaimModel

/// V615.
package enum MisleadingIsExplained: ClaimRule {
  package static let page = RulePage(
    code: "V615", name: "misleading-without-note",
    title: "What is misleading is explained",
    what: "A claim with the status misleading has a note.",
    why: "Its facts are right; only words can say what is wrong with the picture they give.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓misleading
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: misleading
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            note: It closed for two hours; the article lets it look like weeks
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    noteIsMissing(
      claim, for: .misleading, in: context, help: "say in a note what is wrong with the picture")
  }
}
