import ClaimModel

/// R317.
package enum ArticleIsAnnotatedOnce: ProjectRule {
  package static let page = RulePage(
    code: "R317", name: "article-annotated-twice",
    title: "A text is annotated in one file",
    what:
      "No two annotation files are about one text, byte for byte. Only where files are looked at together: "
      + "`claimkit validate --project`.",
    why:
      "Two editors work past each other, and the claims of the text count twice in every report.",
    level: .references, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        article: {id: bridge, file: bridge.txt, sha256: ↓"d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
        """,
        beside: """
          article: {id: bridge-copy, file: copy.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
          """)
    ],
    passing: [
      .init(
        """
        article: {id: bridge, file: bridge.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
        """,
        beside: """
          article: {id: river, file: river.txt, sha256: "000000000000edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
          """)
    ])

  package static func check(_ project: [ProjectEntry]) -> [Diagnostic] {
    ArticleIDIsOfOneFile.repeated(project, \.digest).map { value, other in
      finding(
        "\(other) is about the same text", at: value.location,
        help: "keep one of the files, and bring the other's verdicts over")
    }
  }
}
