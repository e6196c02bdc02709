/// A text cut into lines, each with its line end, so that the lines put together are the text again.
package struct LineList: Sendable {
  /// The text.
  let bytes: [UInt8]
  /// Where each line starts, and behind them the length of the text.
  private let bounds: [Int]

  /// Cuts a text behind every LF, and behind every CR that no LF follows.
  ///
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8]) {
    var bounds = [0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if isEnd { bounds.append(index + 1) }
    }
    if bounds.last != bytes.count { bounds.append(bytes.count) }
    self.bytes = bytes
    self.bounds = bounds
  }

  /// The number of lines; the last may lack its end.
  package var count: Int { bounds.count - 1 }

  /// A line with its end.
  subscript(line: Int) -> ArraySlice<UInt8> { bytes[bounds[line]..<bounds[line + 1]] }

  /// Some neighbouring lines with their ends.
  subscript(lines: Range<Int>) -> ArraySlice<UInt8> {
    bytes[bounds[lines.lowerBound]..<bounds[lines.upperBound]]
  }

  /// The line that a byte belongs to; the last one for the end of the text.
  ///
  /// - Complexity: O(log *n*).
  func line(at offset: Int) -> Int {
    var low = 0
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if bounds[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a line starts; the length of the text for the line behind the last.
  func start(of line: Int) -> Int { bounds[line] }
}
