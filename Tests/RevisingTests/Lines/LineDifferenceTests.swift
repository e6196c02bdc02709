import TestSupport
import Testing

@testable import Revising

@Suite struct LineDifferenceTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a\n"]), ("a\r\nb\rc\n\n", ["a\r\n", "b\r", "c\n", "\n"]),
  ])
  func linesTileTheText(text: String, lines: [String]) {
    let list = LineList(Array(text.utf8))
    #expect((0..<list.count).map { String(decoding: list[$0], as: UTF8.self) } == lines)
    for offset in 0..<text.utf8.count {
      let line = list.line(at: offset)
      #expect(list.start(of: line) <= offset && offset < list.start(of: line + 1))
    }
  }

  @Test func showsChangesWithTheirNeighbours() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n"
    let new = "a\nb\nC\nd\ne\nf\ng\nh\ni\nj\nk\nl"
    #expect(
      UnifiedDiff.text(
        from: Array(old.utf8), to: Array(new.utf8), oldName: "x", newName: "y") == """
          --- x
          +++ y
          @@ -1,6 +1,6 @@
           a
           b
          -c
          +C
           d
           e
           f
          @@ -9,3 +9,4 @@
           i
           j
           k
          +l
          \\ No newline at end of file

          """)
    #expect(
      UnifiedDiff.text(from: Array(old.utf8), to: Array(old.utf8), oldName: "x", newName: "y")
        .isEmpty)
    #expect(
      UnifiedDiff.text(from: [], to: Array("a\n".utf8), oldName: "x", newName: "y")
        == "--- x\n+++ y\n@@ -0,0 +1 @@\n+a\n")
  }

  /// Between the changes the texts are the same, and the changes put the new text together.
  @Test func changesTurnOneTextIntoTheOther() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<400 {
      let letters = round % 5 + 1
      let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Int.random(in: 0...letters * 3, using: &random)
      }
      var new = old
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let place = Int.random(in: 0...new.count, using: &random)
        if place < new.count, Bool.random(using: &random) {
          new.remove(at: place)
        } else {
          new.insert(Int.random(in: 0...letters * 3, using: &random), at: place)
        }
      }
      var result: [Int] = []
      var line = 0
      for change in LineDifference(from: old, to: new).changes {
        #expect(line <= change.old.lowerBound)
        result += old[line..<change.old.lowerBound]
        #expect(result.count == change.new.lowerBound)
        result += new[change.new]
        line = change.old.upperBound
      }
      #expect(result + old[line...] == new)
    }
  }

  @Test func longTextsWithoutHoldAreNotComparedLineByLine() {
    let old = Array(repeating: 0, count: 3_000) + [5] + Array(repeating: 1, count: 3_000)
    let new = Array(repeating: 2, count: 3_000) + [5] + Array(repeating: 3, count: 3_000)
    #expect(
      LineDifference(from: old, to: new).changes == [
        .init(old: 0..<3_000, new: 0..<3_000), .init(old: 3_001..<6_001, new: 3_001..<6_001),
      ])
  }
}
