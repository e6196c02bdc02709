import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import AnnotationCoding

@Suite struct JSONSchemaWriterTests {
  private static let file = "docs/schema/annotation-1.schema.json"

  /// The schema in the project is the one that the code describes. To write it anew:
  /// `RECORD_SNAPSHOTS=1 swift test --filter JSONSchemaWriterTests`
  @Test func theSchemaInTheProjectIsUpToDate() throws {
    let url = ProjectFiles.root.appending(path: Self.file)
    let expected = JSONSchemaWriter.schema()
    let actual = try? String(contentsOf: url, encoding: .utf8)
    if actual != expected, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try expected.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(
      actual == expected,
      "\(Self.file) is out of date: RECORD_SNAPSHOTS=1 swift test --filter JSONSchemaWriterTests")
  }

  private func schema() throws -> [String: Any] {
    let data = Data(JSONSchemaWriter.schema().utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Every mapping is closed, every key explained, every word of a vocabulary too.
  @Test func everythingIsClosedAndExplained() throws {
    var objects = 0
    func check(_ schema: [String: Any], _ path: String) {
      if let properties = schema["properties"] as? [String: [String: Any]] {
        objects += 1
        #expect(schema["additionalProperties"] as? Bool == false, "\(path)")
        for required in schema["required"] as? [String] ?? [] {
          #expect(properties[required] != nil, "\(path).\(required)")
        }
        for (key, value) in properties {
          #expect((value["description"] as? String)?.isEmpty == false, "\(path).\(key)")
          check(value, "\(path).\(key)")
        }
      }
      if let items = schema["items"] as? [String: Any] { check(items, path + "[]") }
      if let words = schema["enum"] as? [String] {
        #expect((schema["enumDescriptions"] as? [String])?.count == words.count, "\(path)")
      }
      if let pattern = schema["pattern"] as? String {
        #expect(throws: Never.self) { try NSRegularExpression(pattern: pattern) }
      }
    }
    check(try schema(), "")
    // Steps stand in two places: in the file's own history and in those of claims.
    #expect(objects == AnnotationSchema.Mapping.allCases.count + 1)
  }

  /// The keys of the schema are those that the reader and the writer know.
  @Test func keysAreThoseOfTheFormat() throws {
    let root = try #require(try schema()["properties"] as? [String: [String: Any]])
    #expect(Set(root.keys) == Set(AnnotationSchema.Mapping.root.keys.map(\.name)))
    let claim = try #require(
      (root["claims"]?["items"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(claim.keys) == Set(AnnotationSchema.Mapping.claim.keys.map(\.name)))
  }
}
