import ClaimModel
import TestSupport
import Testing
import YAMLTree

@testable import AnnotationCoding

/// Whole entries that come into lists and go from them.
@Suite struct ListEditTests {
  private static func claim(_ id: String) -> YAMLOutput {
    .mapping(
      [
        .init("id", .text(id)), .init("quote", .text("nowe: zdanie\nw dwóch liniach")),
        .init("status", .text("unverified")),
        .init("found", .mapping([.init("at", .text("3-4"))], .flow)),
      ], .block)
  }

  static let insertions: [AnnotationEdit] = [
    .insert([claim("c8"), claim("c9")], into: .claims, .start),
    .insert([claim("c8"), claim("c9")], into: .claims, .behind(id: "c1")),
    .insert([claim("c8")], into: .claims, .index(1)),
    .insert([claim("c8"), claim("c9")], into: .claims, .end),
    .insert(
      [.mapping([.init("id", .text("x")), .init("name", .text("X: y"))], .flow)], into: .sources,
      .end),
    .insert(
      [
        .mapping(
          [.init("at", .quoted("2020-01-01T00:00:00Z")), .init("by", .text("jn"))], .flow)
      ], into: .history(claim: "c1"), .index(0)),
    .addFileStep(
      HistoryItem(
        moment: "2020-01-01T00:00:00Z", editor: "jn", action: .correct, field: "sources",
        note: "x: y")),
  ]

  /// A line end behind the last line would become part of a quote.
  private func isImpossible(_ edit: AnnotationEdit, in file: DecoratedFiles.File) -> Bool {
    file.description == "block scalars that keep their blank lines, no last line end"
      && edit == Self.insertions[3]
  }

  @Test(arguments: DecoratedFiles.all)
  func anInsertionAddsOneRunOfBytes(file: DecoratedFiles.File) throws {
    let before = Array(file.text.utf8)
    for edit in Self.insertions {
      var editor = try AnnotationEditor(bytes: before, path: "x.yaml")
      do {
        try editor.apply(edit)
      } catch {
        #expect(isImpossible(edit, in: file), "\(file): \(edit): \(error)\n\(file.text)")
        continue
      }
      let after = editor.bytes
      let comment = Comment(rawValue: "\(file): \(edit)\n" + String(decoding: after, as: UTF8.self))
      let (gone, _) = difference(before, after)
      let rest = String(decoding: gone, as: UTF8.self).filter { !" []\r\n~".contains($0) }
      #expect(rest.isEmpty, comment)
      if let list = edit.list {
        let names = ids(in: list, of: editor.root)
        switch edit {
        case .insert(_, .claims, .start): #expect(names.starts(with: ["c8", "c9", "c1"]), comment)
        case .insert(_, .claims, .behind):
          #expect(names.starts(with: ["c1", "c8", "c9", "c2"]), comment)
        case .insert(_, .claims, .index): #expect(names.starts(with: ["c1", "c8", "c2"]), comment)
        case .insert(_, .claims, _): #expect(names.suffix(2) == ["c8", "c9"], comment)
        case .insert(_, .sources, _): #expect(names.last == "x", comment)
        default: #expect(names.first == "2020-01-01T00:00:00Z", comment)
        }
      }
    }
  }

