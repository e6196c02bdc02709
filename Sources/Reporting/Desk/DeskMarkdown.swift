import ClaimModel

/// Writes a desk's report as Markdown, short enough for a comment on a pull request.
struct DeskMarkdown {
  private let words: ReportWords

  init(words: ReportWords) { self.words = words }

  /// The whole report; ends in a line end.
  func render(_ desk: DeskReport) -> String {
    var lines = [
      "# " + words.deskTitle(desk), "",
      words.fill(.deskAsOf, ["day": desk.today.description]) + ". " + words.deskSummary(desk) + ".",
    ]
    for table in DeskTables(desk, words: words, limit: 10).all {
      lines += ["", "## " + MarkdownText.escape(table.title), ""]
      if !table.about.isEmpty { lines += [MarkdownText.escape(table.about), ""] }
      lines.append(
        MarkdownText.table(
          header: table.columns.map(\.name),
          rows: table.rows.map { $0.map(MarkdownText.escape) }))
      if table.more > 0 { lines += ["", "*\(words.count(table.more, .deskMore))*"] }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
