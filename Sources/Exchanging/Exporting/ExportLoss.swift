import ClaimModel

/// Something an annotation file says that an export does not, and why.
public struct ExportLoss: Sendable, Equatable {
  /// The annotation file.
  public var file: String
  /// The claim; nil for what belongs to the article or a source.
  public var claim: String?
  /// The key in the annotation file: `evidence`, `article.outlet`; or `claim` for the whole claim.
  public var field: String
  /// What became of it.
  public var kind: Kind
  /// Why, in one line without a full stop.
  public var reason: Message

  /// What became of something.
  public enum Kind: String, Sendable, CaseIterable {
    /// The format has no place for it.
    case noPlace = "no-place"
    /// It was left out, though there is a place for it.
    case leftOut = "left-out"
    /// It is there, written in another way.
    case changed
    /// It is there, and those who read the format may object to it.
    case doubtful
    /// Its words were not found in the article: the file has to be mended.
    case lost
  }

  /// Makes a loss.
  public init(file: String, claim: String?, field: String, kind: Kind, reason: Message) {
    self.file = file
    self.claim = claim
    self.field = field
    self.kind = kind
    self.reason = reason
  }
}

/// Collects the losses of one article.
struct LossList {
  /// What was lost so far.
  private(set) var losses: [ExportLoss] = []
  private let file: String

  /// Starts with nothing lost.
  init(_ article: ExchangedArticle) { file = article.path }

  /// Notes a loss.
  mutating func add(
    _ kind: ExportLoss.Kind, _ field: String, of claim: ExchangedClaim? = nil, _ reason: Message
  ) {
    losses.append(
      ExportLoss(file: file, claim: claim?.id, field: field, kind: kind, reason: reason))
  }

  /// Notes that the format has no place for a value, if there is one.
  mutating func noPlace<Value>(_ field: String, _ value: Value?, of claim: ExchangedClaim? = nil) {
    if value != nil { add(.noPlace, field, of: claim, "the format has no place for it") }
  }

  /// Notes that the format has no place for a list, if there is anything in it.
  mutating func noPlace<Item>(_ field: String, _ items: [Item], of claim: ExchangedClaim? = nil) {
    if !items.isEmpty { add(.noPlace, field, of: claim, "the format has no place for it") }
  }

  /// Notes a claim that stands and whose words were not found.
  ///
  /// - Returns: whether the claim can be exported with its place.
  mutating func isPlaced(_ claim: ExchangedClaim, in article: ExchangedArticle) -> Bool {
    guard claim.dropped == nil, claim.scalarSpans(in: article.text).isEmpty else { return true }
    add(.lost, "claim", of: claim, "its quote was not found in the article")
    return false
  }

  /// Notes the claims that an editor struck out, for formats of claims that stand.
  mutating func leaveOutDropped(_ article: ExchangedArticle) {
    for claim in article.claims where claim.dropped != nil {
      add(.leftOut, "claim", of: claim, "an editor struck it out")
    }
  }
}
