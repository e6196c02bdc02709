import ClaimKit
import Exchanging
import TestSupport
import Testing

@Suite struct WebAnnotationImporterTests {
  private let text = SourceText("😀 Deszcz pada. Śnieg\npada. Deszcz pada.\n")

  private func read(_ file: String) throws(ImportError) -> ImportedArticle {
    guard let importer = ImportFormat.named("web-annotation") else {
      return ImportedArticle(article: .init(path: "", metadata: .init(id: "", language: "")))
    }
    return try importer.read(Array(file.utf8), path: "a.json", of: text)
  }

  private func quote(_ exact: String, _ more: String = "") -> String {
    #"{"type": "TextQuoteSelector", "exact": "\#(exact)"\#(more)}"#
  }

  private func annotation(_ selector: String, _ more: String = "") -> String {
    #"{"type": "Annotation", "target": {"source": "x", "selector": \#(selector)}\#(more)}"#
  }

  private func problem(_ file: String) -> String {
    do throws(ImportError) {
      _ = try read(file)
      return "none"
    } catch {
      return "\(error.diagnostic)"
    }
  }

  @Test func readsASingleAnnotationOfAnotherProgram() throws {
    let article = try read(
      annotation(
        "[\(quote("Śnieg pada."))]",
        #", "creator": {"name": "Ala"}, "body": [{"value": "prawda?", "purpose": "commenting"}, {"value": "refuted", "purpose": "tagging"}]"#
      )
    ).article
    #expect(article.claims.map(\.quote) == ["Śnieg\npada."])
    #expect(article.claims[0].note == "prawda?")
    #expect(article.claims[0].status == .refuted)
    #expect(article.claims[0].editor == "Ala")
    #expect(article.claims[0].voice == .own)
  }

  /// A position in UTF-16 units points beside the words; the words themselves decide.
  @Test func aPositionInOtherUnitsIsNoMoreThanAHint() throws {
    let position = #"{"type": "TextPositionSelector", "start": 17, "end": 28}"#
    let article = try read(annotation("[\(quote("Śnieg\\npada.")), \(position)]")).article
    #expect(article.claims[0].spans == [ByteSpan(18, 30)])
  }

  @Test func aPositionAloneCountsCodePoints() throws {
    let article = try read(
      annotation(#"{"type": "TextPositionSelector", "start": 2, "end": 14}"#)
    ).article
    #expect(article.claims[0].quote == "Deszcz pada.")
  }

  @Test func ofTwoPlacesTheContextTells() throws {
    let article = try read(
      annotation(quote("Deszcz pada.", #", "prefix": "Śnieg\npada. ", "suffix": "\n""#))
    ).article
    #expect(article.claims[0].spans == [ByteSpan(31, 43)])
  }

  @Test(arguments: ["[%]", #"{"items": [%]}"#, #"{"first": {"items": [%]}}"#, #"{"rows": [%]}"#])
  func readsListsPagesAndCollections(wrapper: String) throws {
    let file = wrapper.replacing("%", with: annotation(quote("Śnieg pada.")))
    #expect(try read(file).article.claims.map(\.id) == ["c1"])
  }

  @Test func whatQuotesNothingIsPassedOverAndTold() throws {
    let page = #"{"type": "Annotation", "target": "https://example.org/"}"#
    let imported = try read("[\(page), \(annotation(quote("Śnieg pada.")))]")
    #expect(imported.article.claims.count == 1)
    #expect(
      imported.warnings.map(\.message) == ["an annotation that quotes nothing was passed over"])
  }

  @Test(arguments: [
    ("{", "a.json:1:2: error: not JSON: a string was expected [json-syntax]"),
    ("{}", "a.json:1:1: error: there is no annotation in this file [nothing-to-import]"),
    ("", "a.json:1:1: error: not JSON: a value was expected"),
  ])
  func aDamagedDocumentIsPointedAt(file: String, message: String) {
    #expect(problem(file).hasPrefix(message), "\(problem(file))")
  }

  @Test func wordsThatAreNotThereArePointedAt() {
    let message = problem("\n" + annotation(quote("Grad pada.")))
    #expect(
      message
        == "a.json:2:101: error: the words are not in the article [quote-lost] (is this the text that was annotated?)"
    )
  }

  @Test func wordsThatStandThereTwiceArePointedAt() {
    #expect(problem(annotation(quote("Deszcz pada."))).contains("2 times"))
    #expect(problem(annotation(quote("Deszcz pada."))).contains("[quote-ambiguous]"))
  }

  @Test(arguments: [
    (#", "claimkit:status": "true""#, "“true” is no word of the annotation format [unknown-word]"),
    (#", "claimkit:id": "7""#, "the id of a claim should be"),
    (#", "claimkit:chain": [{}]"#, "a source has no name"),
    (#", "claimkit:chain": [{"name": "A", "claimkit:id": "A b"}]"#, "the id of a source should be"),
    (#", "claimkit:chain": [{"name": "A", "claimkit:kind": "x"}]"#, "“x” is no word"),
    (#", "claimkit:history": [{"claimkit:at": "x"}]"#, "a step of the history has no at"),
    (#", "body": [{"purpose": "linking", "claimkit:stance": "for"}]"#, "“for” is no word"),
  ])
  func aWordThatIsNoneIsPointedAt(more: String, message: String) {
    let text = problem(annotation(quote("Śnieg pada."), more))
    #expect(text.contains(message), "\(text)")
    #expect(text.hasPrefix("a.json:1:"))
  }

  @Test func twoClaimsDoNotShareAnID() {
    let one = annotation(quote("Śnieg pada."), #", "claimkit:id": "c1""#)
    #expect(problem("[\(one), \(one)]").contains("two claims have the id c1 [duplicate-id]"))
  }
}
