import ClaimModel

/// Draws the share of unnamed sources month by month: a column for each, with its number beside it in words.
struct UnnamedChart {
  private let months: [(name: String, part: Int, whole: Int)]
  private let words: ReportWords

  /// Months on one chart; earlier ones are left to the table.
  static let most = 24

  init(_ desk: DeskReport, words: ReportWords) {
    months = desk.groups(by: \.month).filter { !$0.name.isEmpty && $0.cell.totals.attributed > 0 }
      .suffix(Self.most)
      .map { ($0.name, $0.cell.totals.unnamedOrigin, $0.cell.totals.attributed) }
    self.words = words
  }

  func write(in html: inout HTMLText) {
    guard !months.isEmpty else { return }
    html.element("section", [.class("months"), .init("aria-labelledby", "h-months")]) { html in
      html.element("h2", [.init("id", "h-months")], text: words[.deskUnnamedOverTime])
      html.element("p", [.class("about")], text: words[.deskUnnamedAbout])
      html.element("ol", [.class("months")]) { html in
        for month in months {
          html.element("li") { html in
            html.element("span", [.class("month")], text: month.name)
            let told = words.fill(
              .deskUnnamedOf,
              ["part": "\(month.part)", "whole": words.count(month.whole, .claims)])
            ShareBar.draw([("tone", month.part)], of: month.whole, label: told, in: &html)
            html.element("b", text: words.percent(month.part, of: month.whole))
            html.element("span", [.class("of")], text: told)
          }
        }
      }
    }
  }
}
