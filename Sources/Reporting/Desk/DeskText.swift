import ClaimModel

/// Draws a desk's report for a terminal: one table under the other, as wide as the terminal.
struct DeskText {
  private let width: Int
  private let style: TerminalStyle
  private let words: ReportWords

  init(_ setting: ReportSetting) {
    width = min(max(setting.width, 70), 140)
    style = TerminalStyle(isColoured: setting.isColoured)
    words = setting.words
  }

  /// The whole report; ends in a line end.
  func render(_ desk: DeskReport) -> String {
    var lines = [
      style(.title, words.deskTitle(desk)),
      style(.quiet, words.fill(.deskAsOf, ["day": desk.today.description])), "",
    ]
    lines += TextLayout.wrap(words.deskSummary(desk), width: width)
    for table in DeskTables(desk, words: words, limit: 15).all { lines += draw(table) }
    return lines.map { line in
      var line = Substring(line)
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n") + "\n"
  }

  private func draw(_ table: ReportTable) -> [String] {
    var lines = ["", style(.title, table.title)]
    if !table.about.isEmpty {
      lines += TextLayout.wrap(table.about, width: width).map { style(.quiet, $0) }
    }
    let header = table.columns.map(\.name)
    let rows = table.rows.map { $0.map(TextLayout.safe) }
    let widths = self.widths(table, [header] + rows)
    func line(_ cells: [String]) -> String {
      zip(cells, zip(table.columns, widths)).map { cell, column in
        let text = TextLayout.shorten(cell, to: column.1)
        return column.0.isNumber
          ? TextLayout.padLeft(text, to: column.1) : TextLayout.pad(text, to: column.1)
      }.joined(separator: "  ")
    }
    lines.append(style(.quiet, line(header)))
    lines += rows.map(line)
    if table.more > 0 { lines.append(style(.quiet, words.count(table.more, .deskMore))) }
    return lines
  }

  /// What each column needs; where that is too much, the widest column of text gives way, down to twelve columns.
  private func widths(_ table: ReportTable, _ rows: [[String]]) -> [Int] {
    var widths = table.columns.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    while widths.reduce(0, +) + 2 * (widths.count - 1) > width {
      let texts = table.columns.indices.filter { !table.columns[$0].isNumber && widths[$0] > 12 }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

extension ReportWords {
  /// `12 articles, 340 claims`.
  func deskTitle(_ desk: DeskReport) -> String {
    fill(
      .deskTitle,
      [
        "articles": count(desk.articles, .articles), "claims": count(desk.totals.claims, .claims),
      ])
  }

  /// What the desk rests on, in one line.
  func deskSummary(_ desk: DeskReport) -> String {
    let totals = desk.totals
    return [
      "\(percent(totals.ownVoice, of: totals.claims)) \(self[.pageOwnVoice])",
      "\(percent(totals.singleSource, of: totals.claims)) \(self[.pageSingleSource])",
      "\(percent(totals.unnamedOrigin, of: totals.claims)) \(self[.pageUnnamed])",
    ].joined(separator: "; ")
  }
}
