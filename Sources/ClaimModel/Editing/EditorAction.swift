/// One thing an editor does to an annotation file.
public enum EditorAction: Sendable, Equatable {
  /// Judges and corrects claims; what is said is said of each.
  case mark([String], ClaimMarks)
  /// Adds a claim that the tool did not find.
  case add(NewClaim)
  /// Makes several claims of one, each of them a part of its words.
  case split(claim: String, parts: [String], reason: String)
  /// Makes one claim of several.
  case join([String], reason: String)
  /// Strikes claims out; they stay in the file, so that they do not come back.
  case drop([String], reason: String)
  /// Takes struck-out claims back in.
  case restore([String])
  /// Declares a source.
  case addSource(Source)
  /// Gives a source another id, another name, another kind; nil leaves it.
  case renameSource(String, id: String?, name: String?, kind: Source.Kind? = nil)
  /// Makes two sources one: claims of the first become claims of the second.
  case mergeSources(String, into: String)
  /// Takes back the last change that the histories tell of.
  case undo
}

/// What an editor says of a claim; nil leaves what is there.
public struct ClaimMarks: Sendable, Equatable {
  /// The verdict on the content.
  public var status: Status?
  /// The verdict on the attribution.
  public var sourceCheck: SourceCheck?
  /// The verdict in a rating scale's own words, as `RatingScale.matches` takes them; empty takes the rating out.
  public var rating: String?
  /// Evidence to add, in order.
  public var evidence: [EvidenceItem] = []
  /// A remark.
  public var note: String?
  /// The claim in words that stand on their own.
  public var wording: String?
  /// Whose word it is: ids of sources, outermost reporter first; empty for the article's own.
  public var chain: [String]?
  /// What the source does with the content.
  public var act: Claim.Act?
  /// How the words come to the reader.
  public var voice: Claim.Voice?
  /// The words of the article that the claim consists of.
  public var quote: QuoteRequest?
  /// A step of the review.
  public var review: ReviewStep?

  /// Makes marks that say nothing.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { self == ClaimMarks() }
}

/// A step of reviewing a verdict.
public enum ReviewStep: Sendable, Equatable {
  /// Gives the claim to somebody to check.
  case assign(to: String)
  /// Agrees with another editor's verdict.
  case approve
  /// Sends the verdict back to its author, with a reason.
  case sendBack(reason: String?)
  /// Takes the verdict back.
  case withdraw
}

/// Words to be found in the article.
public struct QuoteRequest: Sendable, Equatable {
  /// The words; white space of any kind and length counts alike.
  public var words: String
  /// Words just before them, to tell one place from another.
  public var before: String?
  /// Words just behind them, to tell one place from another.
  public var after: String?

  /// Makes a request.
  public init(_ words: String, before: String? = nil, after: String? = nil) {
    self.words = words
    self.before = before
    self.after = after
  }
}

/// A claim that an editor adds.
public struct NewClaim: Sendable, Equatable {
  /// Its words.
  public var quote: QuoteRequest
  /// Whose word it is: ids of sources, outermost reporter first; empty for the article's own.
  public var chain: [String]
  /// What the source does with the content.
  public var act: Claim.Act
  /// How the words come to the reader; nil for the article's own where there is no chain, else indirect.
  public var voice: Claim.Voice?
  /// The claim in words that stand on their own.
  public var wording: String?
  /// A remark.
  public var note: String?

  /// Makes a claim.
  public init(
    quote: QuoteRequest, chain: [String] = [], act: Claim.Act = .says, voice: Claim.Voice? = nil,
    wording: String? = nil, note: String? = nil
  ) {
    self.quote = quote
    self.chain = chain
    self.act = act
    self.voice = voice
    self.wording = wording
    self.note = note
  }
}
