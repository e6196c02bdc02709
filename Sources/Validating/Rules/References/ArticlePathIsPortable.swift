import ClaimModel

/// R315.
package enum ArticlePathIsPortable: Rule {
  package static let page = RulePage(
    code: "R315", name: "article-path-not-portable",
    title: "The article's path works on every machine",
    what: "`article.file` is relative, uses `/` and does not start from a home directory.",
    why: "A path that begins at the root of one machine finds nothing on a colleague's, nor in CI.",
    level: .references, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: ↓/home/jane/articles/bridge.txt
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
    guard let file = context.openArticle?.file, let problem = problem(file.value) else { return [] }
    return [
      finding(
        problem, at: file.span, in: context,
        help: "write it from the folder of this file, with / between the parts")
    ]
  }

  private static func problem(_ path: String) -> Message? {
    let bytes = Array(path.utf8.prefix(3))
    if bytes.first == 0x2F { return "the path \(path) begins at the root of one machine" }
    if bytes.first == 0x7E { return "the path \(path) begins in one person's home directory" }
    if bytes.count == 3, bytes[1] == 0x3A, bytes[2] == 0x5C || bytes[2] == 0x2F {
      return "the path \(path) begins at a drive of one machine"
    }
    if path.utf8.contains(0x5C) {
      return "the path \(path) uses \\, which is a folder's border on Windows only"
    }
    return nil
  }
}
