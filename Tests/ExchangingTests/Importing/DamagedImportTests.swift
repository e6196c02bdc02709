import ClaimKit
import Exchanging
import TestSupport
import Testing

/// Files damaged at random: each is read or refused with a place in it, and nothing is made of words that are not there.
@Suite struct DamagedImportTests {
  @Test(arguments: ["brat", "web-annotation"])
  func whateverIsDamagedIsReadOrRefusedAtAPlace(format: String) throws {
    let article = try SampleExchange.article()
    let text = try #require(article.text)
    let exporter = try #require(ExportFormat.named(format))
    let importer = try #require(ImportFormat.named(format))
    let whole = try #require(
      exporter.export(article, into: .files, settings: ExportSettings()).pieces.last
    ).bytes
    var random = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<600 {
      let bytes = damaged(whole, &random)
      do throws(ImportError) {
        let imported = try importer.read(bytes, path: "a", of: text)
        for claim in imported.article.claims {
          let there = claim.spans.map(text.string).joined(separator: " … ")
          #expect(there.utf8.elementsEqual(claim.quote.utf8))
          #expect(ValueForm.claimID.accepts(claim.id))
          #expect(
            claim.chain.allSatisfy { id in imported.article.sources.contains { $0.id == id } })
        }
        #expect(Set(imported.article.claims.map(\.id)).count == imported.article.claims.count)
      } catch {
        refused += 1
        let place = error.diagnostic.location
        let lines = bytes.count { $0 == 0x0A } + 1
        #expect((1...lines).contains(place.line))
        #expect(place.column >= 1)
        #expect(!error.diagnostic.message.english.contains("\n"))
        #expect(!error.diagnostic.rule.isEmpty)
      }
    }
    #expect(refused > 100)
  }

  /// A byte changed, a stretch cut out, doubled or moved, the end cut off.
  private func damaged(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...3, using: &random) where bytes.count > 40 {
      let start = Int.random(in: 0..<(bytes.count - 20), using: &random)
      let end = start + Int.random(in: 1...20, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: end)
      case 3: bytes.swapAt(start, end - 1)
      default: bytes.removeLast(min(bytes.count - 40, end - start))
      }
    }
    return bytes
  }
}
