import Testing

@testable import Segmenting

@Suite struct SmallLatinTests {
  /// Every scalar of two bytes against Unicode: small letters, and those of neither case, of Latin-1 and Extended-A.
  @Test func knowsTheSmallLettersOfTwoBytes() {
    for value in UInt32(0x80)..<0x800 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let isSmall =
        (0xC0..<0x180).contains(value) && scalar.properties.isAlphabetic
        && !scalar.properties.isUppercase
      // The dotted capital I has no small letter of two bytes and is left to the slow path as one that has no case.
      if value == 0x130 { continue }
      #expect(SmallLatin.contains(bytes[0], bytes[1]) == isSmall, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [(0xC5, 0x20), (0xC5, 0xC5), (0x61, 0x82), (0xE2, 0x80)] as [(UInt8, UInt8)])
  func knowsNothingElse(lead: UInt8, second: UInt8) {
    #expect(!SmallLatin.contains(lead, second))
  }
}
