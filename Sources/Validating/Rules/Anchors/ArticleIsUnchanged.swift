import ClaimModel

/// A401.
package enum ArticleIsUnchanged: Rule {
  package static let page = RulePage(
    code: "A401", name: "article-changed",
    title: "The article is the one that was annotated",
    what:
      "The SHA-256 of the article's bytes equals `article.sha256`. The rules of the text level run all the same and "
      + "tell which quotations moved and which are gone.",
    why:
      "Places and verdicts speak of one version of a text. When the text changes, somebody has to see what the change "
      + "did to them.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: ↓"0000000000000000000000000000000000000000000000000000000000000000"
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
    guard let written = context.openArticle?.sha256, let actual = context.article.sha256,
      written.value.lowercased() != actual
    else { return [] }
    let file = context.document.article.file.map { Message(verbatim: $0.value) } ?? "the article"
    return [
      finding(
        "\(file) has changed since it was annotated: its SHA-256 now begins with "
          + "\(actual.prefix(8))",
        at: written.span, in: context,
        help: "restore the article, or go through its quotes and then write the new digest",
        fix: .init(
          title: "write the digest of the article as it is now", span: written.span,
          replacement: "\"\(actual)\"", isSafe: false))
    ]
  }
}
