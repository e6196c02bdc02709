/// Somebody whose word an article reports.
public struct Source: Sendable, Equatable {
  /// What kind of speaker a source is.
  public enum Kind: String, Sendable, CaseIterable {
    case person, organization, government, agency, newspaper, broadcaster, portal, document, unnamed
  }

  /// The name of a source where words are reported as nobody's: `it was said that`.
  package static let impersonalName = "(impersonal)"
  /// The name of whoever writes the article, where they speak as `I` or `we`.
  package static let writerName = "(author)"
  /// Names that are no names: what stands in a file where the article has none.
  package static let namesOfNobody: Set<String> = [impersonalName, writerName]

  /// A readable slug, unique in the article: `associated-press`.
  public var id: String
  /// The canonical name, in the nominative: `Associated Press`.
  public var name: String
  /// What kind of speaker it is.
  public var kind: Kind
  /// Wikidata item, `Q40469`, where the registry knows it.
  public var wikidata: String?
  /// Other names used for it: acronyms and short forms.
  public var also: [String]
  /// Every place of the article that names it, in order.
  public var mentions: [ByteSpan]

  /// Makes a source.
  public init(
    id: String, name: String, kind: Kind, wikidata: String? = nil, also: [String] = [],
    mentions: [ByteSpan] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.wikidata = wikidata
    self.also = also
    self.mentions = mentions
  }
}
