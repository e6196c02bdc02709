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

  /// Makes a document from its parts.
  public init(
    format: Located<String>?, article: ArticleEntry, sources: [SourceEntry], claims: [ClaimEntry]
  ) {
    self.format = format
    self.article = article
    self.sources = sources
    self.claims = claims
  }

  /// The `article` mapping: which text the claims are about.
  public struct ArticleEntry: Sendable {
    public var span = ByteSpan(0, 0)
    public var id: Located<String>?
    public var file: Located<String>?
    public var sha256: Located<String>?
    public var language: Located<String>?
    public var published: Located<String>?
    public var title: Located<String>?
    public var outlet: Located<String>?
    public var url: Located<String>?
    public init() {}
  }

  /// One entry of `sources`.
  public struct SourceEntry: Sendable {
    public var span = ByteSpan(0, 0)
    public var id: Located<String>?
    public var name: Located<String>?
    public var kind: Located<String>?
    public var wikidata: Located<String>?
    public var also: [Located<String>] = []
    public var note: Located<String>?
    public init() {}
  }

  /// One entry of `claims`.
  public struct ClaimEntry: Sendable {
    public var span = ByteSpan(0, 0)
    public var id: Located<String>?
    public var quote: Located<String>?
    public var before: Located<String>?
    public var after: Located<String>?
    public var chain: [Located<String>] = []
    /// Where the `chain` key's value stands; nil if the key is missing.
    public var chainSpan: ByteSpan?
    public var status: Located<String>?
    public var sourceCheck: Located<String>?
    public var wording: Located<String>?
    public var note: Located<String>?
    public var by: Located<String>?
    public var dropped: Located<String>?
    public var evidence: [EvidenceEntry] = []
    public var history: [HistoryEntry] = []
    public var found: FoundEntry?
    public init() {}
  }

  /// One entry of a claim's `evidence`.
  public struct EvidenceEntry: Sendable {
    public var span = ByteSpan(0, 0)
    public var url: Located<String>?
    public var title: Located<String>?
    public var publisher: Located<String>?
    public var stance: Located<String>?
    public var kind: Located<String>?
    public var archived: Located<String>?
    public var accessed: Located<String>?
    public var quote: Located<String>?
    public init() {}
  }

  /// One entry of a claim's `history`.
  public struct HistoryEntry: Sendable {
    public var span = ByteSpan(0, 0)
    public var at: Located<String>?
    public var by: Located<String>?
    public var action: Located<String>?
    /// The name of the field that changed, where it is not the status.
    public var field: Located<String>?
    public var status: Located<String>?
    public var was: Located<String>?
    public var text: Located<String>?
    public var note: Located<String>?
    public init() {}
  }

  /// What the machine found: a claim's last line.
  public struct FoundEntry: Sendable {
    public var span = ByteSpan(0, 0)
    /// Scalar spans in the article: `138-258` or `10-40 55-80`.
    public var at: Located<String>?
    public var voice: Located<String>?
    public var act: Located<String>?
    public var cue: Located<String>?
    public var hearsay: Located<String>?
    public var rule: Located<String>?
    public init() {}

    /// The spans of `at`; nil where it is missing or not in the form `10-40 55-80`.
    public var places: [ScalarSpan]? {
      guard let at else { return nil }
      var spans: [ScalarSpan] = []
      for part in at.value.split(separator: " ") {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let a = Int(ends[0]), let b = Int(ends[1]), a >= 0, b >= a else {
          return nil
        }
        spans.append(ScalarSpan(a, b))
      }
      return spans.isEmpty ? nil : spans
    }
  }
}
