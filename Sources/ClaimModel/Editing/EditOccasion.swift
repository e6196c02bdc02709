/// Who changes an annotation file, when, and over which text.
public struct EditOccasion: Sendable {
  /// Who.
  public var editor: String
  /// When, as an RFC 3339 moment with its offset: `2026-11-23T10:04:00Z`.
  public var moment: String
  /// Whether the moment was told by a person: then it is written as it is, else it may be moved on to keep the order.
  public var isMomentFixed: Bool
  /// The SHA-256 of the article's bytes that the editor read, 64 small hexadecimal digits.
  public var articleDigest: String
  /// The article's text; nil where it is not at hand.
  public var article: SourceText?
  /// What the desk demands.
  public var policy: DeskPolicy

  /// Makes an occasion.
  public init(
    editor: String, moment: String, isMomentFixed: Bool = false, articleDigest: String,
    article: SourceText? = nil, policy: DeskPolicy = DeskPolicy()
  ) {
    self.editor = editor
    self.moment = moment
    self.isMomentFixed = isMomentFixed
    self.articleDigest = articleDigest
    self.article = article
    self.policy = policy
  }
}
