import ClaimModel
import Testing
import YAMLTree

@testable import AnnotationCoding

@Suite struct AnnotationEditorTests {
  static let evidence = EvidenceItem(
    url: "https://example.org/źródło?a=b#c", title: "Raport: \"stan\" rzeki", stance: .contradicts,
    kind: .primary, accessed: "2026-11-23")
  static let step = HistoryItem(
    moment: "2026-11-24T08:00:00+01:00", editor: "Łucja Żak", action: .judge, status: .refuted,
    was: "unverified", note: "po rozmowie, #2", articleDigest: SampleArticle.digest)

  static let edits: [AnnotationEdit] = ["c1", "c2"].flatMap { claim -> [AnnotationEdit] in
    let target = AnnotationEdit.Target.claim(claim)
    return [
      .set(target, key: "status", to: "refuted"),
      .set(target, key: "source-check", to: "not-found"),
      .set(target, key: "note", to: "nr #5: „nie”, no\n\ndalej"),
      .set(target, key: "note", to: "yes"),
      .set(target, key: "wording", to: "Zdanie 😀, które stoi samo."),
      .set(target, key: "dropped", to: "- powtórzenie"),
      .set(target, key: "by", to: "ak"),
      .set(target, key: "before", to: " "),
      .set(target, key: "note", to: nil),
      .set(target, key: "status", to: nil),
      .set(target, key: "wording", to: nil),
      .setList(target, key: "chain", to: ["ap", "ewa-zolc"]),
      .addEvidence(claim: claim, evidence),
      .addHistory(claim: claim, step),
      .set(.found(claim: claim), key: "at", to: "10-40 55-80"),
    ]
  }

  /// Edits that a file's layout forbids; everything else must succeed.
  private func isImpossible(_ edit: AnnotationEdit, in file: DecoratedFiles.File) -> Bool {
    // A comment stands between the items.
    if file.description.hasPrefix("comments"), edit.key == "chain", edit.target.id == "c1" {
      return true
    }
    // A line end behind the last line would become part of the quote.
    return file.description == "block scalars that keep their blank lines, no last line end"
      && edit.target.id == "c2"
  }

  /// Claims that have no line of the tool's.
  static let withoutFound: Set<String> = [
    "comments everywhere c1", "odd indentation and quoted keys c2", "all in braces c1",
    "keys in another order c2", "block scalars that keep their blank lines c1",
    "block scalars that keep their blank lines c2",
  ]

  @Test(arguments: DecoratedFiles.all)
  func changesWhatIsMeantAndNothingElse(file: DecoratedFiles.File) throws {
    let bytes = Array(file.text.utf8)
    for edit in Self.edits {
      var editor = try AnnotationEditor(bytes: bytes, path: "x.yaml")
      do {
        try editor.apply(edit)
      } catch .notFound(.found(let claim)) {
        #expect(Self.withoutFound.contains("\(file.description.split(separator: ",")[0]) \(claim)"))
        continue
      } catch {
        #expect(isImpossible(edit, in: file), "\(file): \(edit): \(error)")
        #expect(editor.bytes == bytes)
        continue
      }
      checkMeaning(edit, editor, "\(file): \(edit)")
      checkBytes(before: bytes, after: editor.bytes, edit, "\(file): \(edit)")
    }
  }

  /// The document says what was asked for.
  private func checkMeaning(_ edit: AnnotationEdit, _ editor: AnnotationEditor, _ note: String) {
    let document = AnnotationReader.read(.mapping(editor.root))
    guard let claim = document.claims.first(where: { $0.id?.value == edit.target.id }) else {
      Issue.record("no claim: \(note)")
      return
    }
    let comment = Comment(rawValue: note + "\n" + editor.text.string(editor.text.span))
    switch edit {
    case .set(_, "status", let value): #expect(claim.status?.value == value, comment)
    case .set(_, "source-check", let value): #expect(claim.sourceCheck?.value == value, comment)
    case .set(_, "note", let value): #expect(claim.note?.value == value, comment)
    case .set(_, "wording", let value): #expect(claim.wording?.value == value, comment)
    case .set(_, "dropped", let value): #expect(claim.dropped?.value == value, comment)
    case .set(_, "by", let value): #expect(claim.by?.value == value, comment)
    case .set(_, "before", let value): #expect(claim.before?.value == value, comment)
    case .set(_, "at", let value): #expect(claim.found?.at?.value == value, comment)
    case .set: Issue.record(comment)
    case .setList(_, _, let items): #expect(claim.chain.map(\.value) == items, comment)
    case .addEvidence(_, let item):
      #expect(claim.evidence.last?.url?.value == item.url, comment)
      #expect(claim.evidence.last?.title?.value == item.title, comment)
      #expect(claim.evidence.last?.stance?.value == item.stance.rawValue, comment)
    case .addHistory(_, let item):
      #expect(claim.history.last?.at?.value == item.moment, comment)
      #expect(claim.history.last?.note?.value == item.note, comment)
      #expect(claim.history.last?.text?.value == item.articleDigest, comment)
    case .addSteps, .addFileStep, .setValue, .insert, .remove: Issue.record(comment)
    }
  }

