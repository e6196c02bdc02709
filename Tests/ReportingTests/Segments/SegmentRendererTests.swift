import ClaimModel
import DataFormats
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct SegmentRendererTests {
  private func json(_ layout: JSONText.Layout) -> [UInt8] {
    var writer = SegmentJSON(layout: layout)
    writer.append(SampleArticles.found, sha256: "ab12")
    return Array(writer.bytes)
  }

  @Test func rendersAsRecorded() {
    let readable = String(decoding: json(.readable), as: UTF8.self)
    #expect(Golden.difference(readable, "river.json") == nil)
    #expect(Golden.difference(SegmentText().render(SampleArticles.found), "river.txt") == nil)
  }

  @Test func bothLayoutsHoldTheSameObject() throws {
    let readable = try JSONSerialization.jsonObject(with: Data(json(.readable))) as? NSDictionary
    let compact = try JSONSerialization.jsonObject(with: Data(json(.compact))) as? NSDictionary
    #expect(readable != nil)
    #expect(readable == compact)
    #expect(json(.compact).count { $0 == 0x0A } == 1)
  }

  @Test func offsetsCountScalarsOfTheText() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json(.compact))) as? [String: Any])
    let claims = try #require(object["claims"] as? [[String: Any]])
    let scalars = Array(String(decoding: SampleArticles.text.bytes, as: UTF8.self).unicodeScalars)
    for claim in claims {
      let spans = try #require(claim["spans"] as? [[Int]])
      let parts = spans.map { span in
        String(String.UnicodeScalarView(scalars[span[0]..<span[1]]))
      }
      #expect(claim["text"] as? String == parts.joined(separator: " … "))
      #expect(claim["start"] as? Int == spans.first?[0])
      #expect(claim["end"] as? Int == spans.last?[1])
    }
  }

  @Test func aReusedWriterWritesTheSameBytes() {
    var writer = SegmentJSON(layout: .compact)
    writer.append(SampleArticles.found, sha256: "ab12")
    writer.append(error: "no \"text\"", id: nil)
    let both = Array(writer.bytes)
    writer.removeAll()
    writer.append(SampleArticles.found, sha256: "ab12")
    #expect(Array(writer.bytes) == json(.compact))
    #expect(both == json(.compact) + Array((#"{"id":null,"error":"no \"text\""}"# + "\n").utf8))
  }

  @Test(arguments: [40, 80, 120])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for line in SegmentText(width: width).render(SampleArticles.found).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }
}
