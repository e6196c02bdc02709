import ClaimModel
import Foundation
import Testing

@testable import Reporting

@Suite struct SchemaJSONTests {
  private func schema() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(SchemaJSON().render().utf8)) as? [String: Any])
  }

  @Test(arguments: AnnotationSchema.Mapping.allCases)
  func describesEveryKeyOfEveryMapping(mapping: AnnotationSchema.Mapping) throws {
    let all = try schema()
    let definitions = try #require(all["$defs"] as? [String: Any])
    let object = try #require(
      mapping == .root ? all : definitions[mapping.rawValue] as? [String: Any])
    let properties = try #require(object["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == Set(mapping.keys.map(\.name)))
    #expect(object["additionalProperties"] as? Bool == false)
    for key in mapping.keys {
      let description = try #require(properties[key.name]?["description"] as? String)
      #expect(description.hasPrefix(key.explanation))
      #expect((object["required"] as? [String] ?? []).contains(key.name) == key.isRequired)
    }
  }

  @Test func listsTheWordsOfAVocabulary() throws {
    let definitions = try #require(schema()["$defs"] as? [String: [String: Any]])
    let properties = try #require(definitions["claim"]?["properties"] as? [String: [String: Any]])
    #expect(properties["status"]?["enum"] as? [String] == Status.allCases.map(\.rawValue))
  }
}
