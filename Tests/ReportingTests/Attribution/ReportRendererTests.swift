import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct ReportRendererTests {
  static let bridge = AttributionReport(
    articles: [.init(document: SampleDocuments.bridge, path: "most.yaml")])
  static let both = AttributionReport(articles: [
    .init(document: SampleDocuments.bridge, path: "most.yaml"),
    .init(document: SampleDocuments.hostile, path: "wrogi.yaml"),
  ])

  @Test(arguments: ["bridge", "both"])
  func rendersAsRecorded(name: String) {
    let report = name == "bridge" ? Self.bridge : Self.both
    #expect(Golden.difference(ReportText(width: 80).render(report), "\(name).txt") == nil)
    #expect(Golden.difference(ReportMarkdown().render(report), "\(name).md") == nil)
    #expect(Golden.difference(ReportJSON().render(report), "\(name).json") == nil)
    #expect(Golden.difference(ReportCSV().render(report), "\(name).csv") == nil)
  }

  @Test(arguments: [70, 80, 100, 120])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for report in [Self.bridge, Self.both] {
      for line in ReportText(width: width).render(report).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func colourAddsEscapesAndNothingElse() {
    let plain = ReportText(width: 80).render(Self.bridge)
    let coloured = ReportText(width: 80, isColoured: true).render(Self.bridge)
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func noEscapeSequenceOfANameReachesTheTerminal() {
    #expect(!ReportText(width: 80).render(Self.both).contains("\u{1B}"))
    #expect(!ReportMarkdown().render(Self.both).contains("<script>"))
  }

  @Test func aDenialIsNeverPrintedAsSaid() {
    for text in [ReportText(width: 120).render(Self.bridge), ReportMarkdown().render(Self.bridge)] {
      for line in text.split(separator: "\n") where line.contains("wykonawca wiedział") {
        #expect(line.contains("denies"))
      }
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "two lines"), ("=1+1", "'=1+1"), ("+48 22", "'+48 22"), ("-3", "'-3"),
    ("@handle", "'@handle"), ("\tx", "' x"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("", ""),
    ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
  ])
  func fieldsAreQuotedAndDefused(value: String, expected: String) {
    #expect(ReportCSV.field(value) == expected)
  }
}
