import ClaimModel

/// Sample text with its places marked by `⟦` and `⟧`, so that no test counts offsets by hand.
///
/// ```swift
/// let sample = MarkedText("- Nie wiem - ⟦dodał⟧.")
/// sample.text       // "- Nie wiem - dodał."
/// sample.spans[0]   // the bytes of "dodał"
/// ```
/// Marks may nest; spans are listed in the order of their opening marks. An unclosed mark runs to the end of the text.
public struct MarkedText: Sendable {
  /// The text without marks.
  public let text: String
  /// The marked places, in bytes of ``text``.
  public let spans: [ByteSpan]

  /// Reads the marks out of a sample.
  public init(_ marked: String) {
    var text = ""
    var spans: [ByteSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(ByteSpan(text.utf8.count, text.utf8.count))
      case "⟧":
        if let index = open.popLast() { spans[index].end = text.utf8.count }
      default: text.unicodeScalars.append(scalar)
      }
    }
    for index in open { spans[index].end = text.utf8.count }
    self.text = text
    self.spans = spans
  }

  /// The text as the pipeline reads it.
  public var source: SourceText { SourceText(text) }

  /// Text with marks set around places, to show what a test found; places must not overlap unless nested.
  public static func marking(_ spans: [ByteSpan], in text: SourceText) -> String {
    let opens = Dictionary(grouping: spans, by: \.start).mapValues(\.count)
    let closes = Dictionary(grouping: spans, by: \.end).mapValues(\.count)
    var bytes: [UInt8] = []
    for (offset, byte) in text.bytes.enumerated() {
      for _ in 0..<closes[offset, default: 0] { bytes += Array("⟧".utf8) }
      for _ in 0..<opens[offset, default: 0] { bytes += Array("⟦".utf8) }
      bytes.append(byte)
    }
    for _ in 0..<closes[text.bytes.count, default: 0] { bytes += Array("⟧".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
