import ClaimKit
import Exchanging
import Foundation
import TestSupport
import Testing

@Suite struct ClaimReviewExporterTests {
  private func reviews(
    _ article: ExchangedArticle, _ settings: ExportSettings = SampleExchange.settings
  ) throws -> [[String: Any]] {
    let exporter = try #require(ExportFormat.named("claimreview"))
    return try exporter.export(article, into: .files, settings: settings).pieces.map {
      try JSONSerialization.jsonObject(with: Data($0.bytes)) as? [String: Any] ?? [:]
    }
  }

  private func losses(
    _ article: ExchangedArticle, _ settings: ExportSettings = SampleExchange.settings
  ) throws -> [ExportLoss] {
    try #require(ExportFormat.named("claimreview"))
      .export(article, into: .files, settings: settings).losses
  }

  @Test(arguments: Status.allCases)
  func aReviewNeedsAVerdict(status: Status) throws {
    let article = try SampleExchange.article(
      replacing: "status: mixed", with: "status: \(status.rawValue)")
    let isPublished = try reviews(article).contains {
      ($0["url"] as? String)?.hasSuffix("#c5") == true
    }
    #expect(isPublished == (status.isConclusive || status == .unverifiable))
  }

  @Test func aNumberComesWithBothEndsOfItsScaleOrNotAtAll() throws {
    for review in try reviews(try SampleExchange.article()) {
      let rating = try #require(review["reviewRating"] as? [String: Any])
      let keys = ["ratingValue", "worstRating", "bestRating"].filter { rating[$0] != nil }
      #expect(keys.isEmpty || keys.count == 3)
      #expect((rating["alternateName"] as? String)?.isEmpty == false)
    }
  }

  @Test(arguments: [
    ("demagog/prawda", "Prawda", 5), ("demagog/nieweryfikowalne", "Nieweryfikowalne", nil),
    ("politifact/pants-on-fire", "Pants on Fire", 1), ("nowhere/true", "Częściowo prawdziwe", nil),
  ])
  func aRatingSpeaksTheWordsOfItsScale(rating: String, label: String, number: Int?) throws {
    var article = try SampleExchange.article()
    let index = try #require(article.claims.firstIndex { $0.id == "c5" })
    article.claims[index].rating = rating
    let review = try reviews(article).first { ($0["url"] as? String)?.hasSuffix("#c5") == true }
    let published = try #require(review?["reviewRating"] as? [String: Any])
    #expect(published["ratingValue"] as? Int == number)
    if rating.hasPrefix("nowhere") {
      #expect(try losses(article).contains { $0.claim == "c5" && $0.field == "rating" })
    } else {
      #expect(published["alternateName"] as? String == label)
    }
  }

  @Test func aNumberOutsideItsScaleIsNotSent() throws {
    var settings = SampleExchange.settings
    settings.ratingScales = [
      RatingScale(
        id: "nasza", name: "Nasza", worst: 0, best: 3,
        values: [.init(id: "wzor", label: "Wzór", number: 0, statuses: [.misleading])])
    ]
    let review = try reviews(try SampleExchange.article(), settings)
      .first { ($0["url"] as? String)?.hasSuffix("#c4") == true }
    let rating = try #require(review?["reviewRating"] as? [String: Any])
    #expect(rating["alternateName"] as? String == "Wzór")
    #expect(rating["ratingValue"] == nil)
  }

  @Test func whoDeniesAClaimIsNotItsAuthor() throws {
    let article = try SampleExchange.article()
    let review = try reviews(article).first { ($0["url"] as? String)?.hasSuffix("#c3") == true }
    #expect((review?["itemReviewed"] as? [String: Any])?["author"] == nil)
    #expect(
      try losses(article).contains {
        $0.claim == "c3" && $0.reason.english.contains("would say the opposite")
      })
  }

  @Test(arguments: [["Kurier Nadodrzański"], ["„kurier nadodrzański”"], ["glos.example"]])
  func theDesksOwnClaimsAreNotReviewed(own: [String]) throws {
    var article = try SampleExchange.article(
      replacing: "status: unverified", with: "status: verified")
    if own == ["glos.example"] { article.metadata.url = "https://www.glos.example/rzeka" }
    var settings = SampleExchange.settings
    settings.ownOutlet = own
    let left = try losses(article, settings).filter { $0.reason.english.contains("own outlet") }
    let expected: [String?] =
      own == ["glos.example"] ? ["c6"] : own == ["„kurier nadodrzański”"] ? ["c5"] : []
    #expect(left.map(\.claim) == expected)
  }

  @Test func idsBecomePartsOfTheAddress() throws {
    let article = try SampleExchange.article(replacing: "  id: rzeka", with: "  id: \"a b/ł?\"")
    #expect(
      try reviews(article).first?["url"] as? String
        == "https://desk.example/checks/a%20b%2F%C5%82%3F#c1")
  }
}