  @Test(arguments: DecoratedFiles.all)
  func aRemovalTakesOneRunOfBytes(file: DecoratedFiles.File) throws {
    let before = Array(file.text.utf8)
    for index in 0...1 {
      var editor = try AnnotationEditor(bytes: before, path: "x.yaml")
      let ids = ids(in: .claims, of: editor.root)
      do {
        try editor.apply(.remove(from: .claims, .index(index)))
      } catch {
        let hasComment = file.description.hasPrefix("comments") || file.text.contains("# zostaje")
        #expect(hasComment || isImpossible(Self.insertions[3], in: file), "\(file): \(error)")
        continue
      }
      let after = editor.bytes
      let comment = Comment(
        rawValue: "\(file): \(index)\n" + String(decoding: after, as: UTF8.self))
      let (_, came) = difference(before, after)
      #expect(came.isEmpty, comment)
      #expect(
        self.ids(in: .claims, of: editor.root) == ids.enumerated().filter { $0.0 != index }.map(\.1)
      )
    }
  }

  @Test func theOnlyItemLeavesAnEmptyList() throws {
    var editor = try AnnotationEditor(
      bytes: Array("sources:\n  - {id: ap}\nclaims: []\n".utf8), path: "x.yaml")
    try editor.apply(.remove(from: .sources, .id("ap")))
    #expect(editor.text.string(editor.text.span) == "sources:\n  []\nclaims: []\n")
    try editor.apply([
      .insert([.mapping([.init("id", .text("ap"))], .flow)], into: .sources, .end),
      .insert([Self.claim("c1")], into: .claims, .end),
    ])
    #expect(
      editor.text.string(editor.text.span) == """
        sources:
          - {id: ap}
        claims:
          - id: c1
            quote: |-
              nowe: zdanie
              w dwóch liniach
            status: unverified
            found: {at: 3-4}

        """)
  }

  /// New claims in the tool's own file look as the tool would have written them.
  @Test func newClaimsAreSetOffByBlankLines() throws {
    var editor = try AnnotationEditor(bytes: Array(DecoratedFiles.plain[0].text.utf8), path: "x")
    try editor.apply(.insert([Self.claim("c3")], into: .claims, .behind(id: "c1")))
    #expect(
      editor.text.string(editor.text.span).contains(
        """
            found: {at: 762-830, voice: direct, act: says, cue: ocenia, rule: quote-before-cue}

          - id: c3
            quote: |-
              nowe: zdanie
              w dwóch liniach
            status: unverified
            found: {at: 3-4}

          - id: c2

        """))
  }

  /// Many changes in one go say and write what they do one by one.
  @Test(arguments: DecoratedFiles.all)
  func manyChangesAtOnceAreAsOneByOne(file: DecoratedFiles.File) throws {
    let edits: [AnnotationEdit] = [
      .set(.claim("c1"), key: "status", to: "refuted"),
      .set(.claim("c1"), key: "wording", to: "raz"),
      .set(.claim("c1"), key: "by", to: "ak"),
      .addEvidence(claim: "c1", AnnotationEditorTests.evidence),
      .addHistory(claim: "c1", AnnotationEditorTests.step),
      .set(.claim("c2"), key: "status", to: "mixed"),
      .insert([Self.claim("c7")], into: .claims, .behind(id: "c1")),
      .addHistory(claim: "c7", AnnotationEditorTests.step),
      .set(.root, key: "format", to: "claimkit/1"),
    ]
    if isImpossible(Self.insertions[3], in: file) { return }
    var together = try AnnotationEditor(bytes: Array(file.text.utf8), path: "x.yaml")
    var oneByOne = together
    try together.apply(edits)
    for edit in edits { try oneByOne.apply(edit) }
    #expect(together.root.plainValue == oneByOne.root.plainValue)
    #expect(together.bytes == oneByOne.bytes)
  }

  @Test func allOrNone() throws {
    let bytes = Array(DecoratedFiles.plain[0].text.utf8)
    var editor = try AnnotationEditor(bytes: bytes, path: "x")
    #expect(throws: AnnotationEditError.notFound(.claim("c77"))) {
      try editor.apply([
        .set(.claim("c1"), key: "status", to: "refuted"),
        .set(.claim("c77"), key: "status", to: "refuted"),
      ])
    }
    #expect(editor.bytes == bytes)
  }

  // MARK: Looking

  private func difference(_ before: [UInt8], _ after: [UInt8]) -> (gone: [UInt8], came: [UInt8]) {
    let prefix = zip(before, after).prefix { $0 == $1 }.count
    let limit = min(before.count, after.count) - prefix
    let suffix = zip(before.reversed(), after.reversed()).prefix(limit).prefix { $0 == $1 }.count
    return (
      Array(before[prefix..<(before.count - suffix)]), Array(after[prefix..<(after.count - suffix)])
    )
  }

  private func ids(in list: AnnotationEdit.List, of root: YAMLMapping) -> [String] {
    let document = AnnotationReader.read(.mapping(root))
    switch list {
    case .sources: return document.sources.map { $0.id?.value ?? "" }
    case .claims: return document.claims.map { $0.id?.value ?? "" }
    case .history(let claim):
      return document.claims.first { $0.id?.value == claim }?.history.map { $0.at?.value ?? "" }
        ?? []
    case .fileHistory: return document.history.map { $0.at?.value ?? "" }
    case .evidence: return []
    }
  }
}
