import ClaimModel
import DataFormats

/// Writes an attribution report as CSV (RFC 4180) for a spreadsheet: one row for each source of each article.
///
/// The outlet's own voice is a row of kind `own-voice` with no id. Text that a spreadsheet would run as a formula gets an
/// apostrophe in front, so that a name in an article can never act on the reader's machine.
package struct ReportCSV: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The header row and one row for each source of each article; lines end in CR LF.
  package func render(_ report: AttributionReport) -> String {
    var rows = [header]
    for article in report.articles {
      rows += article.sources.map { row($0, in: article) }
      if article.totals.ownVoice > 0 { rows.append(ownVoice(article)) }
    }
    return rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private var header: [String] {
    [
      "article", "title", "published", "source", "name", "kind", "wikidata", "claims", "share",
      "carried", "direct", "indirect", "mixed", "denials",
    ] + Status.allCases.map { "status-\($0.rawValue)" } + ["status-other"]
      + SourceCheck.allCases.map { "source-check-\($0.rawValue)" }
  }

  private func row(
    _ source: AttributionReport.SourceRow, in article: AttributionReport.ArticlePart
  ) -> [String] {
    let numbers = [
      source.carried, source.direct, source.indirect, source.mixed, source.denials,
    ]
    let known = Status.allCases.map { source.statuses[$0.rawValue] }
    let unknown = source.claims - known.reduce(0, +)
    let checks = SourceCheck.allCases.map { source.sourceChecks[$0.rawValue] }
    return [
      article.id, article.title ?? "", article.published ?? "", source.id, source.name,
      source.kind ?? "", source.wikidata ?? "", "\(source.claims)",
      share(source.claims, of: article.totals.claims),
    ] + (numbers + known + [unknown] + checks).map { "\($0)" }
  }

  private func ownVoice(_ article: AttributionReport.ArticlePart) -> [String] {
    let own = article.totals.ownVoice
    let known = Status.allCases.map { status in
      article.totals.statuses[status.rawValue]
        - article.sources.reduce(0) { $0 + $1.statuses[status.rawValue] }
    }
    let zeros = Array(repeating: 0, count: SourceCheck.allCases.count)
    return [
      article.id, article.title ?? "", article.published ?? "", "", article.outlet ?? "",
      "own-voice", "", "\(own)", share(own, of: article.totals.claims),
    ] + ([0, 0, 0, 0, 0] + known + [own - known.reduce(0, +)] + zeros).map { "\($0)" }
  }

  private func share(_ part: Int, of whole: Int) -> String {
    var json = JSONText()
    json.share(part, of: whole)
    return json.text
  }

  /// One field, on one line: a line end becomes a space.
  static func field(_ value: String) -> String {
    CSVText.quoted(TextLayout.safe(CSVText.defused(value)))
  }
}
