import ClaimModel

/// V616.
package enum UnverifiableSaysWhatWasTried: ClaimRule {
  package static let page = RulePage(
    code: "V616", name: "unverifiable-without-note",
    title: "What cannot be settled says what was tried",
    what: "A claim with the status unverifiable has a note.",
    why:
      "Unverifiable is a result. Without what was tried it cannot be told from a check that nobody made.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓unverifiable
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverifiable
            note: City hall keeps no record of closures; two calls to the works office
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    noteIsMissing(
      claim, for: .unverifiable, in: context, help: "say in a note what was tried")
  }
}
