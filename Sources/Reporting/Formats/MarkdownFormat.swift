/// Markdown for a ticket or a pull request.
struct MarkdownFormat: ReportFormat {
  let name = "markdown"
  let purpose = "for a ticket or a pull request"

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    ReportMarkdown(words: setting.words)
      .render(report.named(in: setting.words.phrasebook))
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    DeskMarkdown(words: setting.words).render(desk.named(in: setting.words.phrasebook))
  }
}
