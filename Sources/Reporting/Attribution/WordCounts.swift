import ClaimModel

/// How often each word of a vocabulary occurs; words outside the vocabulary are counted too.
public struct WordCounts: Sendable, Equatable {
  private var counts: [String: Int] = [:]

  /// Starts with nothing counted.
  public init() {}

  /// How often a word occurs.
  public subscript(word: String) -> Int { counts[word, default: 0] }

  /// Counts a word once more.
  mutating func count(_ word: String) { counts[word, default: 0] += 1 }

  mutating func add(_ other: WordCounts) {
    counts.merge(other.counts) { $0 + $1 }
  }

  /// The words that occur, those of the vocabulary first and in its order, others after them by their bytes.
  public func ordered<V: Vocabulary>(by vocabulary: V.Type) -> [(word: String, count: Int)] {
    let known = V.allCases.map(\.rawValue)
    let others = counts.keys.filter { !known.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (known + others).compactMap { word in
      let count = self[word]
      return count > 0 ? (word, count) : nil
    }
  }
}
