import Testing

@testable import Segmenting

@Suite struct FirstByteLengthsTests {
  @Test(arguments: [
    ("zobacz", true), ("Zobacz", true), ("ŻRÓDŁO", true), ("zobaczy", false), ("sobacz", false),
    ("źród", false), ("", false),
  ])
  func answersByFirstLetterAndLength(word: String, may: Bool) {
    var lengths = FirstByteLengths()
    for listed in ["zobacz", "źródło", "fot"] { lengths.insert(listed.utf8) }
    var word = word
    #expect(word.withUTF8 { lengths.mayContain($0) } == may)
  }

  @Test func keepsWordsLongerThanItsBits() {
    var lengths = FirstByteLengths()
    lengths.insert(String(repeating: "a", count: 50).utf8)
    var word = String(repeating: "A", count: 44)
    #expect(word.withUTF8 { lengths.mayContain($0) })
  }
}
