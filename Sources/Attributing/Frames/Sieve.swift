import LanguagePacks

/// Finds one construction in a sentence.
///
/// A sieve is a value with one method; it answers with frames or with nothing, and never looks at another sentence.
protocol Sieve: Sendable {
  /// The id stamped on what it finds: `that-clause`.
  static var id: String { get }
  /// What must stand in a sentence for it to find anything: one of these.
  static var triggers: Triggers { get }
  /// The frames of this construction in the sentence.
  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame]
}

/// What stands in a sentence that sieves find something by.
struct Triggers: BitSet, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A cue outside direct speech.
  static let cue = Triggers(rawValue: 1)
  /// A word that begins an attribution phrase.
  static let phrase = Triggers(rawValue: 2)
  static let colon = Triggers(rawValue: 4)
  /// A word that opens a content clause.
  static let content = Triggers(rawValue: 8)
  /// A verb of naming.
  static let naming = Triggers(rawValue: 16)
  /// A word that points at what was said before.
  static let this = Triggers(rawValue: 32)
}
