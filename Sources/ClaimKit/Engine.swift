import Attributing
import LanguagePacks
import Segmenting

/// The whole language engine for one language: text in, claims with their sources out.
///
/// Making one reads the pack's word lists (milliseconds); keep it for as many articles as you like.
public struct Engine: Sendable {
  private let stages: Stages

  /// The stages of a language. A class, so that the engine is one pointer to those who copy it, however large its
  /// tables: to pass it on costs one reference count.
  private final class Stages: Sendable {
    let segmenter: Segmenter
    let attributor: Attributor

    init(pack: LanguagePack) {
      segmenter = Segmenter(pack: pack)
      attributor = Attributor(pack: pack)
    }
  }

  /// The languages this build understands, as codes.
  public static var languages: [String] { EmbeddedPacks.codes }

  /// The engine of a language; nil if no pack for it is embedded.
  public init?(language: String) {
    guard let pack = EmbeddedPacks.pack(for: language) else { return nil }
    stages = Stages(pack: pack)
  }

  /// The claims of one article.
  ///
  /// - Parameters:
  ///   - text: the article's text as read.
  ///   - metadata: its id and language; the rest is filled from the text where it is nil.
  /// - Complexity: O(*n*) in the text.
  public func attribute(_ text: SourceText, metadata: ArticleMetadata) -> AttributedArticle {
    stages.attributor.attribute(stages.segmenter.article(from: text, metadata: metadata))
  }

  /// An engine that remembers words between articles: for streams, one a thread.
  public func stream() -> Stream {
    Stream(segmenter: stages.segmenter, worker: Attributor.Worker(stages.attributor))
  }

  /// Attributes article after article and keeps what it has looked up. Not to be shared between threads.
  public final class Stream {
    private let segmenter: Segmenter
    private let worker: Attributor.Worker

    init(segmenter: Segmenter, worker: Attributor.Worker) {
      self.segmenter = segmenter
      self.worker = worker
    }

    /// The claims of the next article.
    public func attribute(_ text: SourceText, metadata: ArticleMetadata) -> AttributedArticle {
      worker.attribute(segmenter.article(from: text, metadata: metadata))
    }
  }
}
