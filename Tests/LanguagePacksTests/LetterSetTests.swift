import Testing

@testable import LanguagePacks

@Suite struct LetterSetTests {
  @Test func holdsItsLettersAndNoOthers() {
    let letters = "ąćęłńóśźżéÿ\u{7FF}"
    let set = LetterSet(letters.unicodeScalars)
    let held = (UInt32(0)..<0x1000).filter { set.contains($0) }
    #expect(held == letters.unicodeScalars.map(\.value).sorted())
  }

  @Test func leavesOutWhatItHasNoBitFor() {
    let set = LetterSet("\u{800}ạ😀".unicodeScalars)
    #expect(set == LetterSet("".unicodeScalars))
    #expect(!set.contains(0x800))
    #expect(!set.contains(.max))
  }
}
