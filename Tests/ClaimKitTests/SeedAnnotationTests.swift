import ClaimKit
import Foundation
import TestSupport
import Testing

/// The committed annotation of the real article is what the tool makes of it today.
struct SeedAnnotationTests {
  @Test func committedAnnotationIsFresh() throws {
    let seed = try ProjectFiles.text("seeds/000_0c56ce6a609955a6.txt")
    let committed = try ProjectFiles.text("annotations/000_0c56ce6a609955a6.yaml")
    let engine = try #require(Engine(language: "pl"))
    let found = engine.attribute(
      SourceText(seed), metadata: ArticleMetadata(id: "000_0c56ce6a609955a6", language: "pl"))
    let draft = AnnotationFile.draft(
      for: found, articlePath: "../seeds/000_0c56ce6a609955a6.txt",
      schemaPath: "../docs/schema/annotation-1.schema.json")
    #expect(
      draft == committed,
      "stale: run `make annotations` and look at the difference before committing it")
  }
}
