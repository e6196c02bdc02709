import ClaimKit
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

  /// What `mark` writes is as sound as what `annotate` wrote: status, evidence, history and all.
  @Test(arguments: Status.allCases)
  func aMarkedDraftIsClean(status: Status) throws {
    let bytes = try ProjectFiles.bytes("seeds/000_0c56ce6a609955a6.txt")
    let (yaml, article) = try #require(try Sample.draft(bytes, id: "000_0c56ce6a609955a6"))
    let evidence = [Stance.supports, .contradicts].map {
      EvidenceItem(
        url: "https://example.org/\($0.rawValue)", stance: $0, kind: .primary,
        archived: "https://web.archive.org/web/2026/https://example.org/\($0.rawValue)",
        accessed: "2026-05-30")
    }
    let request = MarkRequest(
      claim: "c1", status: status, sourceCheck: .confirmed, evidence: evidence,
      note: "Two records differ: no. 5 of March, and the minutes", editor: "ak",
      moment: "2026-05-30T10:00:00Z", articleDigest: try #require(article.sha256))
    let marked = try AnnotationFile(bytes: Array(yaml.utf8), path: "a.yaml").marking(request).get()
    let found = Sample.diagnostics(String(decoding: marked, as: UTF8.self), article: article)
    #expect(found.map(\.description) == [])
  }
}
