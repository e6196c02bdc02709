import ClaimModel

/// Cuts the text into the lines that become blocks: physical lines, or runs of them where the text is hard-wrapped.
struct LineSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The lines of `span` that hold more than white space, trimmed, in order.
  ///
  /// Lines that follow each other without a blank line between them are joined where they look hard-wrapped: at least a third of
  /// them go on with a small letter and none is longer than 100 bytes past its neighbours' usual width.
  /// - Complexity: O(*n*) in the bytes.
  func lines(in span: ByteSpan) -> [ByteSpan] {
    var result: [ByteSpan] = []
    var group: [ByteSpan] = []
    var i = span.start
    while i <= span.end {
      var stop = i
      while stop < span.end, !isLineEnd(stop) { stop = nextCandidate(behind: stop, span.end) }
      let line = trimmed(ByteSpan(i, stop))
      if line.isEmpty {
        flush(&group, into: &result)
      } else {
        group.append(line)
      }
      if stop >= span.end { break }
      i = stop + lineEndLength(stop)
    }
    flush(&group, into: &result)
    return result
  }

  private func flush(_ group: inout [ByteSpan], into result: inout [ByteSpan]) {
    defer { group.removeAll(keepingCapacity: true) }
    guard group.count > 2 else {
      result += group
      return
    }
    let widest = group.map(\.length).max() ?? 0
    let goesOn = group.dropFirst().reduce(0) { $0 + (startsSmall($1) ? 1 : 0) }
    guard widest <= 140, goesOn * 3 >= group.count - 1 else {
      result += group
      return
    }
    result.append(ByteSpan(group[0].start, group[group.count - 1].end))
  }

  private func startsSmall(_ line: ByteSpan) -> Bool {
    let b = bytes[line.start]
    if b < 0x80 { return b >= 0x61 && b <= 0x7A }
    return b >= 0xC3 && b < 0xE0 && !ScalarCase.isCapital(bytes, line.start)
  }

  /// The next byte that may end a line: eight bytes at a time are passed over that cannot.
  private func nextCandidate(behind i: Int, _ end: Int) -> Int {
    var k = i + 1
    let raw = UnsafeRawBufferPointer(bytes)
    while k + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: k, as: UInt64.self)
      func has(_ byte: UInt64) -> UInt64 {
        let rest = word ^ (byte &* 0x0101_0101_0101_0101)
        return (rest &- 0x0101_0101_0101_0101) & ~rest
      }
      if (has(0x0A) | has(0x0D) | has(0xE2)) & 0x8080_8080_8080_8080 != 0 { break }
      k += 8
    }
    return k
  }

  /// LF, CR, and the Unicode line and paragraph separators; the second byte of CRLF is skipped by `lineEndLength`.
  @inline(__always)
  private func isLineEnd(_ i: Int) -> Bool {
    switch bytes[i] {
    case 0x0A, 0x0D: true
    case 0xE2:
      i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9)
    default: false
    }
  }

  private func lineEndLength(_ i: Int) -> Int {
    if bytes[i] == 0xE2 { return 3 }
    return bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
  }

  /// The span without white space (ASCII, NBSP, BOM) at its ends.
  func trimmed(_ span: ByteSpan) -> ByteSpan {
    var start = span.start
    var end = span.end
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else if start + 2 < end, bytes[start] == 0xEF, bytes[start + 1] == 0xBB,
        bytes[start + 2] == 0xBF
      {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return ByteSpan(start, end)
  }
}
