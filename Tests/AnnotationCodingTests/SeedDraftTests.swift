import Anchoring
import ClaimKit
import TestSupport
import Testing
import YAMLTree

@testable import AnnotationCoding

/// The draft of a real article, made by the whole engine.
@Suite struct SeedDraftTests {
  @Test func everyQuoteIsFoundAgain() throws {
    let bytes = try ProjectFiles.bytes("seeds/000_0c56ce6a609955a6.txt")
    let text = try SourceText(bytes: bytes)
    let engine = try #require(Engine(language: "pl"))
    let attributed = engine.attribute(
      text, metadata: ArticleMetadata(id: "000_0c56ce6a609955a6", language: "pl"))
    let draft = AnnotationWriter.draft(
      for: attributed, articlePath: "../seeds/000_0c56ce6a609955a6.txt",
      sha256: SHA256.hex(bytes), schemaPath: "../docs/schema/annotation-1.schema.json")
    let (mapping, reading) = YAMLReader.readMapping(bytes: Array(draft.utf8), path: "x.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let document = AnnotationReader.read(.mapping(try #require(mapping)))
    #expect(document.claims.count == attributed.claims.count)
    #expect(!document.claims.isEmpty)
    for (entry, claim) in zip(document.claims, attributed.claims) {
      let quote = try #require(entry.quote?.value)
      let context = (entry.before?.value, entry.after?.value)
      #expect(
        QuoteAnchor.find(
          quote, before: context.0, after: context.1, hint: entry.found?.places ?? [], in: text)
          == .exact)
      // Also where the tool's line is lost.
      #expect(
        QuoteAnchor.find(quote, before: context.0, after: context.1, in: text)
          == .moved(to: claim.spans))
    }
  }
}
