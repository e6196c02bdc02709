import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct DiagnosticRendererTests {
  @Test(arguments: DiagnosticFormat.allCases)
  func rendersAsItsGolden(format: DiagnosticFormat) {
    let text = format.renderer().render(SampleFindings.report)
    #expect(Golden.difference(text, "findings.\(format.rawValue)") == nil)
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func rendersNoFindings(format: DiagnosticFormat) {
    let report = DiagnosticReport(files: [.init(path: "a.yaml", text: nil, diagnostics: [])])
    let text = format.renderer().render(report)
    #expect(Golden.difference(text, "clean.\(format.rawValue)") == nil)
  }

  @Test func coloursOnlyOnRequest() {
    let coloured = DiagnosticFormat.text.renderer(isColoured: true).render(SampleFindings.report)
    #expect(coloured.contains("\u{1B}[31merror\u{1B}[0m"))
    // The one escape sequence of the sample's own is made harmless.
    #expect(!coloured.contains("evil\u{1B}"))
    for format in DiagnosticFormat.allCases {
      #expect(!format.renderer().render(SampleFindings.report).contains("\u{1B}"))
    }
  }

  @Test(arguments: [DiagnosticFormat.json, .sarif])
  func jsonIsJSON(format: DiagnosticFormat) throws {
    let text = format.renderer().render(SampleFindings.report)
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func everyLineOfJSONLinesIsAnObject() throws {
    let lines = DiagnosticFormat.jsonl.renderer().render(SampleFindings.report).split(
      separator: "\n")
    #expect(lines.count == 6)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect((object as? [String: Any])?["code"] is String)
    }
  }

  @Test func fingerprintsOutliveMovedLines() throws {
    func fingerprints(_ report: DiagnosticReport) -> [Substring] {
      DiagnosticFormat.sarif.renderer().render(report).split(separator: "\n")
        .filter { $0.contains("claimAndRule/v1") }
    }
    var moved = SampleFindings.report
    for index in moved.files[0].diagnostics.indices {
      moved.files[0].diagnostics[index].location.line += 3
    }
    #expect(fingerprints(moved) == fingerprints(SampleFindings.report))
    #expect(Set(fingerprints(moved)).count == 6)
  }

  @Test func gitHubCountsWhatItHides() {
    let diagnostic = SampleFindings.report.files[0].diagnostics[0]
    let report = DiagnosticReport(
      files: [
        .init(
          path: "a.yaml", text: nil, diagnostics: Array(repeating: diagnostic, count: 13))
      ])
    let lines = DiagnosticFormat.github.renderer().render(report).split(separator: "\n")
    #expect(lines.last == "13 errors in 1 file; 3 of them are shown in this log alone")
  }
}
