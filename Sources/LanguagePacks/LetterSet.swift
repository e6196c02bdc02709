/// A set of letters below U+0800, a bit for each: what the alphabets of Europe need, asked once a letter.
package struct LetterSet: Sendable, Equatable {
  private var bits: [UInt64] = Array(repeating: 0, count: 32)

  /// Makes a set of the letters of a text; those from U+0800 on are left out.
  package init(_ letters: some Sequence<Unicode.Scalar>) {
    for letter in letters where letter.value < 0x800 {
      bits[Int(letter.value >> 6)] |= 1 << UInt64(letter.value & 63)
    }
  }

  /// Whether a scalar is one of the letters.
  package func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x800 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
  }
}
