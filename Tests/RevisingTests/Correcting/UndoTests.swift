import ClaimKit
import TestSupport
import Testing

/// Taking back leaves the file as it was, but for histories, which only grow.
@Suite struct UndoTests {
  typealias Sample = CorrectingSample

  static let actions: [EditorAction] = [
    .mark(["c1", "c2"], Sample.marks { $0.status = .refuted }),
    .mark(
      ["c2"],
      Sample.marks {
        $0.status = .verified
        $0.sourceCheck = .confirmed
        $0.note = "a"
        $0.evidence = [EvidenceItem(url: "https://example.org/a", stance: .supports)]
      }),
    .mark(["c3"], Sample.marks { $0.sourceCheck = .misquoted }),
    .mark(["c2"], Sample.marks { $0.chain = ["jan-lis", "urzad"] }),
    .mark(["c2"], Sample.marks { $0.chain = [] }),
    .mark(["c1"], Sample.marks { $0.act = .denies }),
    .mark(["c1"], Sample.marks { $0.quote = QuoteRequest("zamknięto w poniedziałek") }),
    .mark(["c4"], Sample.marks { $0.wording = "Nie wiadomo." }),
    .mark(["c4"], Sample.marks { $0.note = "b" }), .mark(["c4"], Sample.marks { $0.note = "c" }),
    .drop(["c1", "c4"], reason: "x"), .restore(["c5"]),
    .renameSource("urzad", id: "um", name: nil),
    .renameSource("urzad", id: "um", name: "Urząd Miasta: łąka", kind: .organization),
    .mergeSources("urzad", into: "jan-lis"),
    // What no claim's chain tells of stands in the file's own history.
    .addSource(Source(id: "pap", name: "PAP", kind: .agency, also: ["Polska Agencja Prasowa"])),
    .renameSource("urzad", id: nil, name: "Urząd", kind: .organization),
    .renameSource("osp", id: "psp", name: "PSP"), .mergeSources("osp", into: "urzad"),
  ]

  /// What a file says, histories left out.
  private func content(_ file: AnnotationFile) -> AnnotationChanges {
    var changes = file.changes(since: Sample.file)
    changes.isTextChanged = true
    changes.claims = changes.claims.compactMap { claim in
      var claim = claim
      claim.history = []
      return claim.fields.isEmpty && claim.evidence.isEmpty ? nil : claim
    }
    return changes
  }

  private func perform(
    _ action: EditorAction, on file: AnnotationFile, _ editor: String = "ak"
  ) throws -> AnnotationFile {
    AnnotationFile(
      bytes: try file.performing(action, on: Sample.occasion(editor)).get(), path: "x")
  }

  @Test(arguments: Self.actions)
  func oneActionIsTakenBack(action: EditorAction) throws {
    let done = try perform(action, on: Sample.file)
    let undone = try perform(.undo, on: done)
    #expect(content(undone).isEmpty, "\(action)\n\(content(undone))")
    // Nothing of a history is ever lost.
    let histories = [done, undone].map { [$0.document.history] + $0.document.claims.map(\.history) }
    for (before, after) in zip(histories[0], histories[1]) {
      let old = before.map { $0.at?.value }
      let kept = Array(after.map { $0.at?.value }.prefix(old.count))
      #expect(kept == old)
    }
    // Twice is as it was, but where evidence is gone.
    if case .mark(_, let marks) = action, !marks.evidence.isEmpty { return }
    #expect(content(try perform(.undo, on: undone)) == content(done))
  }

  @Test func randomWorkIsTakenBackStepByStep() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      var file = Sample.file
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        guard let action = Self.actions.randomElement(using: &random) else { continue }
        guard let next = try? perform(action, on: file) else { continue }
        file = next
      }
      guard let action = Self.actions.randomElement(using: &random),
        let done = try? perform(action, on: file), done.bytes != file.bytes
      else { continue }
      let undone = try perform(.undo, on: done)
      #expect(content(undone) == content(file), "\(action)")
      let today = try #require(CalendarDate("2026-11-25"))
      let errors = undone.validate(today: today).filter { $0.rule.hasPrefix("history") }
      #expect(errors.isEmpty, "\(errors)")
    }
  }

  /// The last change is what is taken back, be it of a source that no claim names.
  @Test func theLastChangeIsTakenBackAndNoOtherOne() throws {
    let judged = try perform(.mark(["c1"], Sample.marks { $0.status = .mixed }), on: Sample.file)
    let source = Source(id: "pap", name: "PAP", kind: .agency)
    let added = try perform(.addSource(source), on: judged)
    #expect(added.document.history.map { $0.note?.value } == ["source added; now: pap"])
    let once = try perform(.undo, on: added)
    #expect(once.document.sources.allSatisfy { $0.id?.value != "pap" })
    #expect(once.document.claims.first?.status?.value == "mixed")
    let twice = try perform(.undo, on: once)
    #expect(twice.document.sources.contains { $0.id?.value == "pap" })
  }

  /// A source that a claim names by now stays.
  @Test func aSourceInUseIsNotTakenOut() throws {
    let source = Source(id: "pap", name: "PAP", kind: .agency)
    let added = try perform(.addSource(source), on: Sample.file)
    let text = String(decoding: added.bytes, as: UTF8.self)
    let used = AnnotationFile(
      bytes: Array(text.replacing("chain: [anna-kot]", with: "chain: [pap]").utf8), path: "x")
    #expect {
      try perform(.undo, on: used)
    } throws: {
      ($0 as? InvalidInput)?.diagnostics.first?.message.english.contains(
        "c3 names pap since") == true
    }
  }

  @Test func addedAndSplitClaimsAreStruckOut() throws {
    let added = try perform(.add(NewClaim(quote: QuoteRequest("koszty"))), on: Sample.file)
    let undone = try perform(.undo, on: added)
    #expect(undone.document.claims.first { $0.id?.value == "c6" }?.dropped?.value == "undo")
    let split = try perform(
      .split(claim: "c2", parts: ["Naprawa", "koszty"], reason: "x"), on: Sample.file)
    let whole = try perform(.undo, on: split)
    #expect(
      whole.document.claims.map { $0.dropped?.value } == [
        nil, nil, "undo", "undo", nil, nil, "powtórzenie",
      ])
    // The next claim takes a number that was never given.
    let next = try perform(.add(NewClaim(quote: QuoteRequest("miasto"))), on: whole)
    #expect(next.document.claims.contains { $0.id?.value == "c8" })
  }

  /// What kept the sources may have been shortened by hand: then it is said that they are gone.
  @Test func sourcesThatNobodyKeptAreNotTakenBackInSilence() throws {
    let renamed = try perform(.renameSource("urzad", id: "um", name: nil), on: Sample.file)
    let text = String(decoding: renamed.bytes, as: UTF8.self)
    let cut = AnnotationFile(
      bytes: Array(text.replacing("; before: ", with: ", before it ").utf8), path: "x")
    #expect {
      try perform(.undo, on: cut)
    } throws: {
      ($0 as? InvalidInput)?.diagnostics.first?.message.english.contains(
        "source urzad is no longer there")
        == true
    }
  }

  @Test func approvalIsAnsweredByReturning() throws {
    let judged = try perform(.mark(["c1"], Sample.marks { $0.status = .mixed }), on: Sample.file)
    let approved = try perform(
      .mark(["c1"], Sample.marks { $0.review = .approve }), on: judged, "jn")
    let undone = try perform(.undo, on: approved, "jn")
    #expect(undone.document.claims[0].history.last?.action?.value == "return")
    #expect(throws: InvalidInput.self) { try perform(.undo, on: undone) }
  }
}
