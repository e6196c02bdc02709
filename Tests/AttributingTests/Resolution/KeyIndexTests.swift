import LanguagePacks
import Testing

@testable import Attributing

/// Entities listed under keys that they share.
@Suite struct KeyIndexTests {
  private func found(_ index: KeyIndex, _ key: String, limit: Int = 10) -> [Int] {
    var found: [Int] = []
    index.forEach(under: LemmaKey(key), limit: limit) { found.append($0) }
    return found
  }

  @Test func answersTheLastFirst() {
    var index = KeyIndex()
    for (entity, key) in [(0, "Kowal"), (1, "Kowal"), (1, "Kowalski"), (1, "Kowal"), (2, "Kowal")] {
      index.add(entity, under: LemmaKey(key))
    }
    #expect(found(index, "Kowal") == [2, 1, 0])
    #expect(found(index, "Kowal", limit: 2) == [2, 1])
    #expect(found(index, "Kowalski") == [1])
    #expect(found(index, "Nowak") == [])
  }
}
