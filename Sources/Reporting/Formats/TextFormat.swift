/// Aligned columns for a terminal.
struct TextFormat: ReportFormat {
  let name = "text"
  let purpose = "for a terminal"

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    ReportText(width: setting.width, isColoured: setting.isColoured, words: setting.words)
      .render(report)
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    DeskText(setting).render(desk)
  }
}
