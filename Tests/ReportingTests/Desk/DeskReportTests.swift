import ClaimKit
import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct DeskReportTests {
  /// A desk made by hand: three outlets, two sections, three months, and numbers one can count on one's fingers.
  static let files: [(path: String, section: String, text: String)] = [
    (
      "kraj/most.yaml", "kraj",
      """
      format: claimkit/1
      article: {id: most, file: most.txt, sha256: "aa", language: pl, title: Most, outlet: Głos, published: "2026-09-01"}
      sources:
        - {id: pap, name: PAP, kind: agency, wikidata: Q1}
        - {id: kurier, name: Kurier, kind: newspaper}
        - {id: urzednicy, name: urzędnicy, kind: unnamed}
        - {id: anna-zak, name: Anna Żak, kind: person}
      claims:
        - {id: c1, quote: a, chain: [pap, urzednicy], status: unverified, found: {at: 0-1, voice: indirect, act: says}}
        - {id: c2, quote: b, chain: [kurier, urzednicy], status: unverified, found: {at: 2-3, voice: indirect, act: says}}
        - id: c3
          quote: c
          chain: [anna-zak]
          status: refuted
          history: [{at: "2026-09-02T10:00:00Z", by: ak, action: judge, status: refuted, was: unverified, text: "bb"}]
          found: {at: 4-5, voice: direct, act: says}
        - {id: c4, quote: d, chain: [], status: unverified}
      """
    ),
    (
      "kraj/kurier.yaml", "kraj",
      """
      format: claimkit/1
      article: {id: kurier, file: kurier.txt, sha256: "cc", language: pl, outlet: Kurier, published: "2026-11-20"}
      sources:
        - {id: glos, name: Głos, kind: newspaper}
        - {id: anna, name: Anna Żak, kind: person}
        - {id: agencja, name: Polska Agencja Prasowa, kind: agency, wikidata: Q1}
      claims:
        - {id: c1, quote: a, chain: [glos, anna], status: verified, found: {at: 0-1, voice: mixed, act: denies}}
        - {id: c2, quote: b, chain: [agencja], status: unverified, found: {at: 2-3, voice: indirect, act: says}}
        - {id: c3, quote: c, chain: [glos], status: unverified, dropped: nic}
      """
    ),
    (
      "sport/mecz.yaml", "sport",
      """
      format: claimkit/1
      article: {id: mecz, file: mecz.txt, language: pl, outlet: "=1+1", published: "2025"}
      sources:
        - {id: trener, name: trener, kind: unnamed}
      claims:
        - {id: c1, quote: a, chain: [trener], status: retracted, found: {at: 0-1, voice: direct, act: says}}
      """
    ),
    ("pusty.yaml", "", "format: claimkit/1\narticle: {id: pusty, file: pusty.txt, language: pl}\n"),
  ]

  private static func tally(_ files: [(path: String, section: String, text: String)]) -> DeskTally {
    var tally = DeskTally()
    for file in files {
      let document = AnnotationFile(bytes: Array(file.text.utf8), path: file.path).document
      tally.add(document, path: file.path, folder: file.section)
    }
    return tally
  }

  static func report(_ tally: DeskTally = tally(files)) throws -> DeskReport {
    DeskReport(tally, today: try #require(CalendarDate("2026-11-24")))
  }

  @Test func countsArticlesClaimsAndSources() throws {
    let desk = try Self.report()
    #expect(desk.articles == 4)
    #expect(desk.totals.claims == 7)
    #expect(desk.totals.ownVoice == 1)
    #expect(desk.totals.unnamedOrigin == 3)
    #expect(desk.totals.dropped == 1)
    #expect(
      desk.sources.map { "\($0.name) \($0.claims) \($0.carried) \($0.articles)" } == [
        "Anna Żak 2 0 2", "urzędnicy 2 0 1", "PAP 1 1 2", "trener 1 0 1", "Głos 0 1 1",
        "Kurier 0 1 1",
      ])
  }

  @Test func putsArticlesTogetherByOutletSectionAndMonth() throws {
    let desk = try Self.report()
    func told(_ word: KeyPath<DeskReport.Cell, String>) -> [String] {
      desk.groups(by: word).map { "\($0.name) \($0.cell.articles) \($0.cell.totals.claims)" }
    }
    #expect(told(\.outlet) == [" 1 0", "=1+1 1 1", "Głos 1 4", "Kurier 1 2"])
    #expect(told(\.section) == [" 1 0", "kraj 2 6", "sport 1 1"])
    #expect(told(\.month) == [" 1 0", "2025 1 1", "2026-09 1 4", "2026-11 1 2"])
  }

  @Test func whatAnArticleCallsItsSectionCountsBeforeItsFolder() throws {
    let file = Self.files[0]
    let named = (
      path: file.path, section: "folder",
      text: file.text.replacing("outlet: Głos,", with: "outlet: Głos, section: miasto,")
    )
    let desk = try Self.report(Self.tally([named]))
    #expect(desk.cells.map(\.section) == ["miasto"])
  }

  @Test func findsOutletsThatRestOnEachOther() throws {
    let circles = try Self.report().circles
    #expect(circles.count == 1)
    #expect(
      circles.first?.links.map { "\($0.from) → \($0.to) \($0.claims) \($0.example)" } == [
        "Głos → Kurier 1 kraj/most.yaml", "Kurier → Głos 1 kraj/kurier.yaml",
      ])
  }

  @Test func findsOneOriginBehindSeveralCarriers() throws {
    let shared = try Self.report().shared
    #expect(
      shared == [
        .init(
          path: "kraj/most.yaml", origin: "urzędnicy", carriers: ["PAP", "Kurier"],
          claims: ["c1", "c2"])
      ])
  }

  @Test func countsOpenClaimsAndStaleVerdictsByAge() throws {
    let desk = try Self.report()
    #expect(
      desk.openByAge.map { "\($0.age) \($0.claims) \($0.files)" } == ["week 1 1", "quarter 3 1"])
    #expect(desk.open.map(\.path) == ["kraj/most.yaml", "kraj/kurier.yaml"])
    #expect(desk.staleByAge.map { "\($0.age) \($0.verdicts)" } == ["quarter 1"])
    #expect(
      desk.stale.map { "\($0.path) \($0.claim) \($0.status)" } == ["kraj/most.yaml c3 refuted"])
  }

  @Test func ranksSourcesByWhatWasRefuted() throws {
    let refuted = try Self.report().refuted
    #expect(
      refuted.map { "\($0.name) \($0.refuted) of \($0.judged)" } == [
        "trener 1 of 1", "Anna Żak 1 of 2",
      ])
  }

  @Test func theOrderOfCountingMakesNoDifference() throws {
    let desk = try Self.report()
    #expect(try Self.report(Self.tally(Self.files.reversed())) == desk)
    var sum = Self.tally(Array(Self.files.suffix(1)))
    sum.add(Self.tally(Array(Self.files.prefix(2))))
    sum.add(Self.tally(Array(Self.files[2..<3])))
    #expect(try Self.report(sum) == desk)
  }

  @Test(arguments: [
    ("2026-11-24", AgeGroup.week), ("2026-11-17", .week), ("2026-11-16", .month),
    ("2026-10-25", .month), ("2026-10-24", .quarter), ("2026-08-25", .year), ("2025-11-24", .year),
    ("2025-11-23", .older), ("2027-01-01", .week), ("2026-09", .quarter), ("", .unknown),
    ("wczoraj", .unknown), ("2026-11-20T23:59:59+14:00", .week),
  ])
  func tellsHowOldSomethingIs(date: String, group: AgeGroup) throws {
    let today = try #require(CalendarDate("2026-11-24"))
    #expect(AgeGroup(of: date, today: today) == group)
  }

  @Test(arguments: ["text", "markdown", "json", "csv", "html"], ["en", "pl"])
  func isDrawnAsRecorded(format: String, language: String) throws {
    // What programs read is the same in every language.
    if language == "pl", format == "json" || format == "csv" { return }
    let words = try #require(ReportWords.language(language))
    let setting = ReportSetting(words: words, width: 100, version: "1.2.3")
    let desk = try Self.report()
    let text: String
    if format == "html" {
      var page = DeskPage(words: words, version: "1.2.3")
      page.frame = PageFrame(style: "/* style */", script: "/* script */")
      text = page.render(desk)
    } else {
      text = try #require(ReportFormats.named(format)).render(desk, with: setting)
    }
    #expect(Golden.difference(text, "desk.\(language).\(format)") == nil)
  }

  @Test func aTableBeginsWithAByteOrderMarkWhereAsked() throws {
    let setting = ReportSetting(hasByteOrderMark: true)
    let csv = CSVFormat().render(try Self.report(), with: setting)
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains("'=1+1,sport"))
  }
}
