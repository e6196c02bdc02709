import ClaimModel

/// Draws a desk's report as a page: what it rests on, the share of unnamed sources over time, and the tables.
struct DeskPage {
  private let words: ReportWords
  private let version: String
  var frame = PageFrame()

  init(words: ReportWords, version: String) {
    self.words = words
    self.version = version
  }

  /// The whole page.
  func render(_ desk: DeskReport) -> String {
    frame.page(title: words.deskTitle(desk), language: words.code) { html in
      html.element("header", [.class("masthead")]) { html in
        html.element("p", [.class("kicker")], text: words[.deskKicker])
        html.element("h1", text: words.deskTitle(desk))
        html.element(
          "p", [.class("byline")], text: words.fill(.deskAsOf, ["day": desk.today.description]))
      }
      html.element("main") { html in
        if desk.totals.claims > 0 {
          FigureTiles(words).write(desk.totals, hasText: false, in: &html)
        }
        UnnamedChart(desk, words: words).write(in: &html)
        for (number, table) in DeskTables(desk, words: words, limit: 40).all.enumerated() {
          section(table, number, in: &html)
        }
      }
      html.element("footer", [.class("foot")]) { html in
        let articles = words.count(desk.articles, .articles)
        html.element(
          "p", text: words.fill(.deskFooter, ["version": version, "articles": articles]))
      }
    }
  }

  private func section(_ table: ReportTable, _ number: Int, in html: inout HTMLText) {
    html.element(
      "section", [.class("table"), .init("aria-labelledby", "table-\(number)")]
    ) { html in
      html.element("h2", [.place("table", number)], text: table.title)
      if !table.about.isEmpty { html.element("p", [.class("about")], text: table.about) }
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for column in table.columns {
              let style = column.isNumber ? [HTMLAttribute.class("n")] : []
              html.element("th", [.init("scope", "col")] + style, text: column.name)
            }
          }
        }
        html.element("tbody") { html in
          for row in table.rows { write(row, table.columns, in: &html) }
        }
      }
      if table.more > 0 {
        html.element("p", [.class("about")], text: words.count(table.more, .deskMore))
      }
    }
  }

  private func write(
    _ row: [String], _ columns: [ReportTable.Column], in html: inout HTMLText
  ) {
    html.element("tr") { html in
      for (index, (cell, column)) in zip(row, columns).enumerated() {
        if index == 0 {
          html.element("th", [.init("scope", "row")]) { html in
            html.element("bdi", [.class("name")], text: cell)
          }
        } else {
          html.element(
            "td", [.class(column.isNumber ? "n" : "t"), .init("data-h", column.name)], text: cell)
        }
      }
    }
  }
}
