import LanguagePacks
import Testing

@testable import Attributing

/// The table that finds a form's facts.
@Suite struct FormIndexTests {
  /// Keys of all kinds, such as share their low or their high bits, past several times the table's first size.
  @Test(arguments: [1, 1 << 32, 1 << 45, 0x9E37_79B9_7F4A_7C15] as [UInt64])
  func findsWhatWasNoted(step: UInt64) {
    var index = FormIndex()
    for i in 0..<20_000 { index.insert(LemmaKey(value: UInt64(i) &* step), Int32(i)) }
    let lost = (0..<20_000).filter {
      index.value(of: LemmaKey(value: UInt64($0) &* step)) != Int32($0)
    }
    #expect(lost.isEmpty)
    #expect(index.value(of: LemmaKey(value: 20_000 &* step &+ 7)) == -1)
  }

  @Test func knowsNothingAtFirst() {
    #expect(FormIndex().value(of: LemmaKey("dom")) == -1)
    #expect(FormIndex().value(of: LemmaKey(value: 0)) == -1)
  }
}
