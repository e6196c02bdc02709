import ClaimModel
import LanguagePacks

/// Bytes to blocks to sentences to tokens: the first stage of the pipeline.
///
/// Pure and deterministic; the text is read once and never changed. Work and memory grow linearly with the text.
package struct Segmenter: Sendable {
  private let tables: SegmentingTables
  private let labels: Set<String>

  /// Prepares the tables of a language.
  package init(pack: LanguagePack) {
    tables = SegmentingTables(pack: pack)
    labels = Set(pack.rows("metadata-labels").map { $0[0] })
  }

  /// Cuts a text into an article.
  ///
  /// - Parameters:
  ///   - text: the text as read.
  ///   - metadata: what the caller knows; front matter fills what it leaves open, and the first heading the title.
  /// - Complexity: O(*n*).
  package func article(from text: SourceText, metadata: ArticleMetadata) -> Article {
    article(from: text, metadata: metadata, language: SegmentingLanguage(tables))
  }

  /// A segmenter that remembers what the lexicon said; for streams. Not to be shared between threads.
  package final class Worker {
    private let segmenter: Segmenter
    private let language: SegmentingLanguage

    /// Makes a worker of a segmenter.
    package init(_ segmenter: Segmenter) {
      self.segmenter = segmenter
      language = SegmentingLanguage(segmenter.tables)
    }

    /// Cuts a text into an article, as ``Segmenter/article(from:metadata:)`` does.
    package func article(from text: SourceText, metadata: ArticleMetadata) -> Article {
      segmenter.article(from: text, metadata: metadata, language: language)
    }
  }

  private func article(
    from text: SourceText, metadata: ArticleMetadata, language: SegmentingLanguage
  ) -> Article {
    text.bytes.withUnsafeBufferPointer { bytes in
      var builder = ArticleBuilder(bytes: bytes, language: language)
      let head = MetadataReader(bytes).read { labels.contains($0) }
      builder.build(head: head)
      var metadata = metadata
      metadata.title = metadata.title ?? head.values["title"] ?? builder.title(text)
      metadata.published = metadata.published ?? head.values["date"] ?? head.values["published"]
      metadata.outlet = metadata.outlet ?? head.values["outlet"]
      metadata.section = metadata.section ?? head.values["section"]
      metadata.url = metadata.url ?? head.values["url"]
      return Article(
        metadata: metadata, text: text, blocks: builder.blocks, sentences: builder.sentences,
        tokens: Array(builder.tokens))
    }
  }
}
