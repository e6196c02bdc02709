import ClaimModel

/// The words around a quote, compared with white space of any kind and length counting alike.
package struct QuoteContext: Sendable {
  /// How many Unicode scalars of context an annotation file keeps on each side.
  package static let length = 32

  private let before: [UInt8]
  private let after: [UInt8]

  /// Takes the words as an annotation file has them.
  init(before: String?, after: String?) {
    self.before = QuoteContext.tidied(before.map { Array($0.utf8) } ?? [])
    self.after = QuoteContext.tidied(after.map { Array($0.utf8) } ?? [])
  }

  /// The words before and behind a place, as they stand in an annotation file; nil where there are none.
  package static func around(
    _ spans: [ByteSpan], in text: SourceText
  ) -> (before: String?, after: String?) {
    guard let first = spans.first, let last = spans.last else { return (nil, nil) }
    let bytes = text.bytes
    var start = first.start
    for _ in 0..<length where start > 0 {
      start -= 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    }
    var end = last.end
    for _ in 0..<length where end < bytes.count {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    let before = tidied(Array(bytes[start..<first.start]))
    let after = tidied(Array(bytes[last.end..<end]))
    return (
      before.isEmpty ? nil : String(decoding: before, as: UTF8.self),
      after.isEmpty ? nil : String(decoding: after, as: UTF8.self)
    )
  }

  /// Whether nothing is known of the words around.
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// What ``rank(_:in:)`` gives where all that is known fits.
  var highestRank: Int { (before.isEmpty ? 0 : 1) + (after.isEmpty ? 0 : 1) }

  /// On how many sides the words around a place are the known ones.
  func rank(_ spans: [ByteSpan], in text: SourceText) -> Int {
    guard let first = spans.first, let last = spans.last else { return 0 }
    var rank = 0
    if !before.isEmpty, matchesBackward(text.bytes, from: first.start) { rank += 1 }
    if !after.isEmpty, matchesForward(text.bytes, from: last.end) { rank += 1 }
    return rank
  }

  private func matchesForward(_ bytes: [UInt8], from start: Int) -> Bool {
    var i = start
    while i < bytes.count, QuoteContext.isSpace(bytes[i]) { i += 1 }
    for byte in after {
      guard i < bytes.count else { return false }
      if byte == 0x20 {
        guard QuoteContext.isSpace(bytes[i]) else { return false }
        while i < bytes.count, QuoteContext.isSpace(bytes[i]) { i += 1 }
      } else {
        guard bytes[i] == byte else { return false }
        i += 1
      }
    }
    return true
  }

  private func matchesBackward(_ bytes: [UInt8], from end: Int) -> Bool {
    var i = end
    while i > 0, QuoteContext.isSpace(bytes[i - 1]) { i -= 1 }
    for byte in before.reversed() {
      guard i > 0 else { return false }
      if byte == 0x20 {
        guard QuoteContext.isSpace(bytes[i - 1]) else { return false }
        while i > 0, QuoteContext.isSpace(bytes[i - 1]) { i -= 1 }
      } else {
        guard bytes[i - 1] == byte else { return false }
        i -= 1
      }
    }
    return true
  }

  /// Every run of white space as one blank, none at the ends.
  private static func tidied(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if !isSpace(byte) {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
