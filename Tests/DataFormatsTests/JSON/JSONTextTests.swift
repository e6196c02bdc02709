import ClaimModel
import Foundation
import Testing

@testable import DataFormats

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("„ł” 😀", #""„ł” 😀""#), (#"a"b\c"#, #""a\"b\\c""#),
    ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#),
    ("\u{8}\u{C}", #""\b\f""#), ("", #""""#),
  ])
  func escapesWhatMustBeEscaped(value: String, expected: String) throws {
    var json = JSONText()
    json.string(value)
    #expect(json.text == expected)
    let read = try JSONSerialization.jsonObject(
      with: Data(json.bytes), options: .fragmentsAllowed)
    #expect(read as? String == value)
  }

  @Test func copiesSpansByteForByte() {
    let text = SourceText("żółć \"x\" koniec")
    var json = JSONText()
    json.array {
      $0.string(ByteSpan(0, 12), of: text)
      $0.string([ByteSpan(0, 8), ByteSpan(13, 19)], of: text)
      $0.string(ByteSpan(90, 99), of: text)
    }
    #expect(json.text == #"["żółć \"x\"","żółć … koniec",""]"#)
  }

  @Test func setsCommasAndLines() {
    var json = JSONText(layout: .readable)
    json.object {
      $0.key("a")
      $0.array {
        for number in [1, -2, Int.min] {
          $0.breakLine(indent: 2)
          $0.int(number)
        }
        $0.breakLine(indent: 0)
      }
      $0.key("b")
      $0.array { _ in }
      $0.key("c")
      $0.null()
      $0.key("d")
      $0.bool(true)
    }
    #expect(
      json.text == """
        {"a": [
          1,
          -2,
          -9223372036854775808
        ], "b": [], "c": null, "d": true}
        """)
  }

  @Test(arguments: [
    (0, 0, "0.0000"), (1, 3, "0.3333"), (2, 3, "0.6667"), (5, 5, "1.0000"), (1, 16, "0.0625"),
    (1, 20_000, "0.0001"), (1, 20_001, "0.0000"),
  ])
  func roundsShares(part: Int, whole: Int, expected: String) {
    var json = JSONText()
    json.share(part, of: whole)
    #expect(json.text == expected)
  }

  @Test func valuesAreWrittenWithSortedKeys() {
    let value = JSONValue.object(["b": .int(1), "a": .strings(["x"]), "ą": .null])
    #expect(value.line == #"{"a":["x"],"b":1,"ą":null}"#)
    #expect(
      value.document == """
        {
          "a": ["x"],
          "b": 1,
          "ą": null
        }

        """)
  }

  @Test(arguments: [
    (JSONText.Layout.compact, #"{"a":1,"eightsix":2,"thirteenbytes":3}"#),
    (.readable, #"{"a": 1, "eightsix": 2, "thirteenbytes": 3}"#),
  ])
  func writesReadyKeys(layout: JSONText.Layout, expected: String) {
    var json = JSONText(layout: layout)
    json.object {
      $0.key(JSONKey("a"))
      $0.int(1)
      $0.key(JSONKey("eightsix"))
      $0.int(2)
      $0.key(JSONKey("thirteenbytes"))
      $0.int(3)
    }
    #expect(json.text == expected)
  }

  /// Numbers at every power of ten, where one digit more is needed.
  @Test func writesNumbersOfEveryLength() {
    var json = JSONText()
    var expected: [String] = []
    var power = 1
    json.array {
      for _ in 0..<12 {
        for number in [power - 1, power, power * 9] {
          $0.int(number)
          expected.append("\(number)")
        }
        power *= 10
      }
    }
    #expect(json.text == "[" + expected.joined(separator: ",") + "]")
  }

  /// More than the memory a writer begins with, kept over what is forgotten.
  @Test func growsAndForgets() {
    var json = JSONText()
    for _ in 0..<2 {
      json.array {
        for _ in 0..<9000 { $0.int(7) }
      }
      #expect(json.byteCount == 18_001)
      #expect(json.bytes.count == 18_001)
      #expect(json.withBytes { $0.last } == 0x5D)
      json.removeAll()
      #expect(json.bytes.isEmpty)
    }
  }
}
