import ClaimModel

/// Writes the table of sources with a bar of statuses for each.
struct SourceSection {
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  func write(_ report: AttributionReport, in html: inout HTMLText) {
    html.element("section", [.class("sources"), .init("aria-labelledby", "h-sources")]) { html in
      html.element("h2", [.init("id", "h-sources")], text: words[.pageSources])
      html.element("table") { html in
        html.element("caption", text: words[.pageChartSources])
        html.element("thead") { header(in: &$0) }
        html.element("tbody") { html in
          let largest = max(report.sources.first?.claims ?? 0, 1)
          for source in report.sources where source.claims + source.carried > 0 {
            row(source, largest: largest, of: report.totals.claims, in: &html)
          }
          ownVoice(report, in: &html)
        }
      }
    }
  }

  private var numberHeadings: [ReportWord] {
    [
      .claimsHeading, .shareHeading, .directHeading, .indirectHeading, .mixedHeading, .pageCarried,
    ]
  }

  private func header(in html: inout HTMLText) {
    html.element("tr") { html in
      html.element("th", [.init("scope", "col")], text: words[.sourceHeading])
      html.element("th", [.init("scope", "col"), .class("status")], text: words[.status])
      for heading in numberHeadings {
        html.element("th", [.init("scope", "col"), .class("n")], text: words[heading])
      }
    }
  }

  private func row(
    _ source: AttributionReport.SourceRow, largest: Int, of claims: Int, in html: inout HTMLText
  ) {
    html.element("tr") { html in
      html.element("th", [.init("scope", "row")]) { html in
        html.element("bdi", [.class("name")], text: source.name)
        html.element("span", [.class("kind")], text: words.kind(source.kind))
      }
      html.element("td", [.class("status")]) { html in
        statuses(source.statuses, largest: largest, in: &html)
        if source.denials > 0 {
          html.element("span", [.class("denials")], text: words.denials(source.denials))
        }
      }
      let share = words.percent(source.claims, of: claims)
      let numbers = [source.direct, source.indirect, source.mixed, source.carried]
      cells(
        ["\(source.claims)", share] + numbers.map { $0 == 0 ? "·" : "\($0)" }, in: &html)
    }
  }

  private func statuses(_ counts: WordCounts, largest: Int, in html: inout HTMLText) {
    let parts = counts.ordered(by: Status.self)
    guard !parts.isEmpty else { return }
    let label = words.list(counts, of: Status.self)
    ShareBar.draw(
      parts.map { (StatusGlyph.style($0.word), $0.count) }, of: largest, label: label, in: &html)
    html.element("span", [.class("counts"), .init("aria-hidden", "true")]) { html in
      for (status, count) in parts {
        html.element("span", [.class("key \(StatusGlyph.style(status))")]) { html in
          StatusGlyph.draw(status, in: &html)
          html.text(words.amount(count, words.label(status, of: Status.self)))
        }
        html.text(" ")
      }
    }
  }

  private func ownVoice(_ report: AttributionReport, in html: inout HTMLText) {
    let own = report.totals.ownVoice
    guard own > 0 else { return }
    html.element("tr", [.class("own")]) { html in
      html.element("th", [.init("scope", "row")]) { html in
        html.element("bdi", [.class("name")], text: report.articles.first?.outlet ?? "")
        html.element("span", [.class("kind")], text: words[.ownVoice])
      }
      html.element("td", [.class("status")])
      cells(["\(own)", words.percent(own, of: report.totals.claims), "", "", "", ""], in: &html)
    }
  }

  private func cells(_ values: [String], in html: inout HTMLText) {
    for (value, heading) in zip(values, numberHeadings) {
      html.element("td", [.class("n"), .init("data-h", words[heading])], text: value)
    }
  }
}
