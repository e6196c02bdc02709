/// A piece of content and whose word it is: what the engine finds in an article.
public struct Claim: Sendable, Equatable {
  /// `c1`, `c2`, … in the order of the text.
  public var id: String
  /// The content, in bytes; several spans where the cue cuts it.
  public var spans: [ByteSpan]
  /// How the words come to us.
  public var voice: Voice
  /// What the source does with the content.
  public var act: Act
  /// Ids of the sources, outermost reporter first, origin last; empty for the article's own voice.
  public var chain: [String]
  /// The reporting words, if any.
  public var cue: ByteSpan?
  /// The words that name the innermost source beside the cue; nil where the subject is dropped.
  public var mention: ByteSpan?
  /// A word that distances the article from the content (`podobno`, `reportedly`).
  public var hearsay: ByteSpan?
  /// Index of the block.
  public var block: Int
  /// Index of the sentence.
  public var sentence: Int
  /// Id of the sieve that found it: `that-clause`, `own-voice`.
  public var rule: String
  /// How the innermost source was resolved: `name`, `role`, `dropped-subject`; empty for own voice.
  public var resolution: String
  /// Named check-worthiness features.
  public var features: [Feature]

  /// Makes a claim.
  public init(
    id: String, spans: [ByteSpan], voice: Voice, act: Act, chain: [String], cue: ByteSpan?,
    mention: ByteSpan?, hearsay: ByteSpan?, block: Int, sentence: Int, rule: String,
    resolution: String, features: [Feature]
  ) {
    self.id = id
    self.spans = spans
    self.voice = voice
    self.act = act
    self.chain = chain
    self.cue = cue
    self.mention = mention
    self.hearsay = hearsay
    self.block = block
    self.sentence = sentence
    self.rule = rule
    self.resolution = resolution
    self.features = features
  }

  /// From the first to the last byte of the content.
  public var span: ByteSpan {
    guard let first = spans.first, let last = spans.last else { return ByteSpan(0, 0) }
    return ByteSpan(first.start, last.end)
  }

  /// Whether the article says it in its own voice.
  public var isOwnVoice: Bool { chain.isEmpty }

  /// How the words of a claim come to the reader.
  public enum Voice: String, Sendable, CaseIterable {
    /// The article's own.
    case own
    /// The source's words, quoted.
    case direct
    /// The source's meaning in the article's words.
    case indirect
    /// Both in one content.
    case mixed
  }

  /// What the source does with the content.
  public enum Act: String, Sendable, CaseIterable {
    case says, denies, asks, demands, warns, promises, opines
  }

  /// A reason why a claim is worth checking.
  public enum Feature: String, Sendable, CaseIterable {
    case figure, date
    case namedActor = "named-actor"
    case superlative, comparison, cause, quantity
  }
}

extension Claim {
  /// The content's words, with ` … ` where the cue or something else stands between its parts.
  public func quote(in text: SourceText) -> String {
    spans.map(text.string).joined(separator: " … ")
  }
}
