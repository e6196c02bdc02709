/// Finds one construction in a sentence.
///
/// A sieve is a value with one method; it answers with frames or with nothing, and never looks at another sentence.
protocol Sieve: Sendable {
  /// The id stamped on what it finds: `that-clause`.
  static var id: String { get }
  /// The frames of this construction in the sentence.
  func frames(in view: SentenceView, quotations: [Quotation]) -> [Frame]
}
