/// Aligned columns for a terminal.
struct TextFormat: ReportFormat {
  let name = "text"
  let purpose = "for a terminal"

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    ReportText(width: setting.width, isColoured: setting.isColoured, words: setting.words)
      .render(report.named(in: setting.words.phrasebook))
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    DeskText(setting).render(desk.named(in: setting.words.phrasebook))
  }
}
