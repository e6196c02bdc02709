/// The small letters of Latin-1 and Latin Extended-A, of two bytes each: a bit for each second byte.
///
/// What a word of most European languages is made of beside ASCII; ``ScalarCase`` knows all others.
enum SmallLatin {
  /// Whether two bytes are such a letter.
  @inline(__always)
  static func contains(_ lead: UInt8, _ second: UInt8) -> Bool {
    guard second & 0xC0 == 0x80 else { return false }
    let bits: UInt64
    switch lead {
    case 0xC3: bits = latin1
    case 0xC4: bits = extendedA
    case 0xC5: bits = extendedB
    default: return false
    }
    return bits >> UInt64(second & 0x3F) & 1 == 1
  }

  /// U+00DF to U+00FF without the division sign.
  private static let latin1: UInt64 = 0xFF7F_FFFF_8000_0000
  /// U+0100 to U+013F: the odd ones up to U+0137, the even ones behind; and the dotted i's partner, the kra.
  private static let extendedA: UInt64 = 0x55AB_AAAA_AAAA_AAAA
  /// U+0140 to U+017F: even ones up to U+0148, odd ones up to U+0177, even ones behind; and the two that have no capital.
  private static let extendedB: UInt64 = 0xD4AA_AAAA_AAAA_AB55
}
