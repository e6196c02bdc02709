import Foundation
import Testing

@testable import CommandLineTool

@Suite struct LineReaderTests {
  private func lines(of text: String, limit: Int = 1 << 20) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("x", text)
    let handle = try FileHandle(forReadingFrom: folder.url.appending(path: "x"))
    var reader = LineReader(descriptor: handle.fileDescriptor, limit: limit)
    var lines: [String] = []
    while let line = try reader.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("<too long>")
      }
    }
    return lines
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]),
    ("a\r\n", ["a\r"]),
  ])
  func splitsAtLineEnds(text: String, expected: [String]) throws {
    #expect(try lines(of: text) == expected)
  }

  @Test func passesOverLinesThatAreTooLong() throws {
    let long = String(repeating: "x", count: 700_000)
    #expect(
      try lines(of: "a\n\(long)\nb\n\(long)", limit: 10) == ["a", "<too long>", "b", "<too long>"])
  }

  @Test func keepsLinesLongerThanItsBuffer() throws {
    let long = String(repeating: "ż", count: 500_000)
    #expect(try lines(of: "\(long)\na\n\(long)") == [long, "a", long])
  }
}
