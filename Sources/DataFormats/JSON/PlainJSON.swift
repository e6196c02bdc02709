/// Which bytes a JSON string holds as they are.
enum PlainJSON {
  /// Whether a byte must be written in another way: quotation mark, backslash, control character.
  @inline(__always)
  static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// How many bytes from `start` on are written as they are.
  static func run(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = start
    while i + 8 <= bytes.count, isPlain(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) {
      i += 8
    }
    while i < bytes.count, !isEscaped(bytes[i]) { i += 1 }
    return i - start
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether none of eight bytes is escaped: eight comparisons in one subtraction each.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = (word &- ones &* 0x20) & ~word
    let marks =
      hasZero(word ^ ones &* 0x22) | hasZero(word ^ ones &* 0x5C) | hasZero(word ^ ones &* 0x7F)
    return (controls | marks) & highs == 0
  }
}
