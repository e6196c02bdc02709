/// CSV for spreadsheets.
struct CSVFormat: ReportFormat {
  let name = "csv"
  let purpose = "for a spreadsheet"

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    (setting.hasByteOrderMark ? "\u{FEFF}" : "") + ReportCSV().render(report)
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    (setting.hasByteOrderMark ? "\u{FEFF}" : "") + DeskCSV().render(desk)
  }
}
