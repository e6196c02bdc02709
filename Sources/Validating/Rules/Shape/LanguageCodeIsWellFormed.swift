import ClaimModel

/// S206.
package enum LanguageCodeIsWellFormed: Rule {
  package static let page = RulePage(
    code: "S206", name: "language-malformed",
    title: "The language is a language code",
    what:
      "`language` has the form of a BCP 47 code: two or three small letters, and more parts behind hyphens if need be.",
    why: "The code chooses the words and the grammar by which the article is read.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: ↓English
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en-GB
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.language, "language code", in: context)
  }
}
