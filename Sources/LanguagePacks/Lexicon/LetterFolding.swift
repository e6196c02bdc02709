/// Makes letters small without strings: ASCII, Latin-1 and Latin Extended-A, as far as the small letter has
/// as many bytes.
///
/// Everything else stays as it is, so that the folded form has the length of the form and offsets keep.
package enum LetterFolding {
  /// Calls `body` with the form made small in a buffer on the stack; not at all past `limit` bytes.
  ///
  /// - Complexity: O(*n*), no allocation.
  package static func withLowercased<R>(
    _ form: UnsafeBufferPointer<UInt8>, limit: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R
  ) -> R? {
    guard form.count <= limit else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, form.count)) { buffer in
      lowercase(form, into: buffer)
      return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<form.count]))
    }
  }

  /// Writes the form made small; `buffer` must hold as many bytes as the form.
  @inline(__always)
  static func lowercase(
    _ form: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    var k = 0
    while k < form.count {
      let byte = form[k]
      if byte < 0x80 {
        buffer[k] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        k += 1
      } else if byte >= 0xC3, byte <= 0xC5, k + 1 < form.count {
        let (first, second) = lowercase(byte, form[k + 1])
        buffer[k] = first
        buffer[k + 1] = second
        k += 2
      } else {
        buffer[k] = byte
        k += 1
      }
    }
  }

  /// Folds the bytes of the form made small into a value, without a buffer for them.
  @inline(__always)
  static func hash(
    _ form: UnsafeBufferPointer<UInt8>, from start: UInt64, _ step: (UInt64, UInt8) -> UInt64
  ) -> UInt64 {
    var hash = start
    var k = 0
    while k < form.count {
      let byte = form[k]
      if byte < 0x80 {
        hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
        k += 1
      } else if byte >= 0xC3, byte <= 0xC5, k + 1 < form.count {
        let (first, second) = lowercase(byte, form[k + 1])
        hash = step(step(hash, first), second)
        k += 2
      } else {
        hash = step(hash, byte)
        k += 1
      }
    }
    return hash
  }

  /// Whether the form begins with a letter that ``lowercase(_:into:)`` would change.
  package static func beginsUppercase(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let byte = form.first else { return false }
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard byte >= 0xC3, byte <= 0xC5, form.count > 1 else { return false }
    return lowercase(byte, form[1]) != (byte, form[1])
  }

  /// The small letter of a two-byte letter in U+00C0...U+017F.
  @inline(__always)
  private static func lowercase(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
    let small: UInt32
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: small = scalar + 0x20
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: small = scalar | 1
    case 0x139...0x148, 0x179...0x17E: small = scalar + (scalar & 1)
    case 0x178: small = 0xFF
    default: small = scalar
    }
    return (
      UInt8(truncatingIfNeeded: 0xC0 | small >> 6), UInt8(truncatingIfNeeded: 0x80 | small & 0x3F)
    )
  }
}
