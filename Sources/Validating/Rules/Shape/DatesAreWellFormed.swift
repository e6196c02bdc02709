import ClaimModel

/// S212.
package enum DatesAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S212", name: "date-malformed",
    title: "A date is written year first",
    what: "`published` and `accessed` are a year, a month, a day or a moment: `2026`, `2026-03`, "
      + "`2026-03-04`, `2026-03-04T10:15:00Z`.",
    why: "In any other order a reader in another country takes the day for the month.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: ↓04.03.2026
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: "2026-03-04"
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.date, "date of a known form", in: context)
  }
}
