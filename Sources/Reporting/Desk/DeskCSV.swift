import ClaimModel
import DataFormats

/// Writes a desk's report as one table for a spreadsheet (RFC 4180): a row for each source of each outlet, section and month,
/// which a pivot table puts together in any way.
///
/// The outlet's own voice is a row of kind `own-voice`.
struct DeskCSV {
  /// The header row and the rows; lines end in CR LF.
  func render(_ desk: DeskReport) -> String {
    var text = CSVText.row(header)
    for cell in desk.cells {
      for source in cell.sources { text += CSVText.row(row(source, in: cell)) }
      if cell.totals.ownVoice > 0 { text += CSVText.row(ownVoice(cell)) }
    }
    return text
  }

  private var header: [String] {
    [
      "outlet", "section", "month", "source", "kind", "wikidata", "articles", "claims", "carried",
      "direct", "indirect", "mixed", "denials",
    ] + Status.allCases.map { "status-\($0.rawValue)" }
  }

  private func row(
    _ source: AttributionReport.SourceRow, in cell: DeskReport.Cell
  ) -> [String] {
    let numbers =
      [
        source.articles, source.claims, source.carried, source.direct, source.indirect,
        source.mixed, source.denials,
      ] + Status.allCases.map { source.statuses[$0.rawValue] }
    return [
      cell.outlet, cell.section, cell.month, source.name, source.kind ?? "", source.wikidata ?? "",
    ].map(TextLayout.safe) + numbers.map { "\($0)" }
  }

  private func ownVoice(_ cell: DeskReport.Cell) -> [String] {
    let numbers =
      [cell.articles, cell.totals.ownVoice, 0, 0, 0, 0, 0]
      + Status.allCases.map { status in
        cell.totals.statuses[status.rawValue]
          - cell.sources.reduce(0) { $0 + $1.statuses[status.rawValue] }
      }
    return [cell.outlet, cell.section, cell.month, cell.outlet, "own-voice", ""]
      .map(TextLayout.safe) + numbers.map { "\($0)" }
  }
}
