/// How long the words of a list are that begin with a byte: answers for most words, before any of their letters is folded,
/// that the list does not have them.
struct FirstByteLengths: Sendable {
  /// A bit for each length up to 31 bytes, by the first letter of ASCII; the first is for all other letters.
  private var lengths: [UInt32] = Array(repeating: 0, count: 32)

  private static func place(of first: UInt8) -> Int { first < 0x80 ? Int(first & 0x1F) : 0 }

  /// Adds a word in small letters.
  mutating func insert(_ word: some Collection<UInt8>) {
    guard let first = word.first else { return }
    lengths[Self.place(of: first)] |= 1 << UInt32(min(word.count, 31))
  }

  /// Whether the list may have a word, whatever the case of its letters.
  @inline(__always)
  func mayContain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return lengths[Self.place(of: first)] >> UInt32(min(word.count, 31)) & 1 == 1
  }
}
