import AnnotationCoding
import ClaimKit
import Testing

@testable import Revising

@Suite struct WholeFileMergeTests {
  @Test func whatCannotBeReadIsMergedByLines() {
    let clean = AnnotationMerge.merge(
      base: Array("a\nb\nc\n".utf8), ours: Array("a\nb\nC\n".utf8), theirs: Array("A\nb\nc\n".utf8))
    #expect(clean.isByLines && clean.conflicts.isEmpty)
    #expect(String(decoding: clean.bytes, as: UTF8.self) == "A\nb\nC\n")
    let clash = AnnotationMerge.merge(
      base: Array("a\n".utf8), ours: Array("b\n".utf8), theirs: Array("c".utf8), markerSize: 3)
    #expect(
      String(decoding: clash.bytes, as: UTF8.self)
        == "<<< ours\nb\n||| before\na\n===\nc\n>>> theirs\n")
    let twice = MergeSample.base.replacing("id: c3", with: "id: c2")
    let doubled = AnnotationMerge.merge(
      base: Array(MergeSample.base.utf8), ours: Array(twice.utf8),
      theirs: Array(MergeSample.edited([("note: do sprawdzenia", "note: x")]).utf8))
    #expect(doubled.isByLines && doubled.conflicts.isEmpty)
    #expect(String(decoding: doubled.bytes, as: UTF8.self).contains("note: x"))
  }

  @Test func sidesThatDidNothing() {
    let changed = MergeSample.edited([("note: do sprawdzenia", "note: x")])
    let (a, b) = (Array(MergeSample.base.utf8), Array(changed.utf8))
    #expect(AnnotationMerge.merge(base: a, ours: a, theirs: b).bytes == b)
    #expect(AnnotationMerge.merge(base: a, ours: b, theirs: a).bytes == b)
    #expect(AnnotationMerge.merge(base: a, ours: b, theirs: b).bytes == b)
    #expect(AnnotationMerge.merge(base: [], ours: b, theirs: b).bytes == b)
  }

  @Test func bothMadeTheFile() {
    let outcome = AnnotationMerge.merge(
      base: [], ours: Array(MergeSample.edited([("note: do sprawdzenia", "note: x")]).utf8),
      theirs: Array(
        MergeSample.edited([
          ("status: unverified\n    found: {at: 51", "status: verified\n    found: {at: 51")
        ])
        .utf8))
    #expect(outcome.conflicts.map(\.place) == ["claim c2, note", "claim c3, status"])
  }
}
