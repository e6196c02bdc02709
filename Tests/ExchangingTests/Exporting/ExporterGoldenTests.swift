import ClaimKit
import Exchanging
import Foundation
import TestSupport
import Testing

@Suite struct ExporterGoldenTests {
  @Test func aDocumentOfReviewsIsAsRecorded() throws {
    let exporter = try #require(ExportFormat.named("claimreview"))
    let document = SampleExchange.document(try SampleExchange.article(), exporter)
    #expect(Golden.difference(document, "claimreview/rzeka.jsonld") == nil)
  }

  @Test(arguments: ["csv", "jsonl", "label-studio", "web-annotation"])
  func aDocumentOfOneArticleIsItsFile(format: String) throws {
    let exporter = try #require(ExportFormat.named(format))
    let article = try SampleExchange.article()
    let files = exporter.export(article, into: .files, settings: SampleExchange.settings)
    #expect(files.pieces.map(\.text) == [SampleExchange.document(article, exporter)])
  }

  @Test(arguments: ExportFormat.all.map(\.name))
  func filesAreAsRecorded(format: String) throws {
    let exporter = try #require(ExportFormat.named(format))
    let exported = exporter.export(
      try SampleExchange.article(), into: .files, settings: SampleExchange.settings)
    for piece in exported.pieces where !piece.isSacred {
      #expect(Golden.difference(piece.text, "\(format)/rzeka\(piece.suffix)") == nil)
    }
    for piece in exporter.sharedFiles {
      #expect(Golden.difference(piece.text, "\(format)/\(piece.suffix)") == nil)
    }
  }

  @Test(arguments: ExportFormat.all.map(\.name))
  func whatWasLostIsAsRecorded(format: String) throws {
    let exporter = try #require(ExportFormat.named(format))
    let exported = exporter.export(
      try SampleExchange.article(), into: .files, settings: SampleExchange.settings)
    let text = ExportLossText().render(exported.losses, format: format)
    #expect(Golden.difference(text, "\(format)/losses.txt") == nil)
    let json = ExportLossJSON().render(exported.losses, format: format)
    #expect(Golden.difference(json, "\(format)/losses.json") == nil)
  }

  @Test func everyExporterIsListedByName() throws {
    let folder = ProjectFiles.url("Sources/Exchanging/Exporting").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("Exporter.swift") && $0 != "Exporter.swift" }
    #expect(ExportFormat.all.count == files.count)
    let names = ExportFormat.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }
}
