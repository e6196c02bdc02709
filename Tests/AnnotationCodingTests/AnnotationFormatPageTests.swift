import ClaimModel
import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import AnnotationCoding

/// The page on the format says what the code does: its tables are those of the schema, its examples are valid.
@Suite struct AnnotationFormatPageTests {
  private static let file = "docs/annotation-format.md"
  private static let command =
    "RECORD_SNAPSHOTS=1 swift test --filter AnnotationFormatPageTests"

  @Test func tablesAreThoseOfTheSchema() throws {
    let page = try ProjectFiles.text(Self.file)
    let expected = Self.withTables(page)
    if page != expected, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try expected.write(to: ProjectFiles.url(Self.file), atomically: true, encoding: .utf8)
    }
    #expect(page == expected, "\(Self.file) is out of date: \(Self.command)")
    for mapping in AnnotationSchema.Mapping.allCases {
      #expect(page.contains("<!-- keys: \(mapping.rawValue) -->"))
      for key in mapping.keys {
        guard case .word = key.type else { continue }
        let isExplained = page.contains("<!-- words: \(mapping.rawValue).\(key.name) -->")
        #expect(isExplained || mapping == .history, "\(mapping).\(key.name)")
      }
    }
  }

  /// The page with what stands between each pair of marks written anew.
  private static func withTables(_ page: String) -> String {
    var lines: [Substring] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- end -->" { isInside = false }
      if !isInside { lines.append(line) }
      guard line.hasPrefix("<!-- "), line != "<!-- end -->" else { continue }
      isInside = true
      let words = line.split(separator: " ")
      let name = String(words[2])
      lines += words[1] == "keys:" ? table(ofKeys: name) : table(ofWords: name)
    }
    return lines.joined(separator: "\n")
  }

  private static func table(ofKeys name: String) -> [Substring] {
    guard let mapping = AnnotationSchema.Mapping(rawValue: name) else { return [] }
    return ["| key | | what it says |", "|---|---|---|"]
      + mapping.keys.map { key in
        "| `\(key.name)` | \(key.isRequired ? "required" : "") | \(key.explanation)\(form(key.type)) |"
      }
  }

  private static func form(_ type: AnnotationSchema.ValueType) -> String {
    switch type {
    case .text, .mapping, .list: ""
    case .form(let form): " Written as \(form.explanation)."
    case .word(let terms):
      " One of " + terms.map { "`\($0.word)`" }.joined(separator: ", ") + "."
    }
  }

  private static func table(ofWords name: String) -> [Substring] {
    let path = name.split(separator: ".").map(String.init)
    guard let mapping = AnnotationSchema.Mapping(rawValue: path[0]),
      case .word(let terms)? = mapping.key(path[1])?.type
    else { return [] }
    return ["| \(path[1]) | |", "|---|---|"] + terms.map { "| `\($0.word)` | \($0.explanation) |" }
  }

  @Test func examplesAreValid() throws {
    let page = try ProjectFiles.text(Self.file)
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count >= 7)
    var seen: Set<String> = []
    for block in blocks {
      let (root, reading) = YAMLReader.readMapping(bytes: Array(block.utf8), path: Self.file)
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)\n\(block)")
      check(try #require(root), .root, isWhole: root?["format"] != nil, &seen)
      let document = AnnotationReader.read(.mapping(try #require(root)))
      for claim in document.claims {
        guard let found = claim.found else { continue }
        let parts = claim.quote?.value.components(separatedBy: " … ")
        #expect(found.places?.count == parts?.count, "\(block)")
      }
    }
    // Every key of the format is shown in use.
    for mapping in AnnotationSchema.Mapping.allCases {
      for key in mapping.keys {
        #expect(seen.contains("\(mapping).\(key.name)"), "no example of \(mapping).\(key.name)")
      }
    }
  }

  /// Every key is known and every value is of its type; in a whole file nothing required is missing.
  private func check(
    _ mapping: YAMLMapping, _ kind: AnnotationSchema.Mapping, isWhole: Bool,
    _ seen: inout Set<String>
  ) {
    for pair in mapping.pairs {
      let name = pair.key.value
      seen.insert("\(kind).\(name)")
      guard let type = kind.key(name)?.type else {
        Issue.record("unknown key \(kind).\(name)")
        continue
      }
      check(pair.value, type, "\(kind).\(name)", &seen)
    }
    guard isWhole || kind != .root else { return }
    for key in kind.keys where key.isRequired {
      #expect(mapping.index(of: key.name) != nil, "\(kind).\(key.name) is missing")
    }
  }

  private func check(
    _ node: YAMLNode, _ type: AnnotationSchema.ValueType, _ name: String, _ seen: inout Set<String>
  ) {
    switch (type, node) {
    case (.text, .scalar(let scalar)): #expect(!scalar.isNull, "\(name)")
    case (.form(let form), .scalar(let scalar)):
      #expect(form.accepts(scalar.value), "\(name): \(scalar.value)")
    case (.word(let terms), .scalar(let scalar)):
      #expect(terms.contains { $0.word == scalar.value }, "\(name): \(scalar.value)")
    case (.list(let item), .sequence(let list)):
      for node in list.items { check(node, item, name + "[]", &seen) }
    case (.mapping(let kind), .mapping(let mapping)): check(mapping, kind, isWhole: true, &seen)
    default: Issue.record("\(name) has another type")
    }
  }

  /// The slips that the page warns of are slips, and what it advises instead is not.
  @Test func theSlipsAreOnes() throws {
    let page = try ProjectFiles.text(Self.file)
    let rows = page.components(separatedBy: "| written |")[1].split(separator: "\n").dropFirst(2)
    #expect(rows.count == 5)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let code = cells.map { $0.split(separator: "`").first.map(String.init) ?? "" }
      let wrong = YAMLReader.readMapping(bytes: Array(code[0].utf8), path: "x")
      let right = YAMLReader.readMapping(bytes: Array(code[2].utf8), path: "x")
      #expect(right.reading.isSound, "\(row)")
      let words = String(code[0].drop { $0 != " " }.dropFirst())
      #expect(right.mapping?.pairs[0].value.value == .scalar(words), "\(row)")
      #expect(
        !wrong.reading.isSound || wrong.mapping?.pairs[0].value.value != .scalar(words), "\(row)")
    }
  }
}
