import ClaimKit
import Testing

/// What becomes of single claims when their article changes.
@Suite struct AnnotationRefreshTests {
  private static let occasion = EditOccasion(
    editor: "ak", moment: "2026-11-24T10:00:00Z", articleDigest: "")

  private func refresh(
    _ replacements: [(String, String)], accepting acceptance: RefreshAcceptance = .none,
    _ prepare: [EditorAction] = []
  ) throws -> (plan: RefreshPlan, file: AnnotationFile) {
    var text = RefreshSamples.polish
    var file = try RefreshSamples.annotate(text)
    for action in prepare {
      var occasion = Self.occasion
      occasion.article = SourceText(text)
      occasion.articleDigest = SHA256.hex(Array(text.utf8))
      file = AnnotationFile(bytes: try file.performing(action, on: occasion).get(), path: "a.yaml")
    }
    for (old, new) in replacements {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let result = try file.refreshing(
      for: try RefreshSamples.attribute(text), accepting: acceptance, on: Self.occasion
    ).get()
    return (result.plan, AnnotationFile(bytes: result.bytes, path: "a.yaml"))
  }

  private func id(_ quote: String) throws -> String {
    let file = try RefreshSamples.annotate(RefreshSamples.polish)
    return try #require(
      file.document.claims.first { $0.quote?.value.contains(quote) == true }?.id?.value)
  }

  private func outcome(
    _ id: String, _ plan: RefreshPlan
  ) throws -> RefreshPlan.ClaimOutcome {
    try #require(plan.claims.first { $0.id == id })
  }

  @Test func anUnchangedArticleChangesNothing() throws {
    let (plan, file) = try refresh([])
    #expect(!plan.isArticleChanged && plan.added.isEmpty)
    #expect(plan.claims.allSatisfy { $0.fate == .kept })
    #expect(try RefreshSamples.annotate(RefreshSamples.polish).bytes == file.bytes)
  }

