import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct SourceFrameTests {
  /// The frame as two lines, the span marked in the sample.
  private func draw(_ marked: String, width: Int = 60) throws -> [String] {
    let sample = MarkedText(marked)
    let location = Diagnostic.Location(path: "a.yaml", span: sample.spans[0], in: sample.source)
    let frame = try #require(SourceFrame(location, in: sample.source, width: width))
    return [
      frame.line,
      String(repeating: " ", count: frame.indent) + String(repeating: "^", count: frame.carets),
    ]
  }

  @Test(arguments: [
    ("status: ⟦verifed⟧", ["status: verifed", "        ^^^^^^^"]),
    ("a: 1\nżółć: ⟦łoś⟧ # x\nb: 2", ["żółć: łoś # x", "      ^^^"]),
    ("a: 日本 ⟦日本⟧", ["a: 日本 日本", "        ^^^^"]),
    ("a:\t⟦b⟧", ["a:  b", "    ^"]),
    ("a\t:\t⟦b\tc⟧", ["a   :   b   c", "        ^^^^^"]),
    ("a: z\u{301}⟦x⟧", ["a: z\u{301}x", "    ^"]),
    ("note:⟦⟧", ["note:", "     ^"]),
    ("note:⟦⟧\nnext: 1", ["note:", "     ^"]),
    ("a: ⟦one\ntwo⟧", ["a: one", "   ^^^"]),
    ("a: \u{202E}⟦b⟧\u{7}", ["a: \u{FFFD}b\u{FFFD}", "    ^"]),
    ("⟦⟧", ["", "^"]),
    ("a: ⟦b⟧\r\nc: d", ["a: b", "   ^"]),
  ])
  func drawsLineAndCarets(marked: String, lines: [String]) throws {
    #expect(try draw(marked) == lines)
  }

  @Test func cutsLongLinesAroundTheSpan() throws {
    let words = String(repeating: "słowo ", count: 40)
    let lines = try draw("\(words)⟦tu⟧ \(words)", width: 40)
    #expect(lines[0].hasPrefix("…"))
    #expect(lines[0].hasSuffix("…"))
    #expect(DisplayWidth.of(lines[0]) <= 40)
    let start = try #require(lines[1].firstIndex(of: "^"))
    let column = lines[1].distance(from: lines[1].startIndex, to: start)
    #expect(lines[0].dropFirst(column).hasPrefix("tu"))
  }

  @Test func showsTheEndOfALineThatIsLongBefore() throws {
    let lines = try draw(String(repeating: "x", count: 100) + "⟦end⟧", width: 30)
    #expect(lines[0].hasSuffix("end"))
    #expect(lines[1].hasSuffix("^^^"))
    #expect(lines[0].count == lines[1].count)
  }

  @Test func aSpanWiderThanTheLineIsCut() throws {
    let lines = try draw("a: ⟦\(String(repeating: "y", count: 300))⟧", width: 30)
    #expect(DisplayWidth.of(lines[0]) <= 30)
    #expect(lines[1].count <= 30)
  }
}
