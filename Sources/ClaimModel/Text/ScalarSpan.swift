/// A half-open range of Unicode-scalar offsets: the unit of annotation files and JSON.
public struct ScalarSpan: Hashable, Sendable, Comparable {
  /// Offset of the first scalar.
  public var start: Int
  /// Offset behind the last scalar.
  public var end: Int

  /// Makes a span from its two offsets, unchecked.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Orders by start, then by end.
  public static func < (a: ScalarSpan, b: ScalarSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}

extension ScalarSpan {
  /// The spans that a text such as `10-40 55-80` names; nil where it is in another form or names none.
  ///
  /// - Complexity: O(*n*), one pass over the bytes.
  static func list(in text: String) -> [ScalarSpan]? {
    var spans: [ScalarSpan] = []
    var start: Int?
    var number: Int?
    func end() -> Bool {
      guard let a = start, let b = number, b >= a else { return false }
      spans.append(ScalarSpan(a, b))
      (start, number) = (nil, nil)
      return true
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        let (tens, isTooLarge) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !isTooLarge, tens <= Int.max - 9 else { return nil }
        number = tens + Int(byte - 0x30)
      case 0x2D:
        guard start == nil, let first = number else { return nil }
        (start, number) = (first, nil)
      case 0x20:
        // Blanks may stand around spans, and between them there may be several.
        guard (start == nil && number == nil) || end() else { return nil }
      default: return nil
      }
    }
    guard (start == nil && number == nil) || end() else { return nil }
    return spans.isEmpty ? nil : spans
  }
}
