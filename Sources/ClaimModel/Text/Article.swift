/// One news article, cut into blocks, sentences and tokens: what segmenting yields and every later stage reads.
public struct Article: Sendable {
  /// Identity and dates, from the caller, the front matter or the file's name.
  public var metadata: ArticleMetadata
  /// The text as read.
  public let text: SourceText
  /// The blocks in order; together with white space they tile the text.
  public let blocks: [Block]
  /// The sentences in order, each inside one block.
  public let sentences: [Sentence]
  /// The tokens in order, each inside one sentence.
  public let tokens: [Token]

  /// Puts the parts together; made by `Segmenting`.
  public init(
    metadata: ArticleMetadata, text: SourceText, blocks: [Block], sentences: [Sentence],
    tokens: [Token]
  ) {
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
  }
}

/// What is known of an article besides its text.
public struct ArticleMetadata: Sendable, Equatable {
  /// The article's id: the file's name without its ending unless given.
  public var id: String
  /// BCP 47 language code, `pl` or `en`.
  public var language: String
  /// The headline.
  public var title: String?
  /// Date of publication as precise as known: `2023`, `2023-09`, `2023-09-12` or with time.
  public var published: String?
  /// The outlet that published it, if told.
  public var outlet: String?
  /// The part of the outlet that it stands in, if told.
  public var section: String?
  /// The article's address, if told.
  public var url: String?

  /// Makes metadata from its parts.
  public init(
    id: String, language: String, title: String? = nil, published: String? = nil,
    outlet: String? = nil, section: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.published = published
    self.outlet = outlet
    self.section = section
    self.url = url
  }
}

/// A part of an article with one role.
public struct Block: Sendable, Equatable {
  /// The role a block plays.
  public enum Kind: String, Sendable, CaseIterable {
    /// A dateline or front matter.
    case metadata
    /// The article's title.
    case headline
    /// A title inside the article.
    case heading
    /// Running text.
    case paragraph
    /// Advertising, teasers, prompts and notices: never a claim.
    case boilerplate
    /// Words that belong to a picture or video.
    case caption
    /// A passage in another language than the article's: one unit, never a claim.
    case foreign
  }

  /// The role.
  public var kind: Kind
  /// Where it stands, in bytes, white space around it left out.
  public var span: ByteSpan
  /// The indices of its sentences in ``Article/sentences``.
  public var sentences: Range<Int>

  /// Makes a block.
  public init(kind: Kind, span: ByteSpan, sentences: Range<Int> = 0..<0) {
    self.kind = kind
    self.span = span
    self.sentences = sentences
  }
}

/// One sentence of a block.
public struct Sentence: Sendable, Equatable {
  /// Where it stands, in bytes, from its first to its last token.
  public var span: ByteSpan
  /// Index of its block in ``Article/blocks``.
  public var block: Int
  /// The indices of its tokens in ``Article/tokens``.
  public var tokens: Range<Int>

  /// Makes a sentence.
  public init(span: ByteSpan, block: Int, tokens: Range<Int>) {
    self.span = span
    self.block = block
    self.tokens = tokens
  }
}
