import ClaimModel
import Testing

@testable import YAMLTree

/// One file with one mistake: what is said of it, and where.
struct Refusal: CustomTestStringConvertible {
  let code: String
  /// `↓` stands before the place that is reported.
  let yaml: String
  /// Words of the message or the help.
  let says: String

  init(_ code: String, _ yaml: String, _ says: String) {
    self.code = code
    self.yaml = yaml
    self.says = says
  }

  var testDescription: String { "\(code) \(says)" }
}

@Suite struct YAMLReaderRefusalTests {
  static let refusals = [
    // Keys.
    Refusal("Y104", "a: 1\nb: 2\n↓a: 3\n", "first in line 1"),
    Refusal("Y104", "yes: 1\n↓\"yes\": 2\n", "a second time"),
    Refusal("Y104", "a: 1\n↓'a': 2\n", "a second time"),
    Refusal("Y104", "a: 1\n↓\"\\x61\": 2\n", "a second time"),
    Refusal("Y104", "x: {a: 1, ↓a: 2}\n", "a second time"),
    Refusal("Y111", "? ↓[a, b]\n: c\n", "stands as a key"),
    // What makes one place change another.
    Refusal("Y105", "a: ↓&x b\n", "anchor"),
    Refusal("Y105", "a: b\nc: ↓*x\n", "alias"),
    Refusal("Y105", "a: b\nnote: ↓*bold* text\n", "quotation marks"),
    Refusal("Y105", "a: ↓* b\n", "quotation marks"),
    Refusal("Y105", "↓<<: {a: b}\n", "merge key"),
    Refusal("Y106", "a: ↓!!python/object b\n", "tag"),
    Refusal("Y106", "a: ↓!ważne słowo\n", "quotation marks"),
    Refusal("Y106", "a: ↓!!map {b: c}\n", "tag"),
    Refusal("Y107", "a: b\n↓---\nc: d\n", "second document"),
    // Tabs.
    Refusal("Y103", "a:\n↓\tb: c\n", "indent with spaces"),
    Refusal("Y103", "↓\ta: b\n", "indent with spaces"),
    Refusal("Y103", "a:\n  b: c\n↓\td: e\n", "indent with spaces"),
    Refusal("Y103", "a:\n  ↓\tb: c\n", "indent with spaces"),
    Refusal("Y103", "a: |\n↓\tb\n", "indent with spaces"),
    Refusal("Y103", "-↓\ta: b\n  c: d\n", "indent with spaces"),
    // Text that YAML takes for something else.
    Refusal("Y131", "a: \"Nie\"↓, powiedział\n", "single quotation marks"),
    Refusal("Y131", "a: \"Nie\" ↓powiedział\n", "closing quotation mark"),
    Refusal("Y131", "a: 'it'↓s'\n", "apostrophe"),
    Refusal("Y131", "a: {b: \"c\" ↓d}\n", "closing quotation mark"),
    Refusal("Y131", "a: [winni tego] ↓zapłacą\n", "begins with ["),
    Refusal("Y132", "a: powiedział↓: nie\n", "quotation marks"),
    Refusal("Y132", "a: {b: mówi↓: że}\n", "quotation marks"),
    Refusal("Y132", "a: \"b\"↓: c\n", "quotation marks"),
    Refusal("Y130", "a: nr ↓#5 w kraju\n  i dalej\nb: c\n", "quotation marks"),
    Refusal("Y100", "a: ↓@b\n", "cannot begin with @"),
    Refusal("Y100", "a: ↓`b`\n", "cannot begin with `"),
    Refusal("Y100", "a: ↓%b\n", "cannot begin with %"),
    Refusal("Y100", "a: ↓- b\n", "dash"),
    Refusal("Y100", "a: ↓, b\n", "cannot begin with ,"),
    Refusal("Y100", "a: b\nc: ↓{\n", "ends inside brackets"),
    Refusal("Y100", "a: ↓[\n\n", "ends inside brackets"),
    Refusal("Y100", "a: > ↓text\n", "behind | or >"),
    Refusal("Y100", "a: ↓\"b\nc: d\n", "never closed"),
    Refusal("Y100", "a: \"b↓\\q\"\n", "backslash"),
    // Structure.
    Refusal("Y100", "a: b\n ↓c: d\n", "column of its neighbours"),
    Refusal("Y100", "a:b\n↓c: d\n", "a blank behind the colon"),
    Refusal("Y100", "a:\n  - b\n ↓- c\n", "list item"),
    Refusal("Y100", "a: b\n↓- c\n", "list item"),
    Refusal("Y100", "a:\n    b: c\n  ↓d: e\n", "fits none"),
    Refusal("Y100", "a: 1\n↓status verified\nb: c\n", "no colon"),
    Refusal("Y100", "a: ↓[b\nc: d\n", "no ] closes"),
    Refusal("Y100", "a: [b ↓{c: d}]\n", "comma"),
    Refusal("Y100", "↓%YAML 1.3\n---\na: b\n", "directive"),
    // Characters.
    Refusal("Y110", "a: b↓\u{1}c\n", "U+0001"),
    Refusal("Y110", "a: b↓\u{FEFF}c\n", "\\uFEFF"),
    Refusal("Y110", "a: b↓\u{FFFE}c\n", "U+FFFE"),
    Refusal("Y110", "# b↓\u{9B}c\na: b\n", "U+009B"),
    Refusal("Y134", "a: b↓\u{85}c: d\n", "U+0085"),
    Refusal("Y134", "a: \"b↓\u{2028}c\"\n", "U+2028"),
    Refusal("Y134", "# b↓\u{2029}\na: b\n", "U+2029"),
    Refusal("Y134", "a: b\n↓\u{A0}c: d\n", "another key"),
  ]

