import ClaimKit
import TestSupport
import Testing

@Suite struct EditorActionsTests {
  typealias Sample = CorrectingSample

  private func claim(
    _ id: String, _ file: AnnotationFile
  ) throws -> AnnotationDocument.ClaimEntry {
    try #require(file.document.claims.first { $0.id?.value == id })
  }

  @Test func theSampleIsSound() throws {
    let outcome = ArticleOutcome.read(
      SourceText(Sample.article), sha256: SHA256.hex(Array(Sample.article.utf8)))
    let today = try #require(CalendarDate("2026-11-25"))
    let findings = Sample.file.validate(article: outcome, today: today)
    // One source is there to be merged and renamed without a claim that names it.
    #expect(findings.filter { $0.severity > .info }.map(\.rule) == ["source-unused"])
  }

  // MARK: Marking

  @Test func correctionsComeBeforeTheVerdict() throws {
    let file = try Sample.file(after: [
      .mark(
        ["c2"],
        Sample.marks {
          $0.quote = QuoteRequest("Naprawa  potrwa rok")
          $0.chain = ["Jan Lis"]
          $0.act = .promises
          $0.wording = "Naprawa mostu potrwa rok."
          $0.evidence = [EvidenceItem(url: "https://example.org/plan", stance: .supports)]
          $0.note = "Plan z maja."
          $0.status = .verified
          $0.sourceCheck = .confirmed
        })
    ])
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
          - id: c2
            quote: |-
              Naprawa potrwa rok
            chain: [jan-lis]
            status: verified # pilne
            source-check: confirmed
            wording: Naprawa mostu potrwa rok.
            by: ak
            evidence:
              - {url: "https://example.org/plan", stance: supports}
            note: Plan z maja.
            history:
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: quote, was: "Naprawa potrwa rok, a koszty pokryje\\nmiasto"}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: chain, was: urzad}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: act, was: says}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: wording}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: evidence, note: "https://example.org/plan"}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: note}
              - {at: "2026-11-24T10:00:00Z", by: ak, action: judge, status: verified, was: unverified, source-check: confirmed, text: "\(SHA256.hex(Array(Sample.article.utf8)))"}
            found: {at: 40-58, voice: indirect, act: promises, cue: podał, rule: dash}
        """), "\(text)")
  }

  @Test func theArticlesOwnVoiceHasNoSource() throws {
    #expect(
      try Sample.summary([.mark(["c2"], Sample.marks { $0.chain = [] })]) == [
        "c2 source urzad → the article itself, voice indirect → own, corrected by ak"
      ])
    #expect(
      try Sample.summary([.mark(["c1"], Sample.marks { $0.chain = ["urzad"] })]) == [
        "c1 source the article itself → urzad, voice own → indirect, corrected by ak"
      ])
    let both = Sample.marks {
      $0.chain = ["urzad"]
      $0.voice = .direct
    }
    #expect(
      try Sample.summary([.mark(["c1"], both)]).first?.contains("voice own → direct") == true)
  }

  /// Of two places the one is meant that the claim is nearest to; words around tell others.
  @Test func wordsAreFoundWhereTheyAreMeant() throws {
    let near = try Sample.file(after: [
      .mark(["c4"], Sample.marks { $0.quote = QuoteRequest("Nie") })
    ])
    #expect(try claim("c4", near).found?.at?.value == "130-133")
    #expect(try claim("c4", near).before?.value.hasSuffix("Anna Kot. „") == true)
    let unique = try Sample.file(after: [
      .mark(["c4"], Sample.marks { $0.quote = QuoteRequest("wiemy” – powtarza") })
    ])
    #expect(try claim("c4", unique).before == nil)
    let added = try Sample.file(after: [
      .drop(["c4"], reason: "x"),
      .add(NewClaim(quote: QuoteRequest("Nie wiemy", after: "” – powtarza"), chain: ["jan-lis"])),
    ])
    #expect(try claim("c6", added).found?.at?.value == "130-139")
  }

  @Test func reviewNeedsAVerdictAndAnotherEditor() throws {
    let judged = EditorAction.mark(["c1"], Sample.marks { $0.status = .verified })
    let approved = EditorAction.mark(["c1"], Sample.marks { $0.review = .approve })
    let file = try Sample.file(after: [judged])
    #expect(throws: InvalidInput.self) { try Sample.file(after: [approved]) }
    #expect(throws: InvalidInput.self) {
      try file.performing(approved, on: Sample.occasion("ak")).get()
    }
    #expect(throws: Never.self) {
      try file.performing(approved, on: Sample.occasion("jn")).get()
    }
    let alone = Sample.occasion("ak", policy: DeskPolicy(fourEyes: false))
    #expect(throws: Never.self) { try file.performing(approved, on: alone).get() }
    let back = EditorAction.mark(["c1"], Sample.marks { $0.review = .sendBack(reason: "Kto?") })
    let returned = AnnotationFile(
      bytes: try file.performing(back, on: Sample.occasion("jn")).get(), path: "x")
    #expect(try claim("c1", returned).history.last?.note?.value == "Kto?")
    let withdrawn = try Sample.file(after: [
      judged, .mark(["c1"], Sample.marks { $0.review = .withdraw }),
    ])
    #expect(try claim("c1", withdrawn).status?.value == "unverified")
  }

  // MARK: Claims

  @Test func addedClaimsComeToTheirPlace() throws {
    let file = try Sample.file(after: [
      .add(
        NewClaim(
          quote: QuoteRequest("koszty pokryje miasto"), chain: ["urzad"], act: .promises,
          note: "Ważne."))
    ])
    #expect(file.document.claims.map { $0.id?.value } == ["c1", "c2", "c6", "c3", "c4", "c5"])
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
          - id: c6
            quote: |-
              koszty pokryje
              miasto
            chain: [urzad]
            status: unverified
            by: ak
            note: Ważne.
            history:
              - {at: "2026-11-24T10:00:00Z", by: ak, action: correct, field: quote, note: added}
            found: {at: 62-83, voice: indirect, act: promises}

          - id: c3
        """), "\(text)")
  }

  @Test func aClaimIsSplitAndJoinedAgain() throws {
    let split = try Sample.file(after: [
      .split(
        claim: "c2", parts: ["Naprawa potrwa rok", "koszty pokryje miasto"], reason: "dwa zdania")
    ])
    #expect(
      split.document.claims.map { $0.id?.value } == ["c1", "c2", "c6", "c7", "c3", "c4", "c5"])
    #expect(try claim("c2", split).dropped?.value == "dwa zdania")
    #expect(try claim("c7", split).chain.map(\.value) == ["urzad"])
    #expect(try claim("c7", split).found?.cue?.value == "podał")
    #expect(try claim("c6", split).found?.at?.value == "40-58")
    let joined = AnnotationFile(
      bytes: try split.performing(.join(["c7", "c6"], reason: "razem"), on: Sample.occasion())
        .get(),
      path: "x")
    #expect(try claim("c8", joined).quote?.value == "Naprawa potrwa rok … koszty pokryje\nmiasto")
    #expect(try claim("c8", joined).found?.at?.value == "40-58 62-83")
    #expect(try claim("c6", joined).dropped?.value == "razem")
  }

  @Test func droppedClaimsStayAndComeBack() throws {
    #expect(
      try Sample.summary([.drop(["c1"], reason: "nieważne")]) == [
        "c1 dropped: nieważne, corrected by ak"
      ])
    let file = try Sample.file(after: [.drop(["c1"], reason: "nieważne"), .restore(["c1"])])
    #expect(try claim("c1", file).dropped == nil)
    #expect(try claim("c1", file).history.count == 2)
  }

  // MARK: Sources

  @Test func sourcesAreAddedRenamedAndMerged() throws {
    let file = try Sample.file(after: [
      .addSource(Source(id: "straz", name: "Straż Pożarna", kind: .government)),
      .renameSource("Anna Kot", id: "a-kot", name: "Anna Kot-Lis"),
      .mergeSources("jan-lis", into: "Anna Kot-Lis"),
    ])
    #expect(file.document.sources.map { $0.id?.value } == ["urzad", "a-kot", "osp", "straz"])
    #expect(file.document.sources[1].also.map(\.value) == ["Jan Lis"])
    #expect(try claim("c3", file).chain.map(\.value) == ["a-kot"])
    #expect(try claim("c4", file).chain.map(\.value) == ["a-kot"])
    #expect(try claim("c4", file).history.map { $0.was?.value } == ["jan-lis"])
  }

  // MARK: Histories

  @Test func verdictsByHandGetTheirStep() throws {
    let byHand = Sample.yaml.replacing("status: unverified # pilne", with: "status: mixed # pilne")
    let file = AnnotationFile(bytes: Array(byHand.utf8), path: "x")
    let note = EditorAction.mark(["c1"], Sample.marks { $0.note = "x" })
    let after = AnnotationFile(
      bytes: try file.performing(note, on: Sample.occasion("jn")).get(), path: "x")
    let steps = try claim("c2", after).history
    #expect(steps.count == 1)
    #expect(steps.first?.note?.value == "set by hand")
    #expect(steps.first?.by?.value == "jn" && steps.first?.status?.value == "mixed")
    // Taking back takes back the note, not the colleague's verdict.
    let undone = AnnotationFile(
      bytes: try after.performing(.undo, on: Sample.occasion("jn")).get(), path: "x")
    #expect(try claim("c2", undone).status?.value == "mixed")
    #expect(try claim("c1", undone).note == nil)
  }

  /// Clocks differ and seconds are long: histories stay in order, and each change has a moment of its own.
  @Test(arguments: [
    ("2026-11-24T10:00:01Z", "2026-11-24T10:00:01Z"),
    ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00.001Z"),
    ("2026-11-24T09:58:00Z", "2026-11-24T10:00:00.001Z"),
    ("2026-11-24T11:00:00+02:00", "2026-11-24T10:00:00.001Z"),
    // A step far in the future is a mistake of its own, and not followed.
    ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"),
  ])
  func momentsStayInOrder(moment: String, written: String) throws {
    let first = try Sample.file(after: [.mark(["c1"], Sample.marks { $0.note = "a" })])
    let second = AnnotationFile(
      bytes: try first.performing(
        .mark(["c2"], Sample.marks { $0.note = "b" }), on: Sample.occasion("ak", moment)
      ).get(), path: "x")
    #expect(try claim("c2", second).history.last?.at?.value == written)
  }

  // MARK: Refusals

  @Test(arguments: [
    (EditorAction.mark(["c9"], Sample.marks { $0.note = "x" }), "there is no claim c9"),
    (.mark(["c1"], Sample.marks { $0.chain = ["nikt"] }), "there is no source “nikt”"),
    (.mark(["c1"], Sample.marks { $0.chain = ["urzad", "Urząd Miasta"] }), "named twice"),
    (.mark(["c1"], Sample.marks { $0.quote = QuoteRequest("Mostu") }), "no words “Mostu”"),
    (.add(NewClaim(quote: QuoteRequest("Nie wiemy"))), "stands in the article 2 times"),
    (.add(NewClaim(quote: QuoteRequest("  "))), "no words"),
    (
      .add(NewClaim(quote: QuoteRequest("Most na Wiśle zamknięto w poniedziałek."))),
      "claim c1 has these words already"
    ),
    (.split(claim: "c1", parts: ["Most", "Nikt"], reason: "x"), "no words “Nikt”"),
    (.split(claim: "c5", parts: ["Nikt", "nie"], reason: "x"), "c5 was struck out"),
    (.join(["c2", "c3"], reason: "x"), "different sources"),
    (.join(["c2"], reason: "x"), "two parts at least"),
    (.drop(["c5"], reason: "x"), "c5 was struck out"), (.restore(["c1"]), "not struck out"),
    (.drop([], reason: "x"), "no claim is selected"),
    (.addSource(Source(id: "urzad", name: "U", kind: .person)), "already"),
    (.addSource(Source(id: "Ź", name: "U", kind: .person)), "no id of a source"),
    (.mergeSources("urzad", into: "urzad"), "named twice"),
    (.undo, "nothing that could be taken back"),
    (.mark(["c1"], Sample.marks { $0.review = .approve }), "nobody has judged"),
    (.mark(["c1"], Sample.marks { $0.review = .withdraw }), "nobody has judged"),
  ])
  func refusesInWords(action: EditorAction, words: String) {
    #expect {
      try Sample.file(after: [action])
    } throws: { error in
      let text = (error as? InvalidInput)?.diagnostics.map(\.description).joined() ?? ""
      return text.contains(words) && text.hasPrefix("most.yaml:")
    }
  }

  @Test func wordsNeedTheArticle() {
    let occasion = Sample.occasion(hasArticle: false)
    #expect {
      try Sample.file(
        after: [.mark(["c1"], Sample.marks { $0.quote = QuoteRequest("Most") })], on: occasion)
    } throws: {
      ($0 as? InvalidInput)?.diagnostics.first?.message.english.contains("not at hand") == true
    }
    #expect(throws: Never.self) {
      try Sample.file(after: [.mark(["c1"], Sample.marks { $0.status = .mixed })], on: occasion)
    }
  }
}
