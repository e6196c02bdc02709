import Anchoring
import ClaimModel
import TestSupport
import Testing
import YAMLTree

@testable import AnnotationCoding

@Suite struct AnnotationWriterTests {
  private let draft = AnnotationWriter.draft(
    for: SampleArticle.attributed, articlePath: "../texts/rzeka-0917.txt",
    sha256: SampleArticle.digest, schemaPath: "../docs/schema/annotation-1.schema.json")

  @Test func looksAsAnEditorReadsIt() {
    #expect(Golden.difference(draft, "rzeka-0917.yaml") == nil)
  }

  @Test func isReadBackAsTheArticleWas() throws {
    let attributed = SampleArticle.attributed
    let text = SampleArticle.text
    let (mapping, reading) = YAMLReader.readMapping(bytes: Array(draft.utf8), path: "x.yaml")
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let document = AnnotationReader.read(.mapping(try #require(mapping)))
    #expect(document.format?.value == "claimkit/1")
    #expect(document.article.sha256?.value == SampleArticle.digest)
    #expect(document.article.published?.value == attributed.article.metadata.published)
    #expect(document.article.title?.value == attributed.article.metadata.title)
    #expect(document.sources.map(\.id?.value) == attributed.sources.map(\.id))
    #expect(document.sources.map { $0.also.map(\.value) } == attributed.sources.map(\.also))
    #expect(document.claims.count == attributed.claims.count)
    for (entry, claim) in zip(document.claims, attributed.claims) {
      #expect(entry.id?.value == claim.id)
      #expect(entry.chain.map(\.value) == claim.chain)
      #expect(entry.status?.value == "unverified")
      #expect(entry.found?.places == claim.spans.map(text.scalarSpan))
      #expect(entry.found?.voice?.value == claim.voice.rawValue)
      // With its place, and without it: the context tells repeated quotes apart.
      for hint in [entry.found?.places ?? [], []] {
        let placement = QuoteAnchor.find(
          entry.quote?.value ?? "", before: entry.before?.value, after: entry.after?.value,
          hint: hint, in: text)
        #expect(placement == (hint.isEmpty ? .moved(to: claim.spans) : .exact), "\(claim.id)")
      }
    }
  }

  /// Every key that the writer uses is one of the format, and stands in the format's order.
  @Test func keysStandInTheOrderOfTheFormat() throws {
    let (mapping, _) = YAMLReader.readMapping(bytes: Array(draft.utf8), path: "x.yaml")
    let root = try #require(mapping)
    func check(_ mapping: YAMLMapping, _ kind: AnnotationSchema.Mapping) {
      let order = kind.keys.map(\.name)
      let places = mapping.pairs.map { order.firstIndex(of: $0.key.value) }
      #expect(!places.contains(nil), "\(kind)")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(kind)")
      for pair in mapping.pairs {
        switch (kind.key(pair.key.value)?.type, pair.value) {
        case (.mapping(let inner)?, .mapping(let value)): check(value, inner)
        case (.list(.mapping(let inner))?, .sequence(let list)):
          for case .mapping(let item) in list.items { check(item, inner) }
        default: break
        }
      }
      for key in kind.keys where key.isRequired {
        #expect(mapping.index(of: key.name) != nil, "\(kind).\(key.name)")
      }
    }
    check(root, .root)
  }

  @Test func anArticleWithoutClaimsSaysSo() {
    let article = Article(
      metadata: ArticleMetadata(id: "2023", language: "pl"), text: SourceText(""), blocks: [],
      sentences: [], tokens: [])
    let draft = AnnotationWriter.draft(
      for: AttributedArticle(article: article, sources: [], claims: []), articlePath: "2023.txt",
      sha256: SampleArticle.digest, schemaPath: "s.json")
    #expect(
      draft == """
        # yaml-language-server: $schema=s.json
        format: claimkit/1

        article:
          id: "2023"
          file: 2023.txt
          sha256: "\(SampleArticle.digest)"
          language: pl

        claims: []

        """)
  }
}
