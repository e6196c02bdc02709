/// What an article's new text means for its annotation file.
public struct RefreshPlan: Sendable, Equatable {
  /// Whether the text is another one than the file was made for.
  public var isArticleChanged: Bool
  /// What becomes of each claim, in the order of the file.
  public var claims: [ClaimOutcome]
  /// Claims that the new text brings, in the order of the text.
  public var added: [AddedClaim]
  /// Sources that only the new claims name.
  public var addedSources: [Source]

  /// Makes a plan.
  public init(
    isArticleChanged: Bool, claims: [ClaimOutcome], added: [AddedClaim], addedSources: [Source]
  ) {
    self.isArticleChanged = isArticleChanged
    self.claims = claims
    self.added = added
    self.addedSources = addedSources
  }

  /// What became of a claim's words.
  public enum Fate: String, Sendable, CaseIterable {
    /// They stand where they stood.
    case kept
    /// They stand elsewhere, letter for letter.
    case moved
    /// Other words stand there that are like them, or the same words in a place that may be another one: somebody has to
    /// look.
    case changed
    /// Nothing like them is there.
    case lost
  }

  /// What becomes of one claim.
  public struct ClaimOutcome: Sendable, Equatable {
    /// The claim's id.
    public var id: String
    /// What became of its words.
    public var fate: Fate
    /// The words as the file has them.
    public var quote: String
    /// The words that would take their place; the same ones where only the place is in doubt.
    public var newQuote: String?
    /// Where the words stand now, one span for each part; empty where they are lost.
    public var places: [ScalarSpan]
    /// Whether the change was accepted, so that the claim has the new words.
    public var isAccepted: Bool
    /// The verdict that was given on the old words; nil where there was none, or the words are the same.
    public var staleStatus: String?
    /// Whether the claim was struck out.
    public var isDropped: Bool

    /// Makes an outcome.
    public init(
      id: String, fate: Fate, quote: String, newQuote: String? = nil, places: [ScalarSpan] = [],
      isAccepted: Bool = false, staleStatus: String? = nil, isDropped: Bool = false
    ) {
      self.id = id
      self.fate = fate
      self.quote = quote
      self.newQuote = newQuote
      self.places = places
      self.isAccepted = isAccepted
      self.staleStatus = staleStatus
      self.isDropped = isDropped
    }

    /// Whether somebody has to look at the claim.
    public var isOpen: Bool {
      switch fate {
      case .kept, .moved: false
      case .changed: !isAccepted && !isDropped
      case .lost: !isDropped
      }
    }
  }

  /// A claim that the new text brings.
  public struct AddedClaim: Sendable, Equatable {
    /// The id that it gets.
    public var id: String
    /// Its words.
    public var quote: String
    /// The names of its sources, outermost reporter first.
    public var sources: [String]

    /// Makes a claim.
    public init(id: String, quote: String, sources: [String]) {
      self.id = id
      self.quote = quote
      self.sources = sources
    }
  }

  /// Whether nothing is written until somebody has looked at changed words: accepted them, corrected the claim or struck
  /// it out. All places of a file are of one text.
  public var isHeldBack: Bool { claims.contains { $0.isOpen && $0.fate == .changed } }

  /// Whether somebody has to look at a claim.
  public var hasOpenClaims: Bool { claims.contains(where: \.isOpen) }

  /// How many claims had a fate.
  public func count(_ fate: Fate) -> Int { claims.count { $0.fate == fate } }
}

/// Which changed claims take their new words.
public enum RefreshAcceptance: Sendable, Equatable {
  /// None: they are only told of.
  case none
  /// Those with these ids.
  case some(Set<String>)
  /// All of them.
  case all

  /// Whether a claim's change is accepted.
  public func includes(_ id: String) -> Bool {
    switch self {
    case .none: false
    case .some(let ids): ids.contains(id)
    case .all: true
    }
  }
}
