import ClaimKit
import TestSupport
import Testing

/// A text twice as long has twice the claims, and every part of it is read as before.
@Suite struct GrowthTests {
  private static let engine = Engine(language: "pl")

  private func repeated(_ count: Int) throws -> AttributedArticle {
    let engine = try #require(Self.engine)
    let gold = try #require(
      GoldArticle.all(language: "pl").first { $0.name == "pl-most-w-sulejowie" })
    let body = gold.text.split(separator: "\n").dropFirst().joined(separator: "\n\n")
    let text = "Wieści z gminy\n\n" + Array(repeating: body, count: count).joined(separator: "\n\n")
    return engine.attribute(
      SourceText(text), metadata: ArticleMetadata(id: "case", language: "pl"))
  }

  @Test func claimsGrowWithTheText() throws {
    let one = try repeated(1)
    let claims = one.claims.count
    #expect(claims > 10)
    for count in [2, 5, 12] {
      let many = try repeated(count)
      #expect(many.article.sentences.count - 1 == (one.article.sentences.count - 1) * count)
      // A first mention is read with less knowledge than the ones that follow: a claim more or less each time.
      #expect(abs(many.claims.count - claims * count) <= count)
      #expect(many.sources.count <= one.sources.count * count)
      #expect(ArticleInvariants.broken(by: many) == [])
    }
  }

  /// Whom a name means stays the same source, however often the text says it.
  @Test func namedSourcesDoNotMultiply() throws {
    let one = try repeated(1)
    let many = try repeated(12)
    func people(_ article: AttributedArticle) -> [String] {
      article.sources.filter { $0.kind == .person && $0.name.contains(" ") }.map(\.name).sorted()
    }
    #expect(!people(one).isEmpty)
    #expect(people(many) == people(one))
  }
}
