import ClaimModel

/// Knows which keys a mapping has had so far.
///
/// A short mapping is looked through; only one of many keys gets a table. Compares bytes, because `String` takes two
/// spellings of one letter for equal.
struct SeenKeys {
  private static let fewKeys = 24
  private var table: [[UInt8]: ByteSpan] = [:]

  /// Where a key stood before; nil where it is new.
  ///
  /// - Parameter pairs: The pairs before it, each key once.
  /// - Complexity: O(1), amortised: only the last pair is new to the table.
  mutating func first(_ key: YAMLScalar, among pairs: [YAMLMapping.Pair]) -> ByteSpan? {
    if pairs.count <= SeenKeys.fewKeys {
      return pairs.first { $0.key.value.utf8.elementsEqual(key.value.utf8) }?.key.span
    }
    for pair in pairs[table.count...] { table[Array(pair.key.value.utf8)] = pair.key.span }
    return table[Array(key.value.utf8)]
  }
}
