import ClaimKit
import TestSupport
import Testing

/// How much of the gold articles' attribution the engine finds; it may get better, never worse than the floors.
struct GoldScoreTests {
  /// What a language has to reach, just below what was measured last.
  struct Floor: Sendable, CustomTestStringConvertible {
    var language: String
    var detect: Double
    var source: Double
    var precision: Double
    var testDescription: String { language }
  }

  @Test(arguments: [
    Floor(language: "pl", detect: 0.985, source: 0.935, precision: 0.92),
    Floor(language: "en", detect: 0.95, source: 0.925, precision: 0.925),
  ])
  func reachesTheFloors(_ floor: Floor) throws {
    let engine = try #require(Engine(language: floor.language))
    var rows: [(name: String, score: AttributionScore)] = []
    var total = AttributionScore()
    for gold in try GoldArticle.all(language: floor.language) {
      let article = engine.attribute(
        SourceText(gold.text), metadata: ArticleMetadata(id: gold.name, language: gold.language))
      let score = AttributionScore(gold: gold, found: AttributionScore.Found(article))
      rows.append((gold.name, score))
      total += score
    }
    print(AttributionScore.table(rows + [("all", total)]))
    let misses = total.misses.joined(separator: "\n")
    #expect(total.detect.f1 >= floor.detect, "\(misses)")
    #expect(total.source.f1 >= floor.source, "\(misses)")
    #expect(total.attributionPrecision >= floor.precision, "\(misses)")
  }

  /// Advertising, captions and front matter may not yield a claim, attributed or not; the ceiling only comes down.
  @Test(arguments: [("pl", 6)])
  func makesHardlyAClaimOfTeasers(language: String, ceiling: Int) throws {
    let engine = try #require(Engine(language: language))
    var wrong: [String] = []
    for gold in try GoldArticle.all(language: language) {
      let article = engine.attribute(
        SourceText(gold.text), metadata: ArticleMetadata(id: gold.name, language: gold.language))
      let silent = gold.blocks.filter(\.isSilent)
      for claim in article.claims {
        let span = article.article.text.scalarSpan(claim.span)
        if silent.contains(where: { $0.span.start < span.end && span.start < $0.span.end }) {
          wrong.append("\(gold.name): \(gold.words(span))")
        }
      }
    }
    #expect(wrong.count <= ceiling, "\(wrong.joined(separator: "\n"))")
  }
}
