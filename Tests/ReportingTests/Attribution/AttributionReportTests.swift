import ClaimModel
import Testing

@testable import Reporting

@Suite struct AttributionReportTests {
  let bridge = AttributionReport(
    articles: [.init(document: SampleDocuments.bridge, path: "most.yaml")])

  private func row(_ id: String) throws -> AttributionReport.SourceRow {
    try #require(bridge.sources.first { $0.id == id })
  }

  @Test func countsOriginAndCarrierApart() throws {
    #expect(try row("urzednicy").claims == 2)
    #expect(try row("urzednicy").carried == 0)
    #expect(try row("pap").claims == 0)
    #expect(try row("pap").carried == 2)
    #expect(try row("glos-wybrzeza").carried == 1)
  }

  @Test func countsVoicesOfTheOrigin() throws {
    let anna = try row("anna-zolc")
    #expect(anna.direct == 1)
    #expect(anna.indirect == 1)
    #expect(try row("gddkia").mixed == 1)
  }

  @Test func aDroppedClaimCountsNowhere() {
    #expect(bridge.totals.claims == 8)
    #expect(bridge.totals.dropped == 1)
    #expect(bridge.totals.ownVoice == 2)
  }

  @Test func aClaimWithSupportingEvidenceIsNotSingleSourced() {
    // Six attributed claims, of which c5 has evidence that supports it; what contradicts does not count.
    #expect(bridge.totals.attributed == 6)
    #expect(bridge.totals.singleSource == 5)
  }

  @Test func namesClaimsOfUnnamedOrigin() {
    #expect(bridge.articles[0].unnamedClaims == ["c2", "c8"])
  }

  @Test func drawsChainsOutermostFirst() {
    #expect(
      bridge.articles[0].chains.map(\.drawing) == [
        "„Głos Wybrzeża” → Polska Agencja Prasowa → urzędnicy",
        "Polska Agencja Prasowa → urzędnicy",
      ])
  }

  @Test func aDenialIsKeptApart() throws {
    let denial = try #require(bridge.articles[0].denials.first)
    #expect(denial.claim == "c4")
    #expect(denial.source == "Anna Żółć-Wąsowska")
    #expect(try row("anna-zolc").denials == 1)
  }

  @Test func mergesASourceOverArticlesByWikidataOrName() throws {
    let both = AttributionReport(articles: [
      .init(document: SampleDocuments.hostile, path: "a.yaml"),
      .init(document: SampleDocuments.bridge, path: "b.yaml"),
    ])
    let pap = both.sources.filter { $0.name == "Polska Agencja Prasowa" }
    #expect(pap.count == 1)
    #expect(pap.first?.articles == 2)
    #expect(pap.first?.claims == 1)
    #expect(pap.first?.carried == 2)
    #expect(pap.first?.wikidata == "Q1139586")
  }

  @Test func anUndeclaredSourceIsCountedUnderItsID() throws {
    let report = AttributionReport(
      articles: [.init(document: SampleDocuments.hostile, path: "a.yaml")])
    let ghost = try #require(report.sources.first { $0.id == "ghost" })
    #expect(ghost.name == "ghost")
    #expect(ghost.kind == nil)
    #expect(ghost.claims == 1)
  }

  @Test func anEmptyDocumentHasNoShareAndNoCrash() {
    let empty = AttributionReport(articles: [
      .init(
        document: AnnotationDocument(format: nil, article: .init(), sources: [], claims: []),
        path: "x.yaml")
    ])
    #expect(empty.totals.claims == 0)
    #expect(ReportText().render(empty).contains("no claims"))
  }
}
