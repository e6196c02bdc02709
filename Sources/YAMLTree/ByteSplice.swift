import ClaimModel

/// A change of some bytes of a file; all others stay as they are.
package struct ByteSplice: Sendable, Equatable {
  /// The bytes that go; empty for an insertion.
  package var span: ByteSpan
  /// The bytes that come.
  package var replacement: [UInt8]

  /// Makes a splice that writes text.
  package init(_ span: ByteSpan, _ replacement: String) {
    self.span = span
    self.replacement = Array(replacement.utf8)
  }

  /// Why splices cannot be applied together.
  package enum ConflictError: Error, Equatable, Sendable {
    /// Two of them change the same bytes.
    case overlap(ByteSpan, ByteSpan)
    /// One leaves the file.
    case outside(ByteSpan)
  }

  /// Applies splices to the bytes they were made for.
  ///
  /// Insertions at one place are made in the order given. An insertion may touch a replaced span at its ends.
  ///
  /// - Throws: ``ConflictError``; then nothing was applied.
  /// - Complexity: O(*n* + *k* log *k*).
  package static func apply(
    _ splices: [ByteSplice], to bytes: [UInt8]
  ) throws(ConflictError) -> [UInt8] {
    // Sorted by place and, at one place, insertions first; `sorted` alone is not promised to be stable.
    let ordered = splices.enumerated().sorted { a, b in
      a.element.span != b.element.span
        ? a.element.span < b.element.span : a.offset < b.offset
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.replacement.count })
    var end = 0
    var previous = ByteSpan(0, 0)
    for splice in ordered {
      guard splice.span.start >= 0, splice.span.end <= bytes.count else {
        throw .outside(splice.span)
      }
      guard splice.span.start >= end else { throw .overlap(previous, splice.span) }
      result += bytes[end..<splice.span.start]
      result += splice.replacement
      end = splice.span.end
      previous = splice.span
    }
    result += bytes[end...]
    return result
  }
}
