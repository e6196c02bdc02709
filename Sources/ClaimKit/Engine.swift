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
  ///
  /// - Parameter language: A language code; a region or script behind it is passed over: `en-GB` is `en`.
  public init?(language: String) {
    guard let pack = EmbeddedPacks.pack(for: Engine.code(of: language)) else { return nil }
    self.init(pack: pack)
  }

  /// The engine of a pack, embedded or not.
  package init(pack: LanguagePack) {
    stages = Stages(pack: pack)
  }

  /// The code of a language without its region, in small letters: `en` for `en-GB` and `EN_us`.
  package static func code(of language: String) -> String {
    String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
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
    Stream(
      segmenter: Segmenter.Worker(stages.segmenter), worker: Attributor.Worker(stages.attributor))
  }

  /// Attributes article after article and keeps what it has looked up. Not to be shared between threads.
  public final class Stream {
    private let segmenter: Segmenter.Worker
    private let worker: Attributor.Worker

    init(segmenter: Segmenter.Worker, worker: Attributor.Worker) {
      self.segmenter = segmenter
      self.worker = worker
    }

    /// The claims of the next article.
    public func attribute(_ text: SourceText, metadata: ArticleMetadata) -> AttributedArticle {
      worker.attribute(segmenter.article(from: text, metadata: metadata))
    }
  }
}
