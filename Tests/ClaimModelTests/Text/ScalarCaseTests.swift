import ClaimModel
import Testing

/// Capital and small letters, held against the Unicode data of the standard library.
@Suite struct ScalarCaseTests {
  /// The small letter that Unicode gives, where it is one scalar of two bytes or fewer.
  private func small(_ scalar: UInt32) -> UInt32? {
    guard let letter = Unicode.Scalar(scalar) else { return nil }
    let mapped = Array(letter.properties.lowercaseMapping.unicodeScalars)
    guard mapped.count == 1, mapped[0].value < 0x800 else { return nil }
    return mapped[0].value
  }

  @Test func noLetterGetsAnotherOnesSmallLetter() {
    for scalar in UInt32(0)..<0x800 {
      let lower = ScalarCase.lower(scalar)
      if lower != scalar { #expect(lower == small(scalar), "U+\(String(scalar, radix: 16))") }
      #expect(ScalarCase.lower(lower) == lower, "U+\(String(scalar, radix: 16))")
    }
  }

  /// The letters that news in the languages of Europe is written with.
  @Test(
    arguments: [
      0x41...0x7F, 0xC0...0x17F, 0x218...0x21B, 0x386...0x3CE, 0x400...0x45F, 0x490...0x4BF,
    ]
      as [ClosedRange<UInt32>])
  func everyCapitalHasItsSmallLetter(letters: ClosedRange<UInt32>) {
    for scalar in letters {
      guard let small = small(scalar) else { continue }
      #expect(ScalarCase.lower(scalar) == small, "U+\(String(scalar, radix: 16))")
    }
  }

  @Test(arguments: [
    ("A", true), ("a", false), ("Ł", true), ("ł", false), ("Ż", true), ("ß", false), ("É", true),
    ("ı", false), ("ĸ", false), ("ŉ", false), ("Ÿ", true), ("Ő", true), ("Ș", true), ("Д", true),
    ("Ґ", true), ("Є", true), ("ї", false), ("Ω", true), ("Έ", true), ("ώ", false), ("ς", false),
    ("×", false), ("÷", false),
    ("5", false), ("„", false), ("語", false), ("👏", false),
  ])
  func tellsCapitals(letter: String, isCapital: Bool) {
    Array("x\(letter)x".utf8).withUnsafeBufferPointer { bytes in
      #expect(ScalarCase.isCapital(bytes, 1) == isCapital)
    }
  }

  /// A lead byte at the very end, as a cut buffer has it, is no letter.
  @Test func aCutLetterIsNoCapital() {
    [UInt8](arrayLiteral: 0x61, 0xC5).withUnsafeBufferPointer { bytes in
      #expect(!ScalarCase.isCapital(bytes, 1))
    }
  }
}
