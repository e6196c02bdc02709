import ClaimModel

/// Who said what, and on whose word an article rests: a pure value that every report format is drawn from.
///
/// Dropped claims count nowhere. A claim counts for its *origin*, the last of its chain; the reporters before it
/// *carry* it, and are counted apart.
public struct AttributionReport: Sendable, Equatable {
  /// One part for each article, in the order given.
  public let articles: [ArticlePart]
  /// The sources of all articles together, the one with most claims first.
  public let sources: [SourceRow]
  /// The numbers of all articles together.
  public let totals: Totals

  /// Puts together the parts of several articles.
  ///
  /// Sources are the same where their Wikidata item is, or else their kind and name.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sources.
  public init(articles: [ArticlePart]) {
    self.articles = articles
    totals = articles.reduce(into: Totals()) { $0.add($1.totals) }
    sources = SourceRow.merge(articles.flatMap(\.sources))
  }

  /// What is known of one article.
  public struct ArticlePart: Sendable, Equatable {
    /// The file the claims come from, as the user gave it; empty where there is none.
    public var path: String
    /// The article's id.
    public var id: String
    /// The headline, if known.
    public var title: String?
    /// The language code, if known.
    public var language: String?
    /// The date of publication, if known.
    public var published: String?
    /// The outlet, if known.
    public var outlet: String?
    /// The sources, the one with most claims first.
    public var sources: [SourceRow]
    /// Chains of two and more links, in order of first use.
    public var chains: [Chain]
    /// Claims that a source denies, in order.
    public var denials: [Denial]
    /// Ids of the claims whose origin the article does not name.
    public var unnamedClaims: [String]
    /// The numbers.
    public var totals: Totals
  }

  /// One source with its numbers.
  public struct SourceRow: Sendable, Equatable {
    /// The id in the annotation file.
    public var id: String
    /// The name; the id where the file does not declare the source.
    public var name: String
    /// The kind as written; nil where the file does not declare the source.
    public var kind: String?
    /// The Wikidata item, if known.
    public var wikidata: String?
    /// Articles it appears in.
    public var articles = 1
    /// Claims it is the origin of.
    public var claims = 0
    /// Claims it only carries.
    public var carried = 0
    /// Claims of its own in its own words.
    public var direct = 0
    /// Claims of its own in the article's words.
    public var indirect = 0
    /// Claims of its own in both.
    public var mixed = 0
    /// Claims of its own that it denies.
    public var denials = 0
    /// How many claims of its own have each status.
    public var statuses = WordCounts()
    /// How many claims of its own have each answer to "did they say it".
    public var sourceChecks = WordCounts()
  }

  /// A chain of reporters, outermost first, origin last.
  public struct Chain: Sendable, Equatable {
    /// The names.
    public var names: [String]
    /// Ids of the claims that came this way.
    public var claims: [String]
    /// The names with arrows between: `The Washington Post → media → officials`.
    public var drawing: String { names.joined(separator: " → ") }
  }

  /// A proposition that a source denies: never to be read as said.
  public struct Denial: Sendable, Equatable {
    /// The claim's id.
    public var claim: String
    /// The name of the source that denies.
    public var source: String
    /// The denied proposition.
    public var text: String
  }

  /// The numbers of an article, or of several.
  public struct Totals: Sendable, Equatable {
    /// Claims, dropped ones left out.
    public var claims = 0
    /// Claims in the outlet's own voice.
    public var ownVoice = 0
    /// Attributed claims with no evidence that supports them: one source's word and nothing else.
    public var singleSource = 0
    /// Claims whose origin the article does not name.
    public var unnamedOrigin = 0
    /// Claims with a word of hearsay.
    public var hearsay = 0
    /// Claims that a source denies.
    public var denials = 0
    /// Claims an editor dropped; not part of ``claims``.
    public var dropped = 0
    /// How many claims have each status.
    public var statuses = WordCounts()

    /// Claims with a source.
    public var attributed: Int { claims - ownVoice }

    mutating func add(_ other: Totals) {
      claims += other.claims
      ownVoice += other.ownVoice
      singleSource += other.singleSource
      unnamedOrigin += other.unnamedOrigin
      hearsay += other.hearsay
      denials += other.denials
      dropped += other.dropped
      statuses.add(other.statuses)
    }
  }
}
