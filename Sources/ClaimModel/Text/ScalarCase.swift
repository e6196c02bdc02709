/// Upper and lower case of UTF-8 letters without a `String`: Latin, Latin-1, Latin Extended-A and B, Greek, Cyrillic.
///
/// Covers the scripts of European news; letters outside them have no case here.
package enum ScalarCase {
  /// Whether the scalar that starts at byte `i` is a capital letter.
  @inlinable
  package static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let b = bytes[i]
    if b < 0x80 { return b >= 0x41 && b <= 0x5A }
    guard b < 0xE0, i + 1 < bytes.count else { return false }
    let scalar = UInt32(b & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
    return lower(scalar) != scalar
  }

  /// The small letter of a scalar below U+0800; the scalar itself where it has none.
  @inlinable
  package static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: return scalar + 32
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 32
    case 0x130, 0x131, 0x138, 0x149, 0x17F: return scalar
    case 0x100...0x137, 0x14A...0x177: return scalar | 1
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x178: return 0xFF
    case 0x1CD...0x1DC: return scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: return scalar | 1
    // Greek capitals with an accent lie apart from those without.
    case 0x386: return 0x3AC
    case 0x388...0x38A: return scalar + 37
    case 0x38C: return 0x3CC
    case 0x38E, 0x38F: return scalar + 63
    case 0x391...0x3A1, 0x3A3...0x3AB: return scalar + 32
    case 0x410...0x42F: return scalar + 32
    case 0x400...0x40F: return scalar + 80
    case 0x490...0x4BF: return scalar | 1
    default: return scalar
    }
  }
}
