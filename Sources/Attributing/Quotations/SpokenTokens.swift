/// The tokens of one block that lie in direct speech.
struct SpokenTokens {
  private let first: Int
  private var flags: [Bool]

  /// No token of the range is spoken yet.
  init(in range: Range<Int>) {
    first = range.lowerBound
    flags = [Bool](repeating: false, count: range.count)
  }

  /// Marks a run as spoken; what lies outside the block is left alone.
  mutating func insert(_ run: Range<Int>) {
    for i in run.clamped(to: first..<(first + flags.count)) { flags[i - first] = true }
  }

  /// Whether a token is spoken.
  func contains(_ i: Int) -> Bool {
    i >= first && i - first < flags.count && flags[i - first]
  }
}
