import ClaimModel

/// R313.
package enum ArticleFileIsReadable: Rule {
  package static let page = RulePage(
    code: "R313", name: "article-unreadable",
    title: "The article's file is readable UTF-8 text",
    what:
      "The file that `article.file` names can be opened, is a plain file, and holds UTF-8 text without NUL bytes.",
    why:
      "Places count characters of the text. In a file that is no text, or in another encoding, they count nothing.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: ↓latin-2.txt
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
    guard let file = context.openArticle?.file else { return [] }
    switch context.article {
    case .unreadable(let reason):
      return [
        finding(
          "\(file.value) cannot be read: \(reason)", at: file.span, in: context,
          help: "name a plain file that may be read")
      ]
    case .notText(let problem):
      return [
        finding(
          description(of: problem, in: file.value), at: file.span, in: context,
          help: help(problem.reason))
      ]
    case .notRead, .read, .missing, .outside: return []
    }
  }

  private static func description(of problem: SourceText.InvalidText, in file: String) -> Message {
    let (line, column) = (problem.line, problem.column)
    return switch problem.reason {
    case .notUTF8:
      "\(file) is not UTF-8: there is a stray byte on line \(line), column \(column)"
    case .nul: "\(file) is not text: there is a NUL byte on line \(line), column \(column)"
    case .tooLarge:
      "\(file) is larger than 4 GiB: reading stopped on line \(line), column \(column)"
    }
  }

  private static func help(_ reason: SourceText.InvalidText.Reason) -> Message {
    switch reason {
    case .notUTF8: "save the article as UTF-8"
    case .nul: "name the text of the article, not an office document or a picture"
    case .tooLarge: "name the text of one article"
    }
  }
}
