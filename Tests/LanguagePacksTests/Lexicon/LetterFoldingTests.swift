import Testing

@testable import LanguagePacks

@Suite struct LetterFoldingTests {
  /// Every letter of the ranges against the standard library, where the small letter has as many bytes.
  @Test func agreesWithUnicode() {
    for value in UInt32(1)..<0x180 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let mapping = scalar.properties.lowercaseMapping
      var form = String(scalar)
      let length = form.utf8.count
      let expected = mapping.utf8.count == length ? mapping : form
      let folded = form.withUTF8 { bytes in
        LetterFolding.withLowercased(bytes, limit: 8) { String(decoding: $0, as: UTF8.self) }
      }
      #expect(folded == expected, "U+\(String(value, radix: 16))")
      let isUpper = form.withUTF8 { LetterFolding.beginsUppercase($0) }
      #expect(isUpper == (expected != form), "U+\(String(value, radix: 16))")
    }
  }

  @Test func leavesOtherBytesAndBrokenEndsAlone() {
    for bytes: [UInt8] in [
      [], [0xC5], [0x41, 0xC3], [0xE2, 0x80, 0x9E], [0xF0, 0x9F, 0x98, 0x80],
    ] {
      let folded = bytes.withUnsafeBufferPointer { source in
        LetterFolding.withLowercased(source, limit: 8) { Array($0) }
      }
      #expect(folded == bytes.map { $0 == 0x41 ? 0x61 : $0 })
    }
    let long = [UInt8](repeating: 0x41, count: 9)
    let folded = long.withUnsafeBufferPointer { source in
      LetterFolding.withLowercased(source, limit: 8) { _ in true }
    }
    #expect(folded == nil)
  }

  /// A form's key is that of the form made small, without the buffer in between.
  @Test func hashesWhatItWouldWrite() {
    var letters = (UInt32(1)..<0x250).compactMap { Unicode.Scalar($0).map { "x\($0)Ż" } }
    letters += ["", "SEJM", "Łódź", "„Ł”", "😀Ć", String(repeating: "Ą", count: 40)]
    for var form in letters {
      form.withUTF8 { bytes in
        let folded =
          LetterFolding.withLowercased(bytes, limit: Lexicon.longestForm) { LemmaKey($0) }
          ?? LemmaKey(bytes)
        #expect(LemmaKey(folding: bytes) == folded)
      }
    }
    for bytes: [UInt8] in [[0xC5], [0x41, 0xC3], [0xC4, 0x41]] {
      bytes.withUnsafeBufferPointer { source in
        let folded = LetterFolding.withLowercased(source, limit: 8) { LemmaKey($0) }
        #expect(LemmaKey(folding: source) == folded)
      }
    }
  }
}
