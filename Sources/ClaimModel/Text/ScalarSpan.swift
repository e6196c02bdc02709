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
