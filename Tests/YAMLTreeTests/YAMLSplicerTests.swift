import ClaimModel
import Testing

@testable import YAMLTree

@Suite struct ByteSpliceTests {
  private let bytes = Array("abcdef".utf8)

  private func apply(_ splices: [ByteSplice]) throws -> String {
    String(decoding: try ByteSplice.apply(splices, to: bytes), as: UTF8.self)
  }

  @Test func changesOnlyItsBytes() throws {
    #expect(
      try apply([ByteSplice(ByteSpan(4, 5), "E!"), ByteSplice(ByteSpan(0, 2), "")]) == "cdE!f")
    #expect(try apply([]) == "abcdef")
  }

  @Test func insertionsAtOnePlaceKeepTheirOrder() throws {
    #expect(
      try apply([ByteSplice(ByteSpan(6, 6), "1"), ByteSplice(ByteSpan(6, 6), "2")]) == "abcdef12")
    #expect(
      try apply([ByteSplice(ByteSpan(2, 4), "-"), ByteSplice(ByteSpan(2, 2), "(")]) == "ab(-ef")
    #expect(
      try apply([ByteSplice(ByteSpan(4, 4), ")"), ByteSplice(ByteSpan(2, 4), "-")]) == "ab-)ef")
  }

  @Test func overlapsAndPlacesOutsideAreRefused() {
    #expect(throws: ByteSplice.ConflictError.overlap(ByteSpan(1, 3), ByteSpan(2, 4))) {
      try apply([ByteSplice(ByteSpan(2, 4), ""), ByteSplice(ByteSpan(1, 3), "")])
    }
    #expect(throws: ByteSplice.ConflictError.overlap(ByteSpan(1, 3), ByteSpan(2, 2))) {
      try apply([ByteSplice(ByteSpan(2, 2), ""), ByteSplice(ByteSpan(1, 3), "")])
    }
    #expect(throws: ByteSplice.ConflictError.outside(ByteSpan(5, 7))) {
      try apply([ByteSplice(ByteSpan(5, 7), "")])
    }
  }
}

@Suite struct YAMLSplicerTests {
  private func root(_ text: SourceText) throws -> YAMLMapping {
    let reading = YAMLReader.read(text, path: "x.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    guard case .mapping(let mapping)? = reading.root else {
      Issue.record("no mapping")
      throw YAMLSplicer.ImpossibleError.otherShape
    }
    return mapping
  }

  /// The mapping to change: the one under `m` or the first item of the list under `m`.
  private func target(_ text: SourceText) throws -> YAMLMapping {
    switch try root(text)["m"] {
    case .mapping(let mapping)?: return mapping
    case .sequence(let list)?:
      guard case .mapping(let mapping)? = list.items.first else { break }
      return mapping
    default: break
    }
    return try root(text)
  }

