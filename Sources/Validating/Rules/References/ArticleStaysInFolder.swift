import ClaimModel

/// R314.
package enum ArticleStaysInFolder: Rule {
  package static let page = RulePage(
    code: "R314", name: "article-outside",
    title: "The article lies inside the desk's folder",
    what:
      "`article.file` does not lead out of the folder that holds the desk's work, be it by `..` or by a symbolic "
      + "link. A file that lies outside is not opened.",
    why:
      "A file outside is not in the repository: nobody else has it. And a path that climbs out can make the tool "
      + "print a file it should never have read.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: ↓../../../etc/passwd
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: ../articles/bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard let file = context.openArticle?.file, case .outside = context.article else { return [] }
    return [
      finding(
        "\(file.value) leads out of the desk's folder and was not opened", at: file.span,
        in: context, help: "keep the article beside its annotations")
    ]
  }
}
