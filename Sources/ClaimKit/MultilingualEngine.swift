import LanguagePacks
import Segmenting
import Synchronization

/// The engines of all languages behind one door: each article is read in its own.
///
/// An article's language is what its metadata says, else the engine's if it has one, else what the article's front matter says,
/// else what its words say. Packs are opened when an article first needs them.
public struct MultilingualEngine: Sendable {
  /// The language of articles whose metadata does not name one; nil for each article's own.
  private let language: String?
  /// Engines that are not embedded, for the articles in their languages, by code.
  private let own: [String: Engine]

  /// What is answered for a text of a word or two that could be of any language.
  private static let fallback = "pl"
  /// The engines made so far.
  private static let engines = Mutex<[String: Engine]>([:])
  private static let detector = LanguageDetector(
    EmbeddedPacks.marks.filter { $0.code == fallback }
      + EmbeddedPacks.marks.filter { $0.code != fallback })

  /// The engine of all languages.
  ///
  /// - Parameter language: The code of the language of articles whose metadata does not name one, or nil to ask the articles.
  public init(language: String? = nil) {
    self.language = language
    own = [:]
  }

  /// The engine of all languages and one more, in which articles are read whose metadata does not name another.
  ///
  /// - Parameters:
  ///   - engine: What ``Engine/compiling(_:language:)`` made of a pack.
  ///   - language: Its language's code.
  public init(own engine: Engine, language: String) {
    self.init(own: [Engine.code(of: language): engine], language: language)
  }

  /// The engine of all languages and of some more, which take the place of embedded ones of the same code.
  ///
  /// An article whose words are of no embedded language is in the one that came along, if only one did.
  ///
  /// - Parameters:
  ///   - engines: What ``Engine/compiling(_:language:)`` made of each pack, by its language's code.
  ///   - language: The code of the language of articles whose metadata does not name one, or nil to ask the articles.
  public init(own engines: [String: Engine], language: String?) {
    self.language = language
    own = engines
  }

  /// The language of a text by its front matter or else its words: a code of ``Engine/languages``, or what the front matter
  /// says; nil where the words are of none of them.
  ///
  /// - Complexity: O(1): reads a few hundred words at most.
  public static func language(of text: SourceText) -> String? {
    let answer = detector.answer(for: text) { code, form in
      EmbeddedPacks.pack(for: code)?.lexicon?.contains(folding: form) ?? false
    }
    switch answer {
    case .declared(let language): return Engine.code(of: language)
    case .detected(let code): return code
    case .undecided: return fallback
    case .unknown: return nil
    }
  }

  /// The claims of one article in its language.
  ///
  /// - Parameters:
  ///   - bytes: The article's UTF-8 bytes.
  ///   - metadata: Its id; where its language is empty it is found out, and the result states it.
  ///   - path: What diagnostics call the article.
  /// - Returns: The article with its claims, or what is wrong: no text, or in a language there is no pack for.
  /// - Complexity: O(*n*).
  public func attribute(
    _ bytes: [UInt8], metadata: ArticleMetadata, path: String = "article"
  ) -> Result<AttributedArticle, InvalidInput> {
    attribute(bytes, metadata: metadata, path: path) { language in
      engine(language).map { engine in
        { engine.attribute($0, metadata: $1) }
      }
    }
  }

  private func engine(_ code: String) -> Engine? {
    own[code] ?? Self.engine(code)
  }

  private static func engine(_ language: String) -> Engine? {
    engines.withLock { engines in
      if let known = engines[language] { return known }
      let engine = Engine(language: language)
      engines[language] = engine
      return engine
    }
  }

  /// Reads one article with what `reader` has for its language.
  private func attribute(
    _ bytes: [UInt8], metadata: ArticleMetadata, path: String,
    reader: (String) -> ((SourceText, ArticleMetadata) -> AttributedArticle)?
  ) -> Result<AttributedArticle, InvalidInput> {
    SourceText.reading(bytes, path: path).flatMap { text in
      var metadata = metadata
      let told = metadata.language.isEmpty ? language : metadata.language
      let only = own.count == 1 ? own.keys.first : nil
      guard let found = told.map(Engine.code) ?? Self.language(of: text) ?? only else {
        return .failure(unknownLanguage(nil, path: path))
      }
      guard let attribute = reader(found) else {
        return .failure(unknownLanguage(told ?? found, path: path))
      }
      metadata.language = found
      return .success(attribute(text, metadata))
    }
  }

  /// The codes of the languages that articles can be in: the embedded ones, then those that came along.
  package var languages: [String] {
    Engine.languages + own.keys.filter { !Engine.languages.contains($0) }.sorted()
  }

  private func unknownLanguage(_ language: String?, path: String) -> InvalidInput {
    let known = languages
    return InvalidInput([
      Diagnostic(
        code: "", rule: "unknown-language", severity: .error,
        message: language.map { "there is no language “\($0)”" }
          ?? "the text is in no language that is known here",
        help: language == nil
          ? "the languages are \(known, .comma); if it is one of them, name it"
          : "there is: \(known, .comma)",
        location: Diagnostic.Location(path: path, line: 1, column: 1, span: ByteSpan(0, 0)))
    ])
  }

  /// An engine that remembers words between articles: for streams, one a thread.
  public func stream() -> Stream { Stream(self) }

  /// Attributes article after article and keeps what it has looked up, for each language. Not to be shared between threads.
  public final class Stream {
    private let engine: MultilingualEngine
    private var streams: [String: Engine.Stream] = [:]

    init(_ engine: MultilingualEngine) { self.engine = engine }

    /// The claims of the next article, as ``MultilingualEngine/attribute(_:metadata:path:)`` finds them.
    public func attribute(
      _ bytes: [UInt8], metadata: ArticleMetadata, path: String = "article"
    ) -> Result<AttributedArticle, InvalidInput> {
      engine.attribute(bytes, metadata: metadata, path: path) { language in
        stream(language).map { stream in
          { stream.attribute($0, metadata: $1) }
        }
      }
    }

    private func stream(_ language: String) -> Engine.Stream? {
      if let known = streams[language] { return known }
      let stream = engine.engine(language)?.stream()
      streams[language] = stream
      return stream
    }
  }
}