  private func apply(_ splices: [ByteSplice], _ text: SourceText) throws -> String {
    let bytes = try ByteSplice.apply(splices, to: text.bytes)
    let reading = YAMLReader.read(bytes: bytes, path: "x.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\n", "a: 1\nk: v\nb: 2\n"),
    ("a: 1", "a: 1\nk: v"),
    ("a: 1\r\nb: 2\r\n", "a: 1\r\nk: v\r\nb: 2\r\n"),
    ("a: 1   # one\n\n# b\nb: 2\n", "a: 1   # one\nk: v\n\n# b\nb: 2\n"),
    ("a:\nb: 2\n", "a:\nk: v\nb: 2\n"),
    ("a: # c\nb: 2\n", "a: # c\nk: v\nb: 2\n"),
    ("a: |\n  x\n\n  y\n\n\nb: 2\n", "a: |\n  x\n\n  y\nk: v\n\n\nb: 2\n"),
    ("a: |+\n  x\n\nb: 2\n", "a: |+\n  x\n\nk: v\nb: 2\n"),
    ("a: x\n  y\nb: 2\n", "a: x\n  y\nk: v\nb: 2\n"),
    ("a:\n- 1\n- 2 # c\nb: 2\n", "a:\n- 1\n- 2 # c\nk: v\nb: 2\n"),
    ("a: [\n  1,\n] # c\nb: 2\n", "a: [\n  1,\n] # c\nk: v\nb: 2\n"),
    ("m:\n  - a: 1\n    b: 2\n", "m:\n  - a: 1\n    k: v\n    b: 2\n"),
    ("m:\n-   a: 1\n    b: 2\n", "m:\n-   a: 1\n    k: v\n    b: 2\n"),
    ("m:\n     a: 1\n", "m:\n     a: 1\n     k: v\n"),
    ("m: {a: 1, b: 2}\n", "m: {a: 1, k: v, b: 2}\n"),
    ("m: {a: 1}\n", "m: {a: 1, k: v}\n"),
    ("m: {\n  a: 1, # c\n}\n", "m: {\n  a: 1, k: v, # c\n}\n"),
    ("\u{FEFF}a: 1\nb: 2\n", "\u{FEFF}a: 1\nk: v\nb: 2\n"),
  ])
  func insertsAKeyBehindAnother(before: String, after: String) throws {
    let text = SourceText(before)
    let mapping = try target(text)
    let splices = YAMLSplicer(text).insert(
      "k", .text("v"), into: mapping, after: 0, isInFlow: false)
    #expect(try apply(splices, text) == after)
  }

  @Test(arguments: [
    ("a: 1\n", "k: v\na: 1\n"),
    ("\u{FEFF}a: 1\n", "\u{FEFF}k: v\na: 1\n"),
    ("m:\n  - a: 1\n    b: 2\n", "m:\n  - k: v\n    a: 1\n    b: 2\n"),
    ("m: {a: 1}\n", "m: {k: v, a: 1}\n"),
    ("m: {}\n", "m: {k: v}\n"),
  ])
  func insertsAKeyBeforeAllOthers(before: String, after: String) throws {
    let text = SourceText(before)
    let splices = YAMLSplicer(text).insert(
      "k", .text("v"), into: try target(text), after: nil, isInFlow: false)
    #expect(try apply(splices, text) == after)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\nc: 3\n", 1, "a: 1\nc: 3\n"),
    ("a: 1\nb: 2\nc: 3\n", 0, "b: 2\nc: 3\n"),
    ("a: 1\nb: 2", 1, "a: 1"),
    ("a: 1\r\nb: 2\r\n", 1, "a: 1\r\n"),
    ("a: 1\nb: 2 # c\n", 1, "a: 1\n# c\n"),
    ("a: 1\nb: |\n  x\n  y\nc: 3\n", 1, "a: 1\nc: 3\n"),
    ("a: 1\n# before b\nb: 2\n# before c\nc: 3\n", 1, "a: 1\n# before b\n# before c\nc: 3\n"),
    ("m:\n  - a: 1\n    b: 2\n", 0, "m:\n  - b: 2\n"),
    ("m:\n  - a: 1 # c\n    b: 2\n", 0, "m:\n  - # c\n    b: 2\n"),
    ("a: 1\nb: | # c\n  x\n\n  y\nc: 3\n", 1, "a: 1\n# c\nc: 3\n"),
    ("m: {a: 1, b: 2}\n", 0, "m: {b: 2}\n"),
    ("m: {a: 1, b: 2}\n", 1, "m: {a: 1}\n"),
    ("m: {a: 1}\n", 0, "m: {}\n"),
  ])
  func removesAKey(before: String, index: Int, after: String) throws {
    let text = SourceText(before)
    let splices = try YAMLSplicer(text).remove(index, from: try target(text))
    #expect(try apply(splices, text) == after)
  }

  @Test func keysThatCannotGoAreRefused() throws {
    for (yaml, error) in [
      ("a: 1\n", YAMLSplicer.ImpossibleError.onlyPair),
      ("m: {a: 1, # c\n  b: 2}\n", .commentInTheWay),
      ("m:\n  - a: 1\n    # c\n    b: 2\n", .commentInTheWay),
    ] {
      let text = SourceText(yaml)
      let mapping = try target(text)
      #expect(throws: error) { try YAMLSplicer(text).remove(0, from: mapping) }
    }
  }

  @Test(arguments: [
    ("a: [1]\n", "a: [1, {k: v}]\n"),
    ("a: []\n", "a: [{k: v}]\n"),
    ("a: [\n  1, # c\n  2,\n]\n", "a: [\n  1, # c\n  2, {k: v},\n]\n"),
    ("a:\n  - 1 # c\nb: 2\n", "a:\n  - 1 # c\n  - {k: v}\nb: 2\n"),
    ("a:\n- 1\n- x: 1\n  y: 2\n\nb: 2\n", "a:\n- 1\n- x: 1\n  y: 2\n- {k: v}\n\nb: 2\n"),
    ("a:\n      - 1", "a:\n      - 1\n      - {k: v}"),
    ("a:\r\n  - |\r\n    x\r\n\r\nb: 2\r\n", "a:\r\n  - |\r\n    x\r\n  - {k: v}\r\n\r\nb: 2\r\n"),
    ("a:\n  -\nb: 2\n", "a:\n  -\n  - {k: v}\nb: 2\n"),
    ("a:\nb: 2\n", "a:\n  - {k: v}\nb: 2\n"),
    ("a:   # none yet\nb: 2\n", "a:   # none yet\n  - {k: v}\nb: 2\n"),
    ("a: ~\nb: 2\n", "a: [{k: v}]\nb: 2\n"),
    ("m: {a: , b: 2}\n", "m: {a: [{k: v}], b: 2}\n"),
    ("m: {a: [1], b: 2}\n", "m: {a: [1, {k: v}], b: 2}\n"),
  ])
  func appendsAnItem(before: String, after: String) throws {
    let text = SourceText(before)
    let splices = try YAMLSplicer(text).append(
      .mapping([.init("k", .text("v"))], .flow), toValueAt: 0, of: try target(text),
      isInFlow: false)
    #expect(try apply(splices, text) == after)
  }

  @Test func itemsAreWrittenInBlocksWhereTheFileDoes() throws {
    let text = SourceText("a:\n- x: 1\n")
    let item = YAMLOutput.mapping([.init("k", .text("v")), .init("l", .text("w"))], .block)
    let splices = try YAMLSplicer(text, listIndent: 0).append(
      item, toValueAt: 0, of: try root(text), isInFlow: false)
    #expect(try apply(splices, text) == "a:\n- x: 1\n- k: v\n  l: w\n")
  }

  @Test func itemsAreNotAddedToOtherThings() throws {
    for yaml in ["a: text\n", "a: \"\"\n", "a: {b: c}\n"] {
      let text = SourceText(yaml)
      let mapping = try root(text)
      #expect(throws: YAMLSplicer.ImpossibleError.otherShape) {
        try YAMLSplicer(text).append(
          .text("x"), toValueAt: 0, of: mapping, isInFlow: false)
      }
    }
  }

  @Test(arguments: [
    ("a: x # c\n", "a: new # c\n"), ("a: 'x'\n", "a: 'new'\n"), ("a: \"x\"\n", "a: \"new\"\n"),
    ("a:\nb: c\n", "a: new\nb: c\n"), ("a: # c\n", "a: new # c\n"),
    ("a: | # c\n  x\n  z\n# d\n", "a: |- # c\n  new\n# d\n"),
    ("a: >2-\n   x\n\nb: c\n", "a: |-\n  new\n\nb: c\n"),
    ("a: x\n  z\nb: c\n", "a: new\nb: c\n"),
  ])
  func replacesAScalarInItsStyle(before: String, after: String) throws {
    let text = SourceText(before)
    guard case .scalar(let scalar)? = try root(text)["a"] else {
      Issue.record("no scalar")
      return
    }
    let splices = YAMLSplicer(text).replace(scalar, with: "new", indent: 0, isInFlow: false)
    #expect(try apply(splices, text) == after)
  }
}
