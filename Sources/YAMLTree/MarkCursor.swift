import ClaimModel

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come almost in order, so it walks on from the last one: all marks of a file together cost one pass.
struct MarkCursor {
  private let text: SourceText
  /// Length of the byte order mark, which libyaml never sees.
  private let start: Int
  private var index = 0
  private var offset: Int

  /// Counts from the byte at `start`.
  init(text: SourceText, start: Int) {
    self.text = text
    self.start = start
    offset = start
  }

  /// The byte offset of the code point with an index; the end of the text for one past it.
  mutating func byteOffset(_ target: Int) -> Int {
    if target < index {
      let first = text.scalarOffset(start)
      index = target
      offset = text.byteOffset(scalar: first + target) ?? text.bytes.count
      return offset
    }
    text.bytes.withUnsafeBufferPointer { p in
      while index < target, offset < p.count {
        offset += 1
        while offset < p.count, p[offset] & 0xC0 == 0x80 { offset += 1 }
        index += 1
      }
    }
    return offset
  }
}