  /// What was there is there still: one run of bytes was added or replaced, and no comment was touched.
  private func checkBytes(
    before: [UInt8], after: [UInt8], _ edit: AnnotationEdit, _ note: String
  ) {
    let comment = Comment(rawValue: note + "\n" + String(decoding: after, as: UTF8.self))
    var prefix = 0
    while prefix < min(before.count, after.count), before[prefix] == after[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(before.count, after.count) - prefix,
      before[before.count - 1 - suffix] == after[after.count - 1 - suffix]
    { suffix += 1 }
    let gone = String(decoding: before[prefix..<(before.count - suffix)], as: UTF8.self)
    let claim = keys(of: edit, in: before)
    if before == after {
      let isRemoval = if case .removeKey = edit.operation(itemLayout: .flow) { true } else { false }
      #expect(isRemoval && claim.keys[edit.key] == nil, comment)
      return
    }
    let end = before.count - zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    // Nothing outside the claim, nor anything at all where a key or an item came.
    #expect(prefix >= claim.span.start && end <= claim.lineEnd, comment)
    let isNew = edit.list != nil || claim.keys[edit.key] == nil
    if isNew { #expect(gone.isEmpty || gone == "~", comment) }
    // Only the value where one was replaced.
    if !isNew, let value = claim.keys[edit.key], comments(after).count == comments(before).count,
      case .set(_, _, .some) = edit
    {
      #expect(prefix >= value.start && end <= value.end, comment)
    }
    #expect(comments(before) == comments(after), comment)
    // Line ends stay of one kind.
    let text = String(decoding: after, as: UTF8.self)
    if !String(decoding: before, as: UTF8.self).utf8.contains(0x0D) {
      #expect(!text.utf8.contains(0x0D), comment)
    } else if !before.contains(0x0A) {
      #expect(!text.utf8.contains(0x0A), comment)
    } else {
      #expect(!text.replacing("\r\n", with: "").utf8.contains { $0 == 0x0A || $0 == 0x0D }, comment)
    }
    if before.starts(with: [0xEF, 0xBB, 0xBF]) { #expect(after.starts(with: [0xEF, 0xBB, 0xBF])) }
  }

  /// Where the edited entry's claim and the values of its keys stand in the file.
  private func keys(
    of edit: AnnotationEdit, in bytes: [UInt8]
  ) -> (span: ByteSpan, lineEnd: Int, keys: [String: ByteSpan]) {
    let (root, _) = YAMLReader.readMapping(bytes: bytes, path: "x.yaml")
    guard case .sequence(let claims)? = root?["claims"] else { return (ByteSpan(0, 0), 0, [:]) }
    for case .mapping(let claim) in claims.items where claim["id"]?.value == .scalar(edit.target.id)
    {
      var lineEnd = claim.span.end
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
      while lineEnd < bytes.count, lineEnd < claim.span.end + 2, bytes[lineEnd] <= 0x0D {
        lineEnd += 1
      }
      var target = claim
      if case .found = edit.target, case .mapping(let found)? = claim["found"] { target = found }
      let keys = target.pairs.map { ($0.key.value, $0.value.span) }
      return (claim.span, lineEnd, Dictionary(keys) { a, _ in a })
    }
    return (ByteSpan(0, 0), 0, [:])
  }

  /// Comments of the samples: they all begin with a blank or a line and hold no quotation mark before.
  private func comments(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split { $0.isNewline }
      .compactMap { line in
        guard let hash = line.range(of: "# ") else { return nil }
        return String(line[hash.lowerBound...])
      }
      .filter { !$0.contains("cenę") }
  }

  @Test func newKeysComeToTheirPlaces() throws {
    var editor = try AnnotationEditor(bytes: Array(DecoratedFiles.plain[0].text.utf8), path: "x")
    let claim = AnnotationEdit.Target.claim("c1")
    try editor.apply(
      .addHistory(
        claim: "c1", HistoryItem(moment: "2026-11-24T08:00:00Z", editor: "ak", action: .judge)))
    try editor.apply(.set(claim, key: "note", to: "Uwaga."))
    try editor.apply(
      .addEvidence(claim: "c1", EvidenceItem(url: "https://example.org", stance: .supports)))
    try editor.apply(.set(claim, key: "source-check", to: "confirmed"))
    #expect(
      editor.text.string(editor.text.span).contains(
        """
            status: unverified
            source-check: confirmed
            evidence:
              - {url: "https://example.org", stance: supports}
            note: Uwaga.
            history:
              - {at: "2026-11-24T08:00:00Z", by: ak, action: judge}
            found: {at: 762-830, voice: direct, act: says, cue: ocenia, rule: quote-before-cue}

          - id: c2
        """))
  }

  @Test func whatCannotBeEditedIsRefused() throws {
    func editor(_ yaml: String) throws -> AnnotationEditor {
      try AnnotationEditor(bytes: Array(yaml.utf8), path: "x.yaml")
    }
    let status = AnnotationEdit.set(.claim("c1"), key: "status", to: "verified")
    #expect(throws: AnnotationEditError.self) { try editor("a: 1\na: 2\n") }
    #expect(throws: AnnotationEditError.self) { try editor("") }
    #expect(throws: AnnotationEditError.notFound(.claim("c1"))) {
      var file = try editor("claims:\n  - id: c2\n")
      try file.apply(status)
    }
    #expect(throws: AnnotationEditError.notUnique(.claim("c1"))) {
      var file = try editor("claims:\n  - id: c1\n  - {id: c1}\n")
      try file.apply(status)
    }
    #expect(throws: AnnotationEditError.notFound(.article)) {
      var file = try editor("claims: []\n")
      try file.apply(.set(.article, key: "sha256", to: "0"))
    }
    #expect {
      var file = try editor("claims:\n  - id: c1\n    status: [a]\n")
      try file.apply(status)
    } throws: {
      guard case AnnotationEditError.otherShape(let key, let place) = $0 else { return false }
      return key == "status" && place.line == 3
    }
    #expect {
      var file = try editor("claims:\n  - status: verified\n    # c\n    id: c1\n")
      try file.apply(.set(.claim("c1"), key: "status", to: nil))
    } throws: {
      guard case AnnotationEditError.cannotRemove(let key, _) = $0 else { return false }
      return key == "status"
    }
  }

  @Test func anEditThatSaysNothingNewChangesNothing() throws {
    for file in DecoratedFiles.all where file.description.hasPrefix("as the tool") {
      var editor = try AnnotationEditor(bytes: Array(file.text.utf8), path: "x.yaml")
      try editor.apply(.set(.claim("c1"), key: "status", to: "unverified"))
      try editor.apply(.set(.claim("c1"), key: "note", to: nil))
      try editor.apply(.setList(.claim("c1"), key: "chain", to: ["ap"]))
      #expect(editor.bytes == Array(file.text.utf8))
    }
  }

  /// A block of text would take an indented comment below for its own; then the text is quoted on one line.
  @Test func textOfSeveralLinesLeavesACommentBelowAlone() throws {
    let yaml = "claims:\n  - id: c1\n    chain:\n      - ap\n      # zostaje\n"
    var editor = try AnnotationEditor(bytes: Array(yaml.utf8), path: "x.yaml")
    try editor.apply(.set(.claim("c1"), key: "note", to: "raz\ndwa"))
    #expect(
      editor.text.string(editor.text.span)
        == "claims:\n  - id: c1\n    chain:\n      - ap\n    note: \"raz\\ndwa\"\n      # zostaje\n"
    )
  }

  @Test func sourcesAndTheArticleAreEditedToo() throws {
    var editor = try AnnotationEditor(bytes: Array(DecoratedFiles.plain[0].text.utf8), path: "x")
    try editor.apply(.set(.source("ap"), key: "wikidata", to: "Q40469"))
    try editor.apply(.set(.article, key: "title", to: "Rzeka: opada"))
    let text = editor.text.string(editor.text.span)
    #expect(
      text.contains("{id: ap, name: Associated Press, kind: agency, wikidata: Q40469, also: [AP]}"))
    #expect(text.contains("  language: pl\n  title: \"Rzeka: opada\"\n\nsources:"))
  }
}

extension AnnotationEdit.Target {
  /// The id of the claim or source.
  fileprivate var id: String {
    switch self {
    case .root, .article: ""
    case .source(let id), .claim(let id), .found(let id), .evidence(let id, _): id
    }
  }
}
