import ClaimModel

/// Where a literal or folded scalar ends: libyaml's mark lies behind the blank lines that follow it.
enum BlockScalarExtent {
  /// The span from the indicator to the end of the last line of text, without its line end.
  ///
  /// Blank lines at the end are kept where `+` makes them part of the value. Where there is no text, the span ends with
  /// the indicator's line.
  static func trim(_ span: ByteSpan, in text: SourceText) -> ByteSpan {
    let bytes = text.bytes
    let headerEnd = lineEnd(from: span.start, in: bytes)
    let keepsBlankLines = header(span, in: bytes).contains(0x2B)
    var end = max(span.end, headerEnd)
    if keepsBlankLines {
      if end > headerEnd { end = withoutLineEnd(end, in: bytes) }
      return ByteSpan(span.start, max(end, headerEnd))
    }
    while end > headerEnd {
      let last = bytes[end - 1]
      if last == 0x0A || last == 0x0D {
        end -= 1
        continue
      }
      // A line of blanks alone goes with its line end; blanks behind text are text.
      var i = end
      while i > headerEnd, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
      guard i < end, bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D else { break }
      end = i
    }
    return ByteSpan(span.start, end)
  }

  /// The indicator with its modifiers: `|`, `>-`, `|2+`.
  static func header(_ span: ByteSpan, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    var end = span.start
    while end < bytes.count, ![0x20, 0x09, 0x0A, 0x0D, 0x23].contains(bytes[end]) { end += 1 }
    return bytes[span.start..<end]
  }

  /// The offset behind the last byte of the line that holds `offset`, before its LF, CRLF or CR.
  static func lineEnd(from offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private static func withoutLineEnd(_ end: Int, in bytes: [UInt8]) -> Int {
    guard end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D else { return end }
    let isPair = end > 1 && bytes[end - 1] == 0x0A && bytes[end - 2] == 0x0D
    return end - (isPair ? 2 : 1)
  }
}
