import Foundation
import TestSupport
import Testing

@Suite struct ShowCommandTests {
  @Test func showsAsRecorded() throws {
    let folder = try TemporaryFolder.withFixtures()
    let runs = try [
      ["show", "annotations/most.yaml"],
      ["show", "annotations/most.yaml", "c3", "c4"],
      ["show", "annotations/pożar hali.yaml", "c1"],
      ["show", "annotations/most.yaml", "c9"],
      ["show", "annotations/none.yaml"],
    ].map { try CommandRun($0, in: folder.url).transcript }
    #expect(
      Golden.difference(
        runs.joined(separator: "\n"), "show.txt") == nil)
  }

  @Test func jsonHoldsTheParagraph() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      ["show", "annotations/most.yaml", "c3", "--format", "json"], in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let claims = try #require(object?["claims"] as? [[String: Any]])
    let paragraph = try #require(claims.first?["paragraph"] as? [String: Any])
    #expect(paragraph["content"] as? [[Int]] == [[194, 212]])
  }
}
