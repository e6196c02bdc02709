import ClaimModel
import Testing

@Suite struct ByteSpanTests {
  @Test func anEndBelowTheStartIsRaised() {
    #expect(ByteSpan(5, 3) == ByteSpan(5, 5))
    #expect(ByteSpan(5, 3).isEmpty && ByteSpan(5, 3).length == 0)
  }

  @Test(arguments: [
    (ByteSpan(2, 6), ByteSpan(3, 5), true, true), (ByteSpan(2, 6), ByteSpan(2, 6), true, true),
    (ByteSpan(2, 6), ByteSpan(5, 7), false, true), (ByteSpan(2, 6), ByteSpan(6, 8), false, false),
    (ByteSpan(2, 6), ByteSpan(0, 2), false, false), (ByteSpan(2, 6), ByteSpan(4, 4), true, true),
    (ByteSpan(2, 6), ByteSpan(6, 6), true, false), (ByteSpan(2, 2), ByteSpan(2, 2), true, false),
  ])
  func containsAndOverlaps(a: ByteSpan, b: ByteSpan, contains: Bool, overlaps: Bool) {
    #expect(a.contains(b) == contains)
    #expect(a.overlaps(b) == overlaps)
    #expect(b.overlaps(a) == overlaps)
    let union = a.union(b)
    #expect(union == b.union(a) && union.contains(a) && union.contains(b))
  }

  @Test func holdsItsOffsetsHalfOpen() {
    let span = ByteSpan(2, 4)
    #expect([1, 2, 3, 4].map(span.contains) == [false, true, true, false])
    #expect(Array(span.range) == [2, 3])
  }

  @Test func ordersByStartThenEnd() {
    let spans = [ByteSpan(3, 4), ByteSpan(1, 9), ByteSpan(1, 2), ByteSpan(2, 3)]
    #expect(spans.sorted() == [ByteSpan(1, 2), ByteSpan(1, 9), ByteSpan(2, 3), ByteSpan(3, 4)])
    #expect([ScalarSpan(2, 3), ScalarSpan(1, 9), ScalarSpan(1, 2)].min() == ScalarSpan(1, 2))
  }
}