  @Test func placesMoveWithTheText() throws {
    let (plan, file) = try refresh([("Most na Wiśle zamknięty", "Pilne: most na Wiśle zamknięty")])
    #expect(plan.isArticleChanged && !plan.hasOpenClaims)
    #expect(plan.claims.allSatisfy { $0.fate == .moved })
    let changes = file.changes(since: try RefreshSamples.annotate(RefreshSamples.polish))
    #expect(changes.fields.map(\.key) == ["article.sha256"])
    #expect(
      changes.claims.allSatisfy {
        Set($0.fields.map(\.key)).isSubset(of: ["found.at", "before", "after"])
      })
  }

  @Test func changedWordsWaitForSomebody() throws {
    let change = [("12 mln zł", "14 mln zł")]
    let id = try id("12 mln")
    var marks = ClaimMarks()
    marks.status = .verified
    marks.evidence = [
      EvidenceItem(url: "https://example.org/umowa", stance: .supports, kind: .primary)
    ]
    let judged = EditorAction.mark([id], marks)
    let (plan, file) = try refresh(change, [judged])
    let claim = try outcome(id, plan)
    #expect(claim.fate == .changed && claim.isOpen && plan.isHeldBack)
    #expect(claim.newQuote == "naprawa będzie kosztować 14 mln zł")
    #expect(claim.staleStatus == "verified")
    #expect(
      file.document.claims.first { $0.id?.value == id }?.quote?.value.contains("12 mln") == true)

    let (accepted, after) = try refresh(change, accepting: .some([id]), [judged])
    #expect(try outcome(id, accepted).isAccepted && !accepted.hasOpenClaims)
    let entry = try #require(after.document.claims.first { $0.id?.value == id })
    #expect(entry.quote?.value == "naprawa będzie kosztować 14 mln zł")
    #expect(entry.history.last?.field?.value == "quote")
    #expect(entry.history.last?.was?.value == "naprawa będzie kosztować 12 mln zł")
    #expect(entry.status?.value == "verified" && entry.by == nil)
    // The validator calls the verdict stale.
    let text = RefreshSamples.polish.replacing("12 mln zł", with: "14 mln zł")
    let findings = after.validate(
      article: .read(SourceText(text), sha256: SHA256.hex(Array(text.utf8))),
      today: try #require(CalendarDate("2026-11-25")))
    #expect(findings.contains { $0.rule == "verdict-stale" && $0.severity == .warning })
  }

  @Test func lostWordsAreToldAndTheRestIsWritten() throws {
    let id = try id("umowa nie")
    let (plan, file) = try refresh([
      (" Rzecznik wykonawcy Jan Lis dodał, że umowa nie przewidywała mrozów.", "")
    ])
    #expect(try outcome(id, plan).fate == .lost)
    #expect(plan.hasOpenClaims && !plan.isHeldBack)
    #expect(file.document.claims.contains { $0.id?.value == id })
    #expect(file.document.article.sha256?.value != nil)
    #expect(plan.count(.lost) == 1)
  }

  @Test func newSentencesBecomeClaimsWithNewIds() throws {
    let before = try RefreshSamples.annotate(RefreshSamples.polish)
    let count = before.document.claims.count
    let (plan, file) = try refresh([
      (
        " Nikt nie ucierpiał.",
        " Nikt nie ucierpiał. Burmistrz Ewa Sowa poinformowała, że objazd poprowadzi przez Lipki."
      )
    ])
    let added = try #require(plan.added.first)
    #expect(added.id == "c\(count + 1)" && added.sources == ["Ewa Sowa"])
    #expect(plan.addedSources.map(\.name) == ["Ewa Sowa"])
    let ids = file.document.claims.compactMap { $0.id?.value }
    let place = try #require(ids.firstIndex(of: added.id))
    #expect(file.document.claims[place - 1].quote?.value == "Nikt nie ucierpiał.")
  }

  @Test func struckOutClaimsStayStruckOut() throws {
    let id = try id("Nikt nie ucierpiał")
    let (plan, file) = try refresh(
      [("Most na Wiśle zamknięty", "Pilne: most na Wiśle zamknięty")], [.drop([id], reason: "x")])
    #expect(plan.added.isEmpty)
    #expect(file.document.claims.first { $0.id?.value == id }?.dropped?.value == "x")
    let (gone, _) = try refresh([("Nikt nie ucierpiał. ", "")], [.drop([id], reason: "x")])
    #expect(!gone.hasOpenClaims)
  }

  /// The words stand twice; the first of them is gone, and the second would fit as well.
  @Test func aTwinIsNotTakenForTheOther() throws {
    let file = try RefreshSamples.annotate(RefreshSamples.polish)
    let twins = file.document.claims.filter { $0.quote?.value == "Radni zbiorą się w środę." }
    #expect(twins.count == 2)
    let (plan, _) = try refresh([("Radni zbiorą się w środę. Prezydent", "Prezydent")])
    let first = try outcome(twins[0].id?.value ?? "", plan)
    let second = try outcome(twins[1].id?.value ?? "", plan)
    #expect(first.isOpen)
    #expect(second.fate == .moved)
  }

  /// A paragraph goes elsewhere: its claims go with it. Where a copy stays behind changed, somebody has to look.
  @Test func wordsThatMovePastOthersAreTheSame() throws {
    let sentence = " Nie wiemy też, kto zapłaci."
    let id = try id("kto zapłaci")
    let moved = try refresh([
      (sentence, ""),
      ("Radni zbiorą się w środę. Prezydent", "Radni zbiorą się w środę.\(sentence) Prezydent"),
    ])
    #expect(try outcome(id, moved.plan).fate == .moved)
    let copied = try refresh([
      (sentence, " Nie wiemy jeszcze, kto zapłaci."),
      ("Most na Wiśle pozostanie", "Nie wiemy też, kto zapłaci. Most na Wiśle pozostanie"),
    ])
    #expect(try outcome(id, copied.plan).fate == .changed)
  }

  @Test func nothingIsAcceptedForAStruckOutClaim() throws {
    let id = try id("12 mln")
    let (plan, file) = try refresh(
      [("12 mln zł", "14 mln zł")], accepting: .all, [.drop([id], reason: "x")])
    #expect(try !outcome(id, plan).isAccepted)
    #expect(!plan.isHeldBack)
    #expect(
      file.document.claims.first { $0.id?.value == id }?.quote?.value.contains("12 mln") == true)
  }
}
