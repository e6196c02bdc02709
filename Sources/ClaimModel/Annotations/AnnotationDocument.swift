/// A value read from a file, with the bytes it stands at.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where it stands in the file, in bytes: a scalar with its quotation marks, a whole collection.
  public var span: ByteSpan

  /// Makes a located value.
  public init(_ value: Value, at span: ByteSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}

/// An annotation file as written, every value with its place.
///
/// Lenient on purpose: vocabulary words stay strings and everything may be missing, so that a file with one mistake
/// can still be read, shown and judged. `Validating` says what is wrong with it. Each value keeps its file position.
public struct AnnotationDocument: Sendable {
  /// The `format` key: `claimkit/1`.
  public var format: Located<String>?
  /// The `article` mapping.
  public var article: ArticleEntry
  /// The `sources` list.
  public var sources: [SourceEntry]
  /// The `claims` list.
  public var claims: [ClaimEntry]
  /// What was done to the sources that no claim's history tells of, oldest first.
  public var history: [HistoryEntry]

  /// Makes a document from its parts.
  public init(
    format: Located<String>?, article: ArticleEntry, sources: [SourceEntry], claims: [ClaimEntry],
    history: [HistoryEntry] = []
  ) {
    self.history = history
    self.format = format
    self.article = article
    self.sources = sources
    self.claims = claims
  }

  /// The `article` mapping: which text the claims are about.
  public struct ArticleEntry: Sendable {
    /// Where the whole mapping stands, in bytes.
    public var span = ByteSpan(0, 0)
    /// The `id` key.
    public var id: Located<String>?
    /// Where the text is, seen from the annotation file's folder.
    public var file: Located<String>?
    /// The SHA-256 of the text file's bytes.
    public var sha256: Located<String>?
    /// A BCP 47 code.
    public var language: Located<String>?
    /// A date as precise as known.
    public var published: Located<String>?
    /// The `title` key.
    public var title: Located<String>?
    /// Who published the article.
    public var outlet: Located<String>?
    /// The part of the outlet that it stands in.
    public var section: Located<String>?
    /// An address of the web.
    public var url: Located<String>?
    /// Makes an empty entry.
    public init() {}
  }

  /// One entry of `sources`.
  public struct SourceEntry: Sendable {
    /// Where the whole mapping stands, in bytes.
    public var span = ByteSpan(0, 0)
    /// The `id` key.
    public var id: Located<String>?
    /// The name as printed.
    public var name: Located<String>?
    /// A word of the kind's vocabulary.
    public var kind: Located<String>?
    /// `Q40469`.
    public var wikidata: Located<String>?
    /// Other names in the text.
    public var also: [Located<String>] = []
    /// A remark.
    public var note: Located<String>?
    /// Makes an empty entry.
    public init() {}
  }

  /// One entry of a claim's `evidence`.
  public struct EvidenceEntry: Sendable {
    /// Where the whole mapping stands, in bytes.
    public var span = ByteSpan(0, 0)
    /// An address of the web.
    public var url: Located<String>?
    /// The `title` key.
    public var title: Located<String>?
    /// Who published the evidence.
    public var publisher: Located<String>?
    /// A word of ``Stance``.
    public var stance: Located<String>?
    /// A word of the kind's vocabulary.
    public var kind: Located<String>?
    /// Address of a lasting copy.
    public var archived: Located<String>?
    /// When it was read.
    public var accessed: Located<String>?
    /// The words themselves.
    public var quote: Located<String>?
    /// Makes an empty entry.
    public init() {}
  }

  /// One entry of a `history`.
  public struct HistoryEntry: Sendable {
    /// Where the whole mapping stands, in bytes.
    public var span = ByteSpan(0, 0)
    /// When, with the offset from UTC.
    public var at: Located<String>?
    /// Who.
    public var by: Located<String>?
    /// A word of ``HistoryAction``.
    public var action: Located<String>?
    /// The name of the field that changed, where it is not the status.
    public var field: Located<String>?
    /// A word of ``Status``.
    public var status: Located<String>?
    /// The value before.
    public var was: Located<String>?
    /// The `source-check` key: a word of ``SourceCheck``.
    public var sourceCheck: Located<String>?
    /// The SHA-256 of the article's text at that time.
    public var text: Located<String>?
    /// A remark.
    public var note: Located<String>?
    /// Makes an empty entry.
    public init() {}
  }

  /// What the machine found: a claim's last line.
  public struct FoundEntry: Sendable {
    /// Where the whole mapping stands, in bytes.
    public var span = ByteSpan(0, 0)
    /// Scalar spans in the article: `138-258` or `10-40 55-80`.
    public var at: Located<String>?
    /// A word of ``Claim/Voice``.
    public var voice: Located<String>?
    /// A word of ``Claim/Act``.
    public var act: Located<String>?
    /// The reporting words.
    public var cue: Located<String>?
    /// A word of distance.
    public var hearsay: Located<String>?
    /// The rule that found the claim.
    public var rule: Located<String>?
    /// Makes an empty entry.
    public init() {}

    /// The spans of `at`; nil where it is missing or not in the form `10-40 55-80`.
    ///
    /// - Complexity: O(*n*) in the text of `at`, without making text of its parts: rules ask often.
    public var places: [ScalarSpan]? { at.flatMap { ScalarSpan.list(in: $0.value) } }
  }
}
