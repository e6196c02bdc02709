import ClaimModel

/// Counts a text's places in UTF-16 units, as JavaScript and Java do.
struct UTF16Offsets {
  private let text: SourceText
  /// The bytes at which scalars of two units begin, in order.
  private let pairs: [Int]

  /// Prepares to count.
  ///
  /// - Complexity: O(*n*).
  init(_ text: SourceText) {
    self.text = text
    pairs = text.bytes.indices.filter { text.bytes[$0] >= 0xF0 }
  }

  /// UTF-16 units before a byte.
  ///
  /// - Complexity: O(log *n*).
  func offset(_ byte: Int) -> Int {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return text.scalarOffset(byte) + low
  }
}
