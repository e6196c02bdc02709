/// Counts scalars, and says where bytes that are no text go wrong.
extension SourceText {
  /// The first offending byte of bytes that are no text.
  ///
  /// - Complexity: O(*n*), byte by byte: only for messages.
  static func firstError(in bytes: [UInt8]) -> InvalidText {
    bytes.withUnsafeBufferPointer { all in
      var i = 0
      var line = 1
      var column = 1
      while i < all.count {
        let length = sequenceLength(all, at: i)
        if length == 0 || all[i] == 0 {
          let reason: InvalidText.Reason = length == 0 ? .notUTF8 : .nul
          return InvalidText(reason: reason, offset: i, line: line, column: column)
        }
        column += 1
        if all[i] == 0x0A {
          line += 1
          column = 1
        }
        i += length
      }
      return InvalidText(reason: .notUTF8, offset: i, line: line, column: column)
    }
  }

  /// How many bytes from the first on are well-formed UTF-8: all of them, or those before the first that is not.
  ///
  /// - Complexity: O(*n*); plain ASCII eight bytes at a time, letters of two bytes in one step.
  package static func wellFormedPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    var i = 0
    while i < count {
      if i + 8 <= count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        if high == 0 {
          i += 8
          continue
        }
        i += high.trailingZeroBitCount >> 3
      }
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
      } else if byte >= 0xC2, byte < 0xE0, i + 1 < count, bytes[i + 1] & 0xC0 == 0x80 {
        i += 2
      } else {
        let length = sequenceLength(bytes, at: i)
        if length == 0 { return i }
        i += length
      }
    }
    return count
  }

  /// How many scalars begin in a run of well-formed bytes: all but the continuation bytes, eight at a time.
  @inline(__always)
  static func scalars(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var continuations = 0
    var i = start
    let raw = UnsafeRawBufferPointer(bytes)
    while i + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      // A bit a byte; the multiplication adds them up in the highest byte, which no processor lacks.
      let marks = word >> 7 & ~word >> 6 & 0x0101_0101_0101_0101
      continuations += Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
      i += 8
    }
    while i < end {
      if bytes[i] & 0xC0 == 0x80 { continuations += 1 }
      i += 1
    }
    return end - start - continuations
  }

  /// Length of the well-formed sequence at `i` (RFC 3629, table 3-7 of the Unicode Standard), 0 if ill-formed.
  private static func sequenceLength(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let b = p[i]
    func continuation(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      i + k < p.count && p[i + k] >= low && p[i + k] <= high
    }
    switch b {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0: return continuation(1, 0xA0) && continuation(2) ? 3 : 0
    case 0xED: return continuation(1, 0x80, 0x9F) && continuation(2) ? 3 : 0
    case 0xE1...0xEF: return continuation(1) && continuation(2) ? 3 : 0
    case 0xF0: return continuation(1, 0x90) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF1...0xF3: return continuation(1) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF4: return continuation(1, 0x80, 0x8F) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
  }
}
