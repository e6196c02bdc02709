import ClaimModel
import Testing

@testable import YAMLTree

@Suite struct YAMLWriterTests {
  /// How a value stands on a line of its own and between brackets; nil where it is the same.
  @Test(arguments: [
    ("Zażółć gęślą jaźń 😀", "Zażółć gęślą jaźń 😀", nil),
    ("👨🏻‍🚒 strażak", "👨🏻‍🚒 strażak", nil),
    ("„Nie”, powiedział", "„Nie”, powiedział", "\"„Nie”, powiedział\""),
    ("powołując się na", "powołując się na", nil),
    ("no", "\"no\"", nil), ("Yes", "\"Yes\"", nil), ("null", "\"null\"", nil), ("~", "\"~\"", nil),
    ("0123", "\"0123\"", nil), ("12:30", "\"12:30\"", nil), ("1_000", "\"1_000\"", nil),
    ("2023-09-12", "\"2023-09-12\"", nil), ("138-258", "138-258", nil),
    ("10-40 55-80", "10-40 55-80", nil), ("nobody", "nobody", nil), ("c1", "c1", nil),
    ("100 osób", "100 osób", nil), ("not-checkable", "not-checkable", nil),
    ("", "\"\"", nil), (" a", "\" a\"", nil), ("a\u{A0}", "\"a\\u00A0\"", nil),
    ("w\u{A0}kraju", "w\u{A0}kraju", nil),
    ("nr #5", "\"nr #5\"", nil), ("C#", "C#", nil),
    ("powiedział: nie", "\"powiedział: nie\"", nil),
    ("Media: \"nie\"", "'Media: \"nie\"'", nil),
    ("it's: a", "\"it's: a\"", nil), ("\"it's\"", "\"\\\"it's\\\"\"", nil),
    ("a\\b", "a\\b", nil), ("a \"b\" c", "a \"b\" c", nil),
    ("- a", "\"- a\"", nil), ("[winni tego] zapłacą", "\"[winni tego] zapłacą\"", nil),
    ("i [winni tego] zapłacą", "i [winni tego] zapłacą", "\"i [winni tego] zapłacą\""),
    ("https://example.org/a", "https://example.org/a", "\"https://example.org/a\""),
    ("a\tb", "\"a\\tb\"", nil), ("a\u{85}b", "\"a\\u0085b\"", nil),
    ("a\u{2028}b", "\"a\\u2028b\"", nil), ("\u{FEFF}a", "\"\\uFEFFa\"", nil),
    ("a\u{1}", "\"a\\u0001\"", nil), ("a\u{202E}b", "\"a\\u202Eb\"", nil),
    ("a\r\nb", "\"a\\r\\nb\"", nil),
  ])
  func quotesOnlyWhatNeedsIt(value: String, block: String, flow: String?) {
    #expect(ScalarWriter.inline(value, in: .block) == block)
    #expect(ScalarWriter.inline(value, in: .flow) == flow ?? block)
  }

  @Test func layout() {
    let root = YAMLOutput.mapping(
      [
        .init("format", .text("claimkit/1")),
        .init("sha256", .quoted("0123")),
        .init(
          "sources",
          .list(
            [
              .mapping(
                [.init("id", .text("a")), .init("also", .list([.text("AP")], .flow))], .flow)
            ],
            .block)),
        .init(
          "claims",
          .list(
            [
              .mapping(
                [
                  .init("id", .text("c1")), .init("quote", .text("raz\n\ndwa")),
                  .init("list", .list([.text("x"), .list([.text("z")], .block)], .block)),
                ],
                .block),
              .mapping([.init("id", .text("c2"))], .block),
            ], .spaced)),
        .init("none", .list([], .block)), .init("nothing", .mapping([], .block)),
      ], .block)
    #expect(
      YAMLWriter().document(root) == """
        format: claimkit/1
        sha256: "0123"
        sources:
          - {id: a, also: [AP]}
        claims:
          - id: c1
            quote: |-
              raz

              dwa
            list:
              - x
              - - z

          - id: c2
        none: []
        nothing: {}

        """)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyTextIsReadBackAsWritten(lineEnd: String) {
    var generator = SplitMix(state: 7)
    let texts = NastyText.texts + NastyText.random(3000, seed: 1)
    for chunk in stride(from: 0, to: texts.count, by: 20) {
      let some = Array(texts[chunk..<min(chunk + 20, texts.count)])
      var keys = Set<[UInt8]>()
      let keyed = some.filter {
        $0 != "<<" && $0.utf8.count < 300 && keys.insert(Array($0.utf8)).inserted
      }
      let root = YAMLOutput.mapping(
        [
          .init("block", .list(some.map { .text($0) }, .block)),
          .init("flow", .list(some.map { .text($0) }, .flow)),
          .init("quoted", .list(some.map { .quoted($0) }, .block)),
          .init("keys", .mapping(keyed.map { .init($0, .text($0)) }, .flow)),
          .init("values", .mapping(some.enumerated().map { .init("k\($0)", .text($1)) }, .spaced)),
          .init("tree", tree(some, depth: 0, using: &generator)),
          .init("last", .text(some.last ?? "")),
        ], .block)
      let yaml = YAMLWriter(lineEnd: lineEnd).document(root)
      let reading = YAMLReader.read(bytes: Array(yaml.utf8), path: "x.yaml")
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)\n\(yaml)")
      #expect(reading.root?.value == root.value, "\(yaml)")
    }
  }

  private func tree(
    _ texts: [String], depth: Int, using generator: inout SplitMix
  ) -> YAMLOutput {
    let layout: YAMLOutput.Layout =
      [.block, .spaced, .flow].randomElement(using: &generator) ?? .block
    let count = Int.random(in: 0...3, using: &generator)
    switch depth > 4 ? 0 : Int.random(in: 0...2, using: &generator) {
    case 1:
      return .list(
        (0..<count).map { _ in tree(texts, depth: depth + 1, using: &generator) }, layout)
    case 2:
      return .mapping(
        (0..<count).map { .init("k\($0)", tree(texts, depth: depth + 1, using: &generator)) },
        layout)
    default: return .text(texts.randomElement(using: &generator) ?? "")
    }
  }

  /// A value also survives where it replaces one of each style.
  @Test(arguments: ["x", "'x'", "\"x\"", "|\n    x", ">-\n    x\n    y"])
  func everyTextReplacesEveryStyle(old: String) throws {
    for text in NastyText.texts + NastyText.random(500, seed: 3) {
      let source = SourceText("a:\n  b: \(old)\n  # c\nd: e\n")
      let reading = YAMLReader.read(source, path: "x.yaml")
      guard case .mapping(let root)? = reading.root, case .mapping(let inner)? = root["a"],
        case .scalar(let scalar)? = inner["b"]
      else {
        Issue.record("no scalar")
        return
      }
      let splices = YAMLSplicer(source).replace(scalar, with: text, indent: 2, isInFlow: false)
      let bytes = try ByteSplice.apply(splices, to: source.bytes)
      let after = YAMLReader.read(bytes: bytes, path: "x.yaml")
      let expected = YAMLValue.mapping([
        .init(key: "a", value: .mapping([.init(key: "b", value: .scalar(text))])),
        .init(key: "d", value: .scalar("e")),
      ])
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(after.root?.value == expected, "\(written)")
      #expect(written.hasSuffix("\n  # c\nd: e\n"))
    }
  }
}
