import ClaimModel

/// R312.
package enum ArticleFileExists: Rule {
  package static let page = RulePage(
    code: "R312", name: "article-missing",
    title: "The article's file is there",
    what:
      "`article.file` names a file that exists. The path is read from the folder of the annotation file.",
    why:
      "Without the text nobody can see whether a quotation is still there, and no verdict can be checked.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: ↓brigde.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
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
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard let file = context.openArticle?.file, case .missing = context.article else { return [] }
    return [
      finding(
        "there is no file \(file.value)", at: file.span, in: context,
        help: "correct the path; it starts from the folder of this file")
    ]
  }
}
