import ClaimKit
import Foundation
import TestSupport
import Testing

/// The example of the documentation's front page: run here, and compared with the page word for word.
@Suite struct DocumentationExampleTests {
  @Test func theExampleDoesWhatItSays() throws {
    // example
    let article = Array(
      """
      Most na Wiśle zamknięty do wiosny

      Most pozostanie zamknięty do końca marca. Rzecznik ratusza Jan Nowak powiedział, że naprawa \
      potrwa rok.
      """.utf8)

    // Bytes become claims, each with the chain of sources whose word it is.
    let engine = try #require(Engine(language: "pl"))
    let metadata = ArticleMetadata(id: "most", language: "pl", outlet: "Głos Powiśla")
    let found = try engine.attribute(article, metadata: metadata).get()
    let claim = try #require(found.claims.last)
    #expect(claim.quote(in: found.article.text) == "naprawa potrwa rok")
    #expect(claim.chain.compactMap { found.source($0)?.name } == ["Jan Nowak"])

    // They become an annotation file, which from then on belongs to the editor.
    let draft = AnnotationFile.draft(for: found, articlePath: "most.txt")
    var file = AnnotationFile(bytes: Array(draft.utf8), path: "most.yaml")

    // A verdict changes what is meant and nothing else.
    let verdict = MarkRequest(
      claim: claim.id, status: .refuted, sourceCheck: .confirmed,
      evidence: [
        EvidenceItem(
          url: "https://example.org/umowa", stance: .contradicts, kind: .primary,
          accessed: "2024-11-09")
      ],
      editor: "ak", moment: "2024-11-09T10:00:00Z", articleDigest: SHA256.hex(article))
    file = AnnotationFile(bytes: try file.marking(verdict).get(), path: "most.yaml")

    // Rules say what is wrong or missing, and a report says who said what.
    let today = try #require(CalendarDate(year: 2024, month: 11, day: 10))
    let outcome = ArticleOutcome.read(found.article.text, sha256: SHA256.hex(article))
    let findings = file.validate(article: outcome, today: today)
    #expect(findings.allSatisfy { $0.severity < .error })
    let report = AttributionReport(articles: [file.report])
    #expect(report.sources.first?.statuses["refuted"] == 1)
    // end
  }

  @Test func thePageShowsTheExample() throws {
    let code = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "    // example" }.dropFirst().prefix { $0 != "    // end" }
    let example = lines.map { $0.dropFirst(4) }.joined(separator: "\n")
    let page = try ProjectFiles.text("Sources/ClaimKit/ClaimKit.docc/ClaimKit.md")
    #expect(page.contains("```swift\n\(example)\n```"), "copy the example of this test to the page")
  }
}
