import ClaimModel

/// Takes the tokens of HTML leftovers out of a line: tags, and entities that stand for a space.
///
/// Text copied from web pages keeps some of them: `<p>`, `<br>`, `&nbsp;`. They are no words of the article; the words beside
/// them stand as if the tag, or the space, were not there.
struct MarkupCutter {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// How many bytes a tag may have.
  private static let longestTag = 300

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Removes the markup among the tokens from `first` on.
  ///
  /// - Complexity: O(*n*) in the bytes of the tokens.
  func cut(from first: Int, _ tokens: inout ContiguousArray<Token>) {
    guard
      tokens[first...].contains(where: {
        bytes[Int($0.start)] == 0x3C || bytes[Int($0.start)] == 0x26
      })
    else { return }
    var kept = first
    var i = first
    var isSpaced = false
    while i < tokens.count {
      if let markup = markup(at: Int(tokens[i].start)), isWhole(markup.end, from: i, tokens) {
        isSpaced = isSpaced || markup.isSpace
        while i < tokens.count, Int(tokens[i].start) < markup.end {
          isSpaced =
            isSpaced || tokens[i].shape.contains(.spaceBefore)
            || tokens[i].shape.contains(.spaceAfter)
          i += 1
        }
        if isSpaced, kept > first { tokens[kept - 1].shape.insert(.spaceAfter) }
        continue
      }
      tokens[kept] = tokens[i]
      if isSpaced { tokens[kept].shape.insert(.spaceBefore) }
      isSpaced = false
      kept += 1
      i += 1
    }
    if kept > first, kept < tokens.count { tokens[kept - 1].shape.insert(.spaceAfter) }
    tokens.removeSubrange(kept...)
  }

  /// Whether no token reaches over the end of markup that begins with the token `i`.
  private func isWhole(_ end: Int, from i: Int, _ tokens: ContiguousArray<Token>) -> Bool {
    var k = i
    while k < tokens.count, Int(tokens[k].start) < end {
      if tokens[k].end > end { return false }
      k += 1
    }
    return true
  }

  /// The markup that begins at a byte: where it ends, and whether it parts what stands beside it.
  private func markup(at start: Int) -> (end: Int, isSpace: Bool)? {
    switch bytes[start] {
    case 0x3C: tag(at: start)
    case 0x26: space(at: start)
    default: nil
    }
  }

  private func tag(at start: Int) -> (end: Int, isSpace: Bool)? {
    var i = start + 1
    if i < bytes.count, bytes[i] == 0x2F { i += 1 }
    let name = i
    while i < bytes.count, isLetterOrDigit(bytes[i]) { i += 1 }
    guard i > name, !(0x30...0x39).contains(bytes[name]), i - name <= 10 else { return nil }
    let nameEnd = i
    let limit = min(bytes.count, start + Self.longestTag)
    var hasValue = false
    while i < limit, bytes[i] != 0x3E {
      if bytes[i] == 0x3C || bytes[i] == 0x0A { return nil }
      hasValue = hasValue || bytes[i] == 0x3D
      i += 1
    }
    // `x <y i y> z` is no tag: behind the name stands nothing, a stroke or an attribute with its value.
    let rest = bytes[nameEnd..<i].filter { $0 != 0x20 && $0 != 0x2F }
    guard i < limit, rest.isEmpty || hasValue else { return nil }
    return (i + 1, !isInline(name..<nameEnd))
  }

  /// Whether a tag stands inside a line of text, so that it parts no words: `<b>`, `<a …>`, `<span>`.
  private func isInline(_ name: Range<Int>) -> Bool {
    Self.inlineTags.contains { tag in
      name.count == tag.utf8CodeUnitCount
        && name.enumerated().allSatisfy { bytes[$0.element] | 0x20 == tag.utf8Start[$0.offset] }
    }
  }

  private static let inlineTags: [StaticString] = [
    "a", "b", "i", "u", "em", "strong", "span", "mark", "sup", "sub", "small",
  ]

  private static let spaces: [StaticString] = ["&nbsp;", "&#160;", "&ensp;", "&emsp;", "&thinsp;"]

  private func space(at start: Int) -> (end: Int, isSpace: Bool)? {
    for entity in Self.spaces where start + entity.utf8CodeUnitCount <= bytes.count {
      let length = entity.utf8CodeUnitCount
      if (0..<length).allSatisfy({ bytes[start + $0] == entity.utf8Start[$0] }) {
        return (start + length, true)
      }
    }
    return nil
  }

  private func isLetterOrDigit(_ b: UInt8) -> Bool {
    (0x61...0x7A).contains(b | 0x20) || (0x30...0x39).contains(b)
  }
}
