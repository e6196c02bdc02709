/// A half-open range of UTF-8 byte offsets into one ``SourceText``.
///
/// Inside the pipeline every place is a `ByteSpan`; at the borders (YAML, JSON) it becomes a ``ScalarSpan``.
public struct ByteSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset behind the last byte; never below `start`.
  public var end: Int

  /// Makes a span; an `end` below `start` is raised to `start`.
  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  @inlinable public var length: Int { end - start }
  /// Whether the span holds no byte.
  @inlinable public var isEmpty: Bool { end == start }
  /// The offsets as a Swift range.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly inside this span.
  @inlinable public func contains(_ other: ByteSpan) -> Bool {
    start <= other.start && other.end <= end
  }
  /// Whether the byte at `offset` lies inside this span.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two spans share a byte.
  @inlinable public func overlaps(_ other: ByteSpan) -> Bool {
    start < other.end && other.start < end
  }
  /// The smallest span that holds both.
  @inlinable public func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  @inlinable public static func < (a: ByteSpan, b: ByteSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
