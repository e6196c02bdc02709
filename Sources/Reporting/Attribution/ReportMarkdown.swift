import ClaimModel

/// Writes an attribution report as Markdown tables, to be pasted into a ticket or a pull request.
package struct ReportMarkdown: Sendable {
  private let words: ReportWords

  /// Makes a renderer that speaks with the given words.
  package init(words: ReportWords = .english) { self.words = words }

  /// The whole report; ends in a line end.
  package func render(_ report: AttributionReport) -> String {
    var lines: [String] = []
    if report.articles.count == 1, let article = report.articles.first {
      lines.append("# " + MarkdownText.escape(article.title ?? article.id))
      let facts = [article.title == nil ? nil : article.id, article.outlet, article.published]
        .compactMap { $0 }.filter { !$0.isEmpty }.map(MarkdownText.escape)
      if !facts.isEmpty { lines += ["", facts.joined(separator: " · ")] }
    } else {
      lines.append("# " + words.count(report.articles.count, .articles))
      lines += ["", table(articles: report)]
    }
    lines += ["", summary(report)]
    if report.totals.claims > 0 {
      lines += ["", table(sources: report)]
      lines += restsOn(report)
      lines += list(
        words[.carriersHeading],
        report.sources.filter { $0.carried > 0 }.map {
          "\(MarkdownText.escape($0.name)): \(words.count($0.carried, .claims))"
        })
      lines += list(words[.chainsHeading], chains(report))
      lines += list(words[.denialsHeading], denials(report))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ report: AttributionReport) -> String {
    let totals = report.totals
    guard totals.claims > 0 else { return words[.noClaims] }
    return
      "\(words.summary(report)).  \n\(words[.statusHeading]): \(words.list(totals.statuses, of: Status.self))."
  }

  private func table(articles report: AttributionReport) -> String {
    func row(_ name: String, _ totals: AttributionReport.Totals) -> [String] {
      [
        name, "\(totals.claims)", share(totals.ownVoice, totals.claims),
        share(totals.singleSource, totals.claims), share(totals.unnamedOrigin, totals.claims),
      ]
    }
    return MarkdownText.table(
      header: [
        words[.articleHeading], words[.claimsHeading], words[.ownVoice], words[.singleSourceShort],
        words[.unnamedShort],
      ],
      rows: report.articles.map {
        row(MarkdownText.escape($0.id.isEmpty ? $0.path : $0.id), $0.totals)
      } + [row("**\(words[.totalHeading])**", report.totals)])
  }

  private func table(sources report: AttributionReport) -> String {
    var rows = report.sources.filter { $0.claims > 0 }.map { source in
      [
        MarkdownText.escape(source.name), MarkdownText.escape(words.kind(source.kind)),
        "\(source.claims)", words.percent(source.claims, of: report.totals.claims),
        "\(source.direct)",
        "\(source.indirect)", "\(source.mixed)",
        MarkdownText.escape(words.list(source.statuses, of: Status.self))
          + (source.denials > 0
            ? "; " + words.denials(source.denials) : ""),
      ]
    }
    if report.totals.ownVoice > 0 {
      let own = report.totals.ownVoice
      let share = words.percent(own, of: report.totals.claims)
      rows.append(["*\(words[.ownVoice])*", "", "\(own)", share, "", "", "", ""])
    }
    return MarkdownText.table(
      header: [
        words[.sourceHeading], words[.kindHeading], words[.claimsHeading], words[.shareHeading],
        words[.directHeading], words[.indirectHeading], words[.mixedHeading], words[.status],
      ], rows: rows)
  }

  private func restsOn(_ report: AttributionReport) -> [String] {
    let totals = report.totals
    let unnamed = report.articles.count == 1 ? report.articles[0].unnamedClaims : []
    let ids = unnamed.isEmpty ? "" : " (\(unnamed.joined(separator: ", ")))"
    let items = [
      (totals.singleSource, words[.singleSource]),
      (totals.unnamedOrigin, words[.unnamedSources] + ids),
      (totals.hearsay, words[.hearsayWords]),
    ]
    let lines = items.filter { $0.0 > 0 }.map { count, what in
      let share = words.percent(count, of: totals.claims)
      return "\(MarkdownText.escape(what)): \(words.part(count, of: totals.claims)) (\(share))"
    }
    return list(words[.restsOnHeading], lines)
  }

  private func chains(_ report: AttributionReport) -> [String] {
    report.articles.flatMap { article in
      article.chains.map {
        MarkdownText.escape($0.drawing) + place($0.claims.joined(separator: ", "), article, report)
      }
    }
  }

  private func denials(_ report: AttributionReport) -> [String] {
    report.articles.flatMap { article in
      article.denials.map {
        "\(MarkdownText.escape($0.source)) **\(words.label(Claim.Act.denies))**: "
          + MarkdownText.escape($0.text) + place($0.claim, article, report)
      }
    }
  }

  private func place(
    _ claims: String, _ article: AttributionReport.ArticlePart, _ report: AttributionReport
  ) -> String {
    let article = report.articles.count == 1 ? "" : article.id + " "
    return " (" + MarkdownText.escape(article + claims) + ")"
  }

  private func list(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", "## \(heading)", ""] + items.map { "- \($0)" }
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    whole > 0 ? "\(part) (\(words.percent(part, of: whole)))" : "\(part)"
  }
}
