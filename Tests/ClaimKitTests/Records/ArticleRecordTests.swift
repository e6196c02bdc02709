import Foundation
import Testing

@testable import ClaimKit

@Suite struct ArticleRecordTests {
  @Test func readsEveryKeyAndPassesOverOthers() throws {
    let record = try ArticleRecord(
      line: Array(
        """
        {"meta": {"a": [1, -2.5e+3, {"b": null}], "c": true}, "id": "a1", "text": "Żółć\\n😀", \
        "language": "pl", "title": null, "published": "2024", "outlet": "Kurier", "url": "u"}
        """.utf8))
    #expect(record.id == "a1")
    #expect(String(decoding: record.text, as: UTF8.self) == "Żółć\n😀")
    #expect(record.language == "pl")
    #expect(record.title == nil)
    #expect(record.published == "2024")
    #expect(record.outlet == "Kurier")
    #expect(record.url == "u")
  }

  @Test(arguments: [
    (#"{"text":"a"}"#, nil), (#"{"id":17,"text":""}"#, "17"),
    (#"{"id":-1.5e2,"text":""}"#, "-1.5e2"),
    (#"{"id":null,"text":""}"#, nil), (#"{"text":"","id":"\u0105"}"#, "ą"),
  ])
  func readsIDs(line: String, id: String?) throws {
    #expect(try ArticleRecord(line: Array(line.utf8)).id == id)
  }

  @Test(arguments: [
    #""\"\\\/\b\f\n\r\t""#, #""\u017b\u00f3\u0142\u0107""#, #""\ud83d\ude00x""#, #""zażółć 東京 😀""#,
    #""""#,
  ])
  func unescapesAsFoundationDoes(json: String) throws {
    let record = try ArticleRecord(line: Array("{\"text\":\(json)}".utf8))
    let expected = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(String(decoding: record.text, as: UTF8.self) == expected as? String)
  }

  @Test(arguments: [
    ("", "an object was expected"), ("[]", "an object was expected"),
    ("{", "a string was expected"),
    ("{}", "no “text”"), (#"{"text":null}"#, "no “text”"),
    (#"{"text":5}"#, "a string was expected"),
    (#"{"text":"a"} x"#, "something follows"), (#"{"text":"a",}"#, "a string was expected"),
    (#"{"text" "a"}"#, "a colon was expected"), (#"{"text":"a"#, "does not end"),
    (#"{"text":"\ud83d"}"#, "surrogate"), (#"{"text":"\ude00"}"#, "surrogate"),
    (#"{"text":"\ud83d\u0041"}"#, "surrogate"), (#"{"text":"\x"}"#, "unknown escape"),
    (#"{"text":"\u12G4"}"#, "hexadecimal"), ("{\"text\":\"a\tb\"}", "control character"),
    (#"{"a":01,"text":""}"#, "a comma"), (#"{"a":1.,"text":""}"#, "a digit"),
    (#"{"a":nul,"text":""}"#, "a value"), (#"{"a":[1 2],"text":""}"#, "a comma"),
  ])
  func saysWhatIsWrong(line: String, message: String) throws {
    let error = try #require(throws: ArticleRecord.InvalidRecord.self) {
      try ArticleRecord(line: Array(line.utf8))
    }
    #expect(error.message.english.contains(message), "\(error.message)")
  }

  @Test func keepsTheIDThatStoodBeforeTheMistake() throws {
    let error = try #require(throws: ArticleRecord.InvalidRecord.self) {
      try ArticleRecord(line: Array(#"{"id":"a7","text":}"#.utf8))
    }
    #expect(error.id == "a7")
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
    [0xF0, 0x80, 0x80, 0x80],
  ])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) throws {
    let line = Array(#"{"text":"a"#.utf8) + bytes + Array(#""}"#.utf8)
    let error = try #require(throws: ArticleRecord.InvalidRecord.self) {
      try ArticleRecord(line: line)
    }
    #expect(error.message.english.contains("UTF-8"))
  }

  @Test func deepNestingIsRefusedNotFollowed() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = try #require(throws: ArticleRecord.InvalidRecord.self) {
      try ArticleRecord(line: Array("{\"a\":\(deep)".utf8))
    }
    #expect(error.message.english.contains("nested too deeply"))
  }
}
