/// JSON for programs.
struct JSONFormat: ReportFormat {
  let name = "json"
  let purpose = "for programs"

  func render(_ report: AttributionReport, with setting: ReportSetting) -> String {
    ReportJSON().render(report)
  }

  func render(_ desk: DeskReport, with setting: ReportSetting) -> String {
    DeskJSON().render(desk)
  }
}
