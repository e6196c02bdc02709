import ClaimModel

/// Draws an attribution report for a terminal: aligned columns and a bar for each source.
package struct ReportText: Sendable {
  private let width: Int
  private let style: TerminalStyle
  private let words: ReportWords

  /// Prepares a drawing.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal; fewer than 70 are drawn as 70, more than 120 as 120.
  ///   - isColoured: Whether escape sequences may be written.
  ///   - words: The words to say it in.
  package init(width: Int = 80, isColoured: Bool = false, words: ReportWords = .english) {
    self.width = min(max(width, 70), 120)
    style = TerminalStyle(isColoured: isColoured)
    self.words = words
  }

  /// The whole report; ends in a line end.
  ///
  /// - Complexity: O(*n*) in the sources, chains and denials.
  package func render(_ report: AttributionReport) -> String {
    var lines: [String] = []
    if report.articles.count == 1 {
      lines += heading(report.articles[0])
    } else {
      lines.append(style(.title, words.count(report.articles.count, .articles)))
      lines.append("")
      lines += articleTable(report)
    }
    lines.append("")
    lines += summary(report)
    if report.totals.claims > 0 {
      lines.append("")
      lines += SourceTable(report, width: width, style: style, words: words).lines
      lines += restsOn(report)
      lines += carriers(report.sources)
      lines += chains(report)
      lines += denials(report)
    }
    return lines.map(Self.trimmed).joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

// MARK: - Articles

extension ReportText {
  private func heading(_ article: AttributionReport.ArticlePart) -> [String] {
    var lines: [String] = []
    if let title = article.title {
      lines += TextLayout.wrap(TextLayout.safe(title), width: width).map { style(.title, $0) }
    }
    let facts = [article.id, article.outlet, article.language, article.published]
      .compactMap { $0 }.filter { !$0.isEmpty }
    lines.append(style(.quiet, TextLayout.safe(facts.joined(separator: " · "))))
    return lines
  }

  private func articleTable(_ report: AttributionReport) -> [String] {
    let columns = [
      words[.claimsHeading], words[.ownVoice], words[.singleSourceShort], words[.unnamedShort],
    ]
    let widths = zip([6, 11, 10, 10], columns).map { max($0, DisplayWidth.of($1)) }
    let nameWidth = width - widths.reduce(0, +) - 4
    func line(_ name: String, _ cells: [String]) -> String {
      TextLayout.pad(TextLayout.shorten(TextLayout.safe(name), to: nameWidth), to: nameWidth)
        + zip(cells, widths).map { " " + TextLayout.padLeft($0, to: $1) }.joined()
    }
    func cells(_ totals: AttributionReport.Totals) -> [String] {
      [
        "\(totals.claims)", share(totals.ownVoice, totals.claims),
        share(totals.singleSource, totals.claims), share(totals.unnamedOrigin, totals.claims),
      ]
    }
    return [style(.quiet, line(words[.articleHeading], columns))]
      + report.articles.map { line($0.id.isEmpty ? $0.path : $0.id, cells($0.totals)) }
      + [style(.title, line(words[.totalHeading], cells(report.totals)))]
  }

  private func summary(_ report: AttributionReport) -> [String] {
    let totals = report.totals
    guard totals.claims > 0 else { return [words[.noClaims]] }
    let statuses = words[.statusHeading] + ": " + words.list(totals.statuses, of: Status.self)
    return TextLayout.wrap(words.summary(report), width: width)
      + TextLayout.wrap(TextLayout.safe(statuses), width: width)
  }
}

// MARK: - What it rests on

extension ReportText {
  private func restsOn(_ report: AttributionReport) -> [String] {
    let totals = report.totals
    var lines = ["", style(.title, words[.restsOnHeading])]
    let unnamed = report.articles.count == 1 ? report.articles[0].unnamedClaims : []
    for (count, text, claims) in [
      (totals.singleSource, words[.singleSource], [String]()),
      (totals.unnamedOrigin, words[.unnamedSources], unnamed),
      (totals.hearsay, words[.hearsayWords], []),
    ] where count > 0 {
      let ids = claims.isEmpty ? "" : " (\(claims.joined(separator: ", ")))"
      let share = words.part(count, of: totals.claims)
      lines += hanging(
        "  \(TextLayout.padLeft(share, to: 10))  \(TextLayout.padLeft(words.percent(count, of: totals.claims), to: 5))  ",
        text + ids)
    }
    return lines.count > 2 ? lines : []
  }

  private func carriers(_ sources: [AttributionReport.SourceRow]) -> [String] {
    let carriers = sources.filter { $0.carried > 0 }
    guard !carriers.isEmpty else { return [] }
    return ["", style(.title, words[.carriersHeading])]
      + carriers.flatMap {
        hanging(
          "  ",
          TextLayout.safe($0.name) + ": " + words.count($0.carried, .claims))
      }
  }

  private func chains(_ report: AttributionReport) -> [String] {
    let chains = report.articles.flatMap { article in
      article.chains.flatMap { chain in
        hanging(
          "  ",
          TextLayout.safe(chain.drawing) + "  "
            + place(chain.claims.joined(separator: ", "), in: article, of: report))
      }
    }
    return chains.isEmpty ? [] : ["", style(.title, words[.chainsHeading])] + chains
  }

  private func denials(_ report: AttributionReport) -> [String] {
    let denials = report.articles.flatMap { article in
      article.denials.flatMap { denial in
        hanging(
          "  ",
          "\(TextLayout.safe(denial.source)) \(words.label(Claim.Act.denies)): "
            + TextLayout.safe(denial.text) + "  " + place(denial.claim, in: article, of: report))
      }
    }
    return denials.isEmpty ? [] : ["", style(.title, words[.denialsHeading])] + denials
  }

  private func place(
    _ claims: String, in article: AttributionReport.ArticlePart, of report: AttributionReport
  ) -> String {
    report.articles.count == 1 ? "(\(claims))" : "(\(TextLayout.safe(article.id)) \(claims))"
  }

  /// Text broken to the width, its later lines two columns further in than its first.
  private func hanging(_ prefix: String, _ text: String) -> [String] {
    let indent = DisplayWidth.of(prefix)
    return TextLayout.wrap(text, width: width - indent - 2).enumerated().map { index, line in
      (index == 0 ? prefix : TextLayout.spaces(indent + 2)) + line
    }
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    "\(part)" + TextLayout.padLeft(words.percent(part, of: whole), to: 6)
  }
}
