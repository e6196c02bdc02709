import ClaimModel
import Testing

@testable import YAMLTree

/// Every node knows its bytes, whatever the file's encoding marks, line ends and styles.
@Suite struct YAMLReaderSpanTests {
  /// The source text of every node, outermost first.
  private func sources(_ yaml: String) throws -> [String] {
    let bytes = Array(yaml.utf8)
    let reading = YAMLReader.read(bytes: bytes, path: "x.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    var found: [String] = []
    func visit(_ node: YAMLNode) {
      found.append(String(decoding: bytes[node.span.range], as: UTF8.self))
      switch node {
      case .scalar: break
      case .sequence(let list): list.items.forEach(visit)
      case .mapping(let mapping):
        for pair in mapping.pairs {
          found.append(String(decoding: bytes[pair.key.span.range], as: UTF8.self))
          visit(pair.value)
        }
      }
    }
    visit(try #require(reading.root))
    return found
  }

  @Test func plainAndQuotedScalarsKeepTheirMarks() throws {
    #expect(
      try sources("żółw: ślimak łąka # uwaga\n\"k\": 'it''s'  \nx: \"ą\\n\"\n") == [
        "żółw: ślimak łąka # uwaga\n\"k\": 'it''s'  \nx: \"ą\\n\"", "żółw", "ślimak łąka",
        "\"k\"", "'it''s'", "x", "\"ą\\n\"",
      ])
  }

  /// Marks count code points: a letter of two bytes and an emoji of four both count one.
  @Test func charactersOfSeveralBytesDoNotMoveSpans() throws {
    #expect(
      try sources("a: 👨🏻‍🚒 zażółć\nb: {é: 😀, ł: [ą, 'ć']}\n").dropFirst() == [
        "a", "👨🏻‍🚒 zażółć", "b", "{é: 😀, ł: [ą, 'ć']}", "é", "😀", "ł", "[ą, 'ć']", "ą", "'ć'",
      ])
  }

  @Test func byteOrderMarkIsCountedInBytesAndNotInColumns() throws {
    let bytes = Array("\u{FEFF}a: ą\nb: c\n".utf8)
    let reading = YAMLReader.read(bytes: bytes, path: "x.yaml")
    guard case .mapping(let root)? = reading.root else {
      Issue.record("no mapping")
      return
    }
    #expect(reading.diagnostics.isEmpty)
    #expect(root.span == ByteSpan(3, bytes.count - 1))
    #expect(root.pairs[0].key.span == ByteSpan(3, 4))
    #expect(root.pairs[0].value.span == ByteSpan(6, 8))
    #expect(root.pairs[1].value.span == ByteSpan(12, 13))
  }

  @Test func carriageReturnsStayOutside() throws {
    #expect(
      try sources("a: b\r\nc: |\r\n  d\r\n  e\r\n\r\nf: g\r\n").dropFirst() == [
        "a", "b", "c", "|\r\n  d\r\n  e", "f", "g",
      ])
  }

  /// libyaml's end mark lies behind the blank lines that follow.
  @Test(arguments: [
    ("a: |\n  x\n  y\n\n\nb: c\n", "|\n  x\n  y"),
    ("a: >-\n  x\n  y\n\n# note\nb: c\n", ">-\n  x\n  y"),
    ("a: |\n  x  \n\n   \nb: c\n", "|\n  x  "),
    ("a: |+\n  x\n\n\nb: c\n", "|+\n  x\n\n"),
    ("a: |+\r\n  x\r\n\r\nb: c\r\n", "|+\r\n  x\r\n"),
    ("a: |\r  x\r\rb: c\r", "|\r  x"), ("a: |+\r  x\r\rb: c\r", "|+\r  x\r"),
    ("a: | # why\n  x\nb: c\n", "| # why\n  x"),
    ("a: |\n\n\nb: c\n", "|"),
    ("a: |\n  x", "|\n  x"),
    ("a: |2\n   x\n\n", "|2\n   x"),
    ("a: |\r\n  x\r\n\r\n", "|\r\n  x"),
  ])
  func blockScalarsEndWithTheirText(yaml: String, expected: String) throws {
    #expect(try sources(yaml)[2] == expected)
  }

  @Test func emptyValuesAreZeroLengthBehindTheColonOrDash() throws {
    let text = SourceText("a:   # none\nb:\n  -\n  - x\nc: {d: , e}\n")
    let reading = YAMLReader.read(text, path: "x.yaml")
    guard case .mapping(let root)? = reading.root, case .sequence(let list)? = root["b"] else {
      Issue.record("no mapping")
      return
    }
    #expect(root["a"]?.span == ByteSpan(2, 2))
    #expect(list.items[0].span == ByteSpan(18, 18))
    #expect(text.string(root["c"]?.span ?? ByteSpan(0, 0)) == "{d: , e}")
  }

  @Test func blockCollectionsEndWithTheirLastItem() throws {
    #expect(
      try sources("a:\n- b\n- c: d\n  e: f\n\n\ng: h\n") == [
        "a:\n- b\n- c: d\n  e: f\n\n\ng: h", "a", "- b\n- c: d\n  e: f", "b", "c: d\n  e: f", "c",
        "d", "e", "f", "g", "h",
      ])
  }

  @Test func plainTextOverSeveralLinesIsOneSpan() throws {
    #expect(
      try sources("a: b\n  c\n  d # x\ne: f\n").dropFirst() == ["a", "b\n  c\n  d", "e", "f"])
  }

  /// Values are text whatever they look like.
  @Test func plainWordsStayText() throws {
    let reading = YAMLReader.read(SourceText("a: no\nb: 0123\nc: 2023-09-12\n"), path: "x.yaml")
    #expect(
      reading.root?.value
        == .mapping([
          .init(key: "a", value: .scalar("no")), .init(key: "b", value: .scalar("0123")),
          .init(key: "c", value: .scalar("2023-09-12")),
        ]))
  }
}
