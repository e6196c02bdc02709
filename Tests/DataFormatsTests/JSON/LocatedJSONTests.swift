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

  /// Bytes that are no UTF-8 are told from control characters and from what may stand as it is, DEL and marks of three and
  /// four bytes among them.
  @Test(
    arguments: [
      ([0x61, 0xC5, 0x61], 2), ([0x61, 0xC5], 2), ([0xE2, 0x80], 1), ([0x61, 0xFF, 0x0A], 2),
      ([0x61, 0x0A, 0xFF], 2), ([0xED, 0xA0, 0x80], 1),
      ([0x7F, 0xC3, 0xB3, 0xE2, 0x80, 0x9E], nil),
      ([0xF0, 0x9F, 0x98, 0x80, 0x7F], nil),
    ] as [([UInt8], Int?)])
  func stringsAreUTF8(inside: [UInt8], offset: Int?) {
    do {
      let read = try LocatedJSON.read([0x22] + inside + [0x22])
      #expect(offset == nil)
      #expect(read.value == .string(String(decoding: inside, as: UTF8.self)))
    } catch {
      #expect(error.offset == offset)
    }
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONScanner.SyntaxError.self) { try read(text) }
  }
}
