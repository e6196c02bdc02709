extension AnnotationDocument {
  /// One entry of `claims`.
  ///
  /// An entry is handed on by every rule and every report, so its values stand together behind one reference: a copy
  /// counts one reference and not twenty.
  public struct ClaimEntry: Sendable {
    private var box: Box

    /// Makes an empty entry.
    public init() { box = Box(Fields()) }

    /// Makes an entry of all its values at once.
    package init(_ fields: Fields) { box = Box(fields) }

    /// All values of the entry; to change several, take them, change them, and put them back.
    package var fields: Fields {
      get { box.fields }
      set { box = Box(newValue) }
    }

    /// The values of a claim.
    package struct Fields: Sendable {
      /// Where the whole mapping stands, in bytes.
      package var span = ByteSpan(0, 0)
      /// The `id` key.
      package var id: Located<String>?
      /// The words themselves.
      package var quote: Located<String>?
      /// The words just before the quote.
      package var before: Located<String>?
      /// The words just after the quote.
      package var after: Located<String>?
      /// Ids of the sources, outermost reporter first.
      package var chain: [Located<String>] = []
      /// Where the `chain` key's value stands; nil if the key is missing.
      package var chainSpan: ByteSpan?
      /// A word of ``Status``.
      package var status: Located<String>?
      /// The `source-check` key: a word of ``SourceCheck``.
      package var sourceCheck: Located<String>?
      /// The verdict in a scale's own words: `politifact/half-true`.
      package var rating: Located<String>?
      /// The claim in words that stand on their own.
      package var wording: Located<String>?
      /// A remark.
      package var note: Located<String>?
      /// Who.
      package var by: Located<String>?
      /// Why the claim was struck out.
      package var dropped: Located<String>?
      /// What speaks for and against it.
      package var evidence: [EvidenceEntry] = []
      /// What was done, oldest first.
      package var history: [HistoryEntry] = []
      /// What the tool found.
      package var found: FoundEntry?
      /// Makes an empty entry's values.
      package init() {}
    }

    private final class Box: Sendable {
      let fields: Fields
      init(_ fields: Fields) { self.fields = fields }
    }
  }
}

extension AnnotationDocument.ClaimEntry {
  /// Where the whole mapping stands, in bytes.
  public var span: ByteSpan {
    get { box.fields.span }
    set { fields.span = newValue }
  }
  /// The `id` key.
  public var id: Located<String>? {
    get { box.fields.id }
    set { fields.id = newValue }
  }
  /// The words themselves.
  public var quote: Located<String>? {
    get { box.fields.quote }
    set { fields.quote = newValue }
  }
  /// The words just before the quote.
  public var before: Located<String>? {
    get { box.fields.before }
    set { fields.before = newValue }
  }
  /// The words just after the quote.
  public var after: Located<String>? {
    get { box.fields.after }
    set { fields.after = newValue }
  }
  /// Ids of the sources, outermost reporter first.
  public var chain: [Located<String>] {
    get { box.fields.chain }
    set { fields.chain = newValue }
  }
  /// Where the `chain` key's value stands; nil if the key is missing.
  public var chainSpan: ByteSpan? {
    get { box.fields.chainSpan }
    set { fields.chainSpan = newValue }
  }
  /// A word of ``Status``.
  public var status: Located<String>? {
    get { box.fields.status }
    set { fields.status = newValue }
  }
  /// The `source-check` key: a word of ``SourceCheck``.
  public var sourceCheck: Located<String>? {
    get { box.fields.sourceCheck }
    set { fields.sourceCheck = newValue }
  }
  /// The verdict in a scale's own words: `politifact/half-true`.
  public var rating: Located<String>? {
    get { box.fields.rating }
    set { fields.rating = newValue }
  }
  /// The claim in words that stand on their own.
  public var wording: Located<String>? {
    get { box.fields.wording }
    set { fields.wording = newValue }
  }
  /// A remark.
  public var note: Located<String>? {
    get { box.fields.note }
    set { fields.note = newValue }
  }
  /// Who.
  public var by: Located<String>? {
    get { box.fields.by }
    set { fields.by = newValue }
  }
  /// Why the claim was struck out.
  public var dropped: Located<String>? {
    get { box.fields.dropped }
    set { fields.dropped = newValue }
  }
  /// What speaks for and against it.
  public var evidence: [AnnotationDocument.EvidenceEntry] {
    get { box.fields.evidence }
    set { fields.evidence = newValue }
  }
  /// What was done, oldest first.
  public var history: [AnnotationDocument.HistoryEntry] {
    get { box.fields.history }
    set { fields.history = newValue }
  }
  /// What the tool found.
  public var found: AnnotationDocument.FoundEntry? {
    get { box.fields.found }
    set { fields.found = newValue }
  }
}
