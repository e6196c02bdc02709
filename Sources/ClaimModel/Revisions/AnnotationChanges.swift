/// What an annotation file says that an older version of it did not: claim by claim, key by key.
public struct AnnotationChanges: Sendable, Equatable {
  /// Changed keys outside of lists: `format`, `article.sha256`.
  public var fields: [FieldChange]
  /// Sources added, removed and changed, in the order of the new file, removed ones last.
  public var sources: [EntryChange]
  /// Claims added, removed and changed, in the order of the new file, removed ones last.
  public var claims: [EntryChange]
  /// Whether the two files differ in their bytes at all.
  public var isTextChanged: Bool

  /// Makes a comparison's result.
  public init(
    fields: [FieldChange], sources: [EntryChange], claims: [EntryChange], isTextChanged: Bool
  ) {
    self.fields = fields
    self.sources = sources
    self.claims = claims
    self.isTextChanged = isTextChanged
  }

  /// Whether the two files say the same; comments, layout and order may differ.
  public var isEmpty: Bool { fields.isEmpty && sources.isEmpty && claims.isEmpty }

  /// What became of something.
  public enum Kind: String, Sendable, CaseIterable {
    case added, removed, changed
  }

  /// What became of one source or claim.
  public struct EntryChange: Sendable, Equatable {
    /// The id; empty for an entry without one.
    public var id: String
    /// What became of the entry.
    public var kind: Kind
    /// The claim's quote or the source's name, as the newest of the two files has it.
    public var title: String
    /// The keys whose values differ, lists of mappings left out; for a new or removed entry all of them.
    public var fields: [FieldChange]
    /// Pieces of evidence added, removed and changed.
    public var evidence: [ItemChange]
    /// Steps of the history added; removed or changed ones too, which there should be none of.
    public var history: [ItemChange]

    /// Makes a change.
    public init(
      id: String, kind: Kind, title: String, fields: [FieldChange] = [],
      evidence: [ItemChange] = [], history: [ItemChange] = []
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.fields = fields
      self.evidence = evidence
      self.history = history
    }

    /// The change of a key, if it changed.
    public func field(_ key: String) -> FieldChange? { fields.first { $0.key == key } }
  }

  /// One key with another value than before.
  public struct FieldChange: Sendable, Equatable {
    /// The key, with those of the mappings around it inside its entry: `status`, `found.at`.
    public var key: String
    /// The value before; nil where there was none.
    public var old: FieldValue?
    /// The value now; nil where there is none.
    public var new: FieldValue?

    /// Makes a change.
    public init(_ key: String, old: FieldValue?, new: FieldValue?) {
      self.key = key
      self.old = old
      self.new = new
    }
  }

  /// One item of a list of mappings that was added, removed or changed.
  public struct ItemChange: Sendable, Equatable {
    /// The item before; nil for a new one.
    public var old: FieldValue?
    /// The item now; nil for a removed one.
    public var new: FieldValue?

    /// Makes a change.
    public init(old: FieldValue?, new: FieldValue?) {
      self.old = old
      self.new = new
    }

    /// What became of the item.
    public var kind: Kind { old == nil ? .added : new == nil ? .removed : .changed }
  }
}
