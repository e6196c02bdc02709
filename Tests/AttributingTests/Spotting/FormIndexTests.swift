import Testing

@testable import Attributing

/// The table that finds a form's facts.
@Suite struct FormIndexTests {
  /// Keys of all kinds, such as share their low or their high bits, past several times the table's first size.
  @Test(arguments: [1, 1 << 32, 1 << 45, 0x9E37_79B9_7F4A_7C15] as [UInt64])
  func findsWhatWasNoted(step: UInt64) {
    var index = FormIndex()
    for i in 0..<20_000 { index.insert(FormIndex.Key(value: UInt64(i) &* step), Int32(i)) }
    let lost = (0..<20_000).filter {
      index.value(of: FormIndex.Key(value: UInt64($0) &* step)) != Int32($0)
    }
    #expect(lost.isEmpty)
    #expect(index.value(of: FormIndex.Key(value: 20_000 &* step &+ 7)) == -1)
  }

  @Test func knowsNothingAtFirst() {
    #expect(FormIndex().value(of: FormIndex.Key(value: 7)) == -1)
    #expect(FormIndex().value(of: FormIndex.Key(value: 0)) == -1)
  }

  /// Forms of every length that differ in one byte, in length, or in what their last bytes share with those before.
  @Test func tellsFormsApart() {
    var keys: Set<UInt64> = []
    var forms: Set<[UInt8]> = []
    for length in 0..<40 {
      for filling in [0x61, 0x7A, 0xC5] as [UInt8] {
        let plain = [UInt8](repeating: filling, count: length)
        forms.insert(plain)
        for place in plain.indices {
          var form = plain
          form[place] ^= 1
          forms.insert(form)
        }
      }
    }
    for form in forms { keys.insert(form.withUnsafeBufferPointer { FormIndex.Key($0).value }) }
    #expect(keys.count == forms.count)
  }
}
