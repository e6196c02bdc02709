/// A key as it stands in JSON, marks and colon included, ready to be written in one go.
///
/// A stream writes a dozen keys a sentence: as two words each takes two stores.
package struct JSONKey: Sendable {
  /// The longest key whose marks and colon fit with it.
  static let longest = 13

  /// The first and the second eight bytes of `"name":`, the first byte lowest.
  @usableFromInline let words: (UInt64, UInt64)
  /// How many bytes that is.
  @usableFromInline let count: Int

  /// Makes a key of plain characters.
  ///
  /// - Precondition: `name` has at most ``longest`` bytes.
  package init(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    precondition(length <= Self.longest)
    var words: (UInt64, UInt64) = (0, 0)
    func set(_ byte: UInt8, at place: Int) {
      let byte = UInt64(byte) << (UInt64(place & 7) * 8)
      if place < 8 { words.0 |= byte } else { words.1 |= byte }
    }
    set(0x22, at: 0)
    for place in 0..<length { set(name.utf8Start[place], at: place + 1) }
    set(0x22, at: length + 1)
    set(0x3A, at: length + 2)
    self.words = words
    count = length + 3
  }
}
