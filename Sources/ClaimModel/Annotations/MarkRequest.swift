/// What an editor says of one claim: the verdicts, the evidence and the remark of one sitting.
public struct MarkRequest: Sendable, Equatable {
  /// The claim's id in its file.
  public var claim: String
  /// The verdict on the content; nil leaves it.
  public var status: Status?
  /// The verdict on the attribution; nil leaves it.
  public var sourceCheck: SourceCheck?
  /// Evidence to add, in order.
  public var evidence: [EvidenceItem]
  /// The remark on the claim, in place of the one it has; nil leaves it.
  public var note: String?
  /// Who says so.
  public var editor: String
  /// When, as an RFC 3339 moment with its offset: `2026-11-23T10:04:00Z`.
  public var moment: String
  /// The SHA-256 of the article's bytes that the editor read, 64 small hexadecimal digits.
  public var articleDigest: String

  /// Makes a request.
  public init(
    claim: String, status: Status? = nil, sourceCheck: SourceCheck? = nil,
    evidence: [EvidenceItem] = [], note: String? = nil, editor: String, moment: String,
    articleDigest: String
  ) {
    self.claim = claim
    self.status = status
    self.sourceCheck = sourceCheck
    self.evidence = evidence
    self.note = note
    self.editor = editor
    self.moment = moment
    self.articleDigest = articleDigest
  }
}

/// A piece of evidence to be added to a claim.
public struct EvidenceItem: Sendable, Equatable {
  /// Where it is.
  public var url: String?
  /// What it is called.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// What it does for the claim.
  public var stance: Stance
  /// How near it is to what happened.
  public var kind: EvidenceKind?
  /// Address of a lasting copy.
  public var archived: String?
  /// When it was read: `2026-11-23`.
  public var accessed: String?
  /// The words in it that matter.
  public var quote: String?

  /// Makes a piece of evidence.
  public init(
    url: String? = nil, title: String? = nil, publisher: String? = nil, stance: Stance,
    kind: EvidenceKind? = nil, archived: String? = nil, accessed: String? = nil,
    quote: String? = nil
  ) {
    self.url = url
    self.title = title
    self.publisher = publisher
    self.stance = stance
    self.kind = kind
    self.archived = archived
    self.accessed = accessed
    self.quote = quote
  }
}

/// One step of a claim's history, to be added at its end.
public struct HistoryItem: Sendable, Equatable {
  /// When, as an RFC 3339 moment with its offset.
  public var moment: String
  /// Who.
  public var editor: String
  /// What was done.
  public var action: HistoryAction
  /// Which key was corrected, where it is not a verdict.
  public var field: String?
  /// The status given.
  public var status: Status?
  /// The value before.
  public var was: String?
  /// The source check given.
  public var sourceCheck: SourceCheck?
  /// Why.
  public var note: String?
  /// The SHA-256 of the article's bytes at that time.
  public var articleDigest: String?

  /// Makes a step.
  public init(
    moment: String, editor: String, action: HistoryAction, field: String? = nil,
    status: Status? = nil, was: String? = nil, sourceCheck: SourceCheck? = nil,
    note: String? = nil, articleDigest: String? = nil
  ) {
    self.moment = moment
    self.editor = editor
    self.action = action
    self.field = field
    self.status = status
    self.was = was
    self.sourceCheck = sourceCheck
    self.note = note
    self.articleDigest = articleDigest
  }
}
