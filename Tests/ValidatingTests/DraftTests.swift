import ClaimModel
import TestSupport
import Testing

@testable import Validating

/// What the tool writes it has nothing to object to.
@Suite struct DraftTests {
  @Test func theSeedArticlesDraftIsClean() throws {
    let bytes = try ProjectFiles.bytes("seeds/000_0c56ce6a609955a6.txt")
    let (yaml, article) = try #require(try Sample.draft(bytes, id: "000_0c56ce6a609955a6"))
    #expect(yaml.contains("status: unverified"))
    #expect(Sample.diagnostics(yaml, article: article).map(\.description) == [])
  }

  @Test(arguments: try GoldArticle.all(language: "pl").map(\.name))
  func draftsOfTheGoldArticlesAreClean(name: String) throws {
    let gold = try #require(GoldArticle.all(language: "pl").first { $0.name == name })
    let (yaml, article) = try #require(try Sample.draft(Array(gold.text.utf8), id: name))
    #expect(Sample.diagnostics(yaml, article: article).map(\.description) == [])
  }

  @Test func aDraftOfAnEditedArticleTellsWhatMovedAndWhatIsLost() throws {
    let text = """
      Most zamknięto w poniedziałek, poinformował rzecznik ratusza Jan Nowak.

      "Nie mieliśmy wyboru" - dodał.

      """
    let (yaml, _) = try #require(try Sample.draft(Array(text.utf8), id: "most"))
    let edited = "Nowy wstęp. \(text.replacing("wyboru", with: "wyjścia"))"
    let outcome = ArticleOutcome.read(SourceText(edited), sha256: String(repeating: "0", count: 64))
    let codes = Sample.diagnostics(yaml, article: outcome).map(\.code)
    #expect(codes.filter { $0 == "A401" }.count == 1)
    #expect(codes.filter { $0 == "A407" }.count == 1)
    #expect(codes.contains("A405"))
    #expect(Set(codes) == ["A401", "A405", "A407"])
  }
}