  @Test(arguments: refusals)
  func saysWhatIsWrongAndWhere(refusal: Refusal) throws {
    let sample = MarkedText(refusal.yaml)
    let reading = YAMLReader.read(bytes: Array(sample.text.utf8), path: "x.yaml")
    let first = try #require(reading.diagnostics.first)
    #expect(first.code == refusal.code, "\(first)")
    #expect(first.severity == .error)
    let message = first.message.english
    let words = message + " " + (first.help?.english ?? "")
    #expect(words.contains(refusal.says), "\(first)")
    #expect(first.location.span.start == sample.offset, "\(first)")
    let place = SourceText(sample.text).lineAndColumn(first.location.span.start)
    #expect(first.location.line == place.line && first.location.column == place.column)
    #expect(!message.hasSuffix(".") && !message.contains("\n"))
  }

  @Test func everyProblemIsShown() {
    let shown = Set(Self.refusals.map(\.code)).union(["Y101", "Y108", "Y109"])
    #expect(Set(YAMLProblem.allCases.map(\.code)) == shown)
  }

  @Test func bytesThatAreNotTextAreRefusedWithTheirPlace() throws {
    let reading = YAMLReader.read(bytes: Array("a: b\nc: ".utf8) + [0xFF, 0x0A], path: "x.yaml")
    let first = try #require(reading.diagnostics.first)
    #expect(
      first.description
        == "x.yaml:2:4: error: not UTF-8 text: byte 0xFF cannot stand here [not-utf8] (save the file as UTF-8)"
    )
    #expect(
      YAMLReader.read(bytes: [0x61, 0x3A, 0x00], path: "x").diagnostics.first?.code == "Y101")
    // UTF-16 begins with a byte order mark of its own.
    #expect(
      YAMLReader.read(bytes: [0xFF, 0xFE, 0x61, 0x00], path: "x").diagnostics.first?.code == "Y101")
  }

  /// libyaml needs quadratic time for nested brackets: 100,000 levels take it over a minute.
  @Test(.timeLimit(.minutes(1)))
  func deepNestingStopsAtTheLimit() {
    for opening in ["[", "{a: ", "- "] {
      let yaml = String(repeating: opening, count: 100_000)
      let reading = YAMLReader.read(bytes: Array(yaml.utf8), path: "x.yaml")
      #expect(reading.root == nil)
      #expect(reading.diagnostics.last?.code == "Y108", "\(opening)")
    }
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(YAMLReader.read(bytes: Array(deep.utf8), path: "x.yaml").isSound)
    #expect(!YAMLReader.read(bytes: Array(("[" + deep + "]").utf8), path: "x.yaml").isSound)
  }

  @Test func largeFilesAreRefusedUnread() {
    let bytes = [UInt8](repeating: 0x20, count: YAMLReader.maximumBytes + 1)
    #expect(YAMLReader.read(bytes: bytes, path: "x.yaml").diagnostics.map(\.code) == ["Y108"])
  }

  @Test func emptyFilesAreNoErrorButNoMappingEither() {
    for yaml in ["", "\n\n", "# nothing\n", "\u{FEFF}"] {
      let bytes = Array(yaml.utf8)
      #expect(YAMLReader.read(bytes: bytes, path: "x").root == nil)
      #expect(YAMLReader.read(bytes: bytes, path: "x").isSound)
      let (mapping, reading) = YAMLReader.readMapping(bytes: bytes, path: "x")
      #expect(mapping == nil && reading.diagnostics.map(\.code) == ["Y109"])
    }
    for yaml in ["- a\n", "status verified\n"] {
      let (_, reading) = YAMLReader.readMapping(bytes: Array(yaml.utf8), path: "x")
      #expect(reading.diagnostics.map(\.code) == ["Y109"])
    }
  }

  /// Mistakes that do not hide the rest of the file are told together, and the tree is there for a report.
  @Test func readingGoesOnAfterAMistakeInOnePlace() {
    let yaml = "a: &x 1\nb: *x\nb: 2\nc: !t 3\n---\nd: e\n"
    let reading = YAMLReader.read(bytes: Array(yaml.utf8), path: "x.yaml")
    #expect(reading.diagnostics.map(\.code) == ["Y105", "Y105", "Y104", "Y106", "Y107"])
    #expect(reading.root?.value != nil)
  }

  /// A key longer than libyaml's limit for keys.
  @Test func overlongKeysAreNamedAsSuch() {
    let yaml = "a: b\n" + String(repeating: "k", count: 1100) + ": c\n"
    let reading = YAMLReader.read(bytes: Array(yaml.utf8), path: "x.yaml")
    #expect(
      reading.diagnostics.first?.message.english.contains("1,024") == true, "\(reading.diagnostics)"
    )
  }

  @Test func manyMistakesEndTheReading() {
    let yaml = "a:\n" + String(repeating: "  - *x\n", count: 10_000)
    let reading = YAMLReader.read(bytes: Array(yaml.utf8), path: "x.yaml")
    #expect(reading.diagnostics.count <= YAMLReader.maximumDiagnostics + 1)
  }
}

@Suite struct SeenKeyTests {
  /// A mapping of many keys is looked up in another way than one of few.
  @Test(arguments: [2, 24, 25, 26, 400])
  func aKeyThatComesAgainIsSeenAmongAnyNumber(count: Int) {
    let keys = (0..<count).map { "k\($0): v\n" } + ["k0: w\n", "k\(count - 1): w\n", "new: v\n"]
    let reading = YAMLReader.read(bytes: Array(keys.joined().utf8), path: "x")
    #expect(reading.diagnostics.map(\.location.line) == [count + 1, count + 2])
    guard case .mapping(let mapping)? = reading.root else { return #expect(Bool(false)) }
    #expect(mapping.pairs.count == count + 1)
  }
}
