/// A closed list of words an annotation file may use, with an explanation for each.
public protocol Vocabulary: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// One sentence on what the word means, for the schema and for help texts.
  var explanation: String { get }
}

/// What is known of a claim's content: is it so.
public enum Status: String, Vocabulary {
  case unverified, verified, mixed, misleading, refuted, disputed, unverifiable, outdated
  case notCheckable = "not-checkable"
  case retracted

  /// One sentence on what the status means.
  public var explanation: String {
    switch self {
    case .unverified: "Nobody has checked it yet."
    case .verified: "Checked, and it is so."
    case .mixed: "Part of it is so and part is not."
    case .misleading: "The facts are right; the context or the inference is not."
    case .refuted: "Checked, and it is not so."
    case .disputed: "Credible sources conflict and the desk does not decide."
    case .unverifiable: "Checked, and it cannot be settled."
    case .outdated: "It was so when it was said and no longer is."
    case .notCheckable: "An opinion, a prediction or rhetoric: there is nothing to check."
    case .retracted: "The source or the publisher took it back."
    }
  }

  /// Whether the status is a verdict on the content.
  public var isConclusive: Bool {
    switch self {
    case .verified, .mixed, .misleading, .refuted, .disputed, .outdated, .retracted: true
    case .unverified, .unverifiable, .notCheckable: false
    }
  }
}

/// Whether the named source did say it: an axis apart from ``Status``.
public enum SourceCheck: String, Vocabulary {
  case confirmed, paraphrase, misquoted, misattributed
  case notFound = "not-found"

  /// One sentence on what the word means.
  public var explanation: String {
    switch self {
    case .confirmed: "The source said it, in these words or to this effect."
    case .paraphrase: "The source said it in other words; the sense is kept."
    case .misquoted: "The source's words were changed."
    case .misattributed: "Somebody else said it."
    case .notFound: "No record was found that the source said it."
    }
  }
}

/// What a piece of evidence does for a claim.
public enum Stance: String, Vocabulary {
  case supports, contradicts, context

  /// One sentence on what the word means.
  public var explanation: String {
    switch self {
    case .supports: "The evidence says that it is so."
    case .contradicts: "The evidence says that it is not so."
    case .context: "The evidence explains, and settles nothing."
    }
  }
}

/// How near a piece of evidence is to what happened.
public enum EvidenceKind: String, Vocabulary {
  case primary, secondary

  /// One sentence on what the word means.
  public var explanation: String {
    switch self {
    case .primary: "The record itself: a document, a recording, data, the source's own words."
    case .secondary: "Somebody's report of it."
    }
  }
}

/// What an editor did, in a claim's history.
public enum HistoryAction: String, Vocabulary {
  case assign, judge, approve
  case returned = "return"
  case withdraw, correct

  /// One sentence on what the word means.
  public var explanation: String {
    switch self {
    case .assign: "Gave the claim to somebody to check."
    case .judge: "Set or changed a verdict."
    case .approve: "Agreed with another editor's verdict."
    case .returned: "Sent the verdict back to its author."
    case .withdraw: "Took the verdict back."
    case .correct: "Corrected what the machine had found."
    }
  }
}

extension Source.Kind: Vocabulary {
  /// One sentence on what the kind means.
  public var explanation: String {
    switch self {
    case .person: "A named person, or one known by office alone."
    case .organization: "A company, party, union, club or institute."
    case .government: "A state, ministry, court, prosecutor, police force or city hall."
    case .agency: "A news agency."
    case .newspaper: "A newspaper or magazine."
    case .broadcaster: "A television or radio station."
    case .portal: "A website or online service."
    case .document: "A report, statement, poll, recording or law."
    case .unnamed: "Somebody the article does not name."
    }
  }
}

extension Claim.Voice: Vocabulary {
  /// One sentence on what the voice means.
  public var explanation: String {
    switch self {
    case .own: "The article says it itself."
    case .direct: "The source's own words, quoted."
    case .indirect: "The source's meaning in the article's words."
    case .mixed: "The article's words with quoted ones among them."
    }
  }
}

extension Claim.Act: Vocabulary {
  /// One sentence on what the act means.
  public var explanation: String {
    switch self {
    case .says: "Presents it as so."
    case .denies: "Says that it is not so."
    case .asks: "Asks it."
    case .demands: "Wants it done."
    case .warns: "Warns of it."
    case .promises: "Announces or promises it."
    case .opines: "Believes, expects or doubts it."
    }
  }
}
