import Testing

@testable import Anchoring

@Suite struct ByteSearchTests {
  /// All occurrences as the simplest search finds them.
  private func naive(_ needle: [UInt8], _ bytes: [UInt8]) -> [Int] {
    guard needle.count <= bytes.count else { return [] }
    return (0...(bytes.count - needle.count)).filter {
      bytes[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }

  @Test func findsWhatTheSimplestSearchFinds() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        UInt8.random(in: 0...1, using: &generator)
      }
      let needle = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        UInt8.random(in: 0...1, using: &generator)
      }
      let search = ByteSearch(needle)
      let expected = naive(needle, bytes)
      #expect(search.all(in: bytes) == expected, "\(needle) in \(bytes)")
      #expect(search.first(in: bytes, from: 3) == expected.first { $0 >= 3 })
    }
  }
}
