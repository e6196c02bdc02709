import Testing

@testable import DataFormats

@Suite struct LocatedJSONTests {
  private func read(_ text: String) throws -> LocatedJSON {
    try LocatedJSON.read(Array(text.utf8))
  }

  @Test func aValueKnowsWhereItStands() throws {
    let root = try read(#" {"id": "c1", "at": [3, -4], "ok": true, "none": null}"#)
    #expect(root.offset == 1)
    #expect(root["id"]?.text == "c1")
    #expect(root["id"]?.offset == 8)
    #expect(root["at"]?.items.map(\.int) == [3, -4])
    #expect(root["at"]?.items.map(\.offset) == [21, 24])
    #expect(root["ok"]?.value == .bool(true))
    #expect(root["none"] == nil)
    #expect(root["missing"] == nil)
  }

  @Test func aSingleValueIsAListOfOne() throws {
    #expect(try read(#"{"a": "x"}"#)["a"]?.items.map(\.text) == ["x"])
  }

  @Test func ofEqualKeysTheLastCounts() throws {
    #expect(try read(#"{"a": 1, "a": 2}"#)["a"]?.int == 2)
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try LocatedJSON.read([0xEF, 0xBB, 0xBF, 0x5B, 0x5D]).value == .array([]))
  }

  @Test(arguments: [
    ("", 0), ("{", 1), (#"{"a" 1}"#, 5), ("[1 2]", 3), ("{} x", 3), ("nul", 3), (#""a"#, 0),
    ("[01]", 2), ("[\"\\ud800\"]", 2),
  ])
  func whatIsNoJSONIsAnErrorAtItsByte(text: String, offset: Int) {
    #expect(throws: JSONScanner.SyntaxError.self) { try read(text) }
    do {
      _ = try read(text)
    } catch {
      #expect((error as? JSONScanner.SyntaxError)?.offset == offset, "\(error)")
    }
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONScanner.SyntaxError.self) { try read(text) }
  }
}
