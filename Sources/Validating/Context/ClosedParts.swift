import ClaimModel

/// Parts of a file that later levels leave alone, because an earlier one found an error there.
package struct ClosedParts: Sendable {
  /// Whether the article entry is closed.
  package var article = false
  /// Indices of closed sources.
  package var sources: Set<Int> = []
  /// Indices of closed claims.
  package var claims: Set<Int> = []

  /// Closes the parts that errors stand in; milder findings close nothing.
  ///
  /// - Complexity: O(*d* log *c*) for *d* diagnostics and *c* claims.
  mutating func close(_ diagnostics: [Diagnostic], in document: AnnotationDocument) {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      let offset = diagnostic.location.span.start
      if document.article.span.reaches(offset) { article = true }
      if let index = document.claimIndex(at: offset) { claims.insert(index) }
      if let index = document.sourceIndex(at: offset) { sources.insert(index) }
    }
  }
}

extension AnnotationDocument {
  /// The index of the claim that a byte of the file belongs to.
  func claimIndex(at offset: Int) -> Int? {
    AnnotationDocument.index(of: offset, in: claims, \.span)
  }

  /// The index of the source entry that a byte of the file belongs to.
  func sourceIndex(at offset: Int) -> Int? {
    AnnotationDocument.index(of: offset, in: sources, \.span)
  }

  /// Entries stand in the order of the file, so half of them can be left out at each step.
  private static func index<Entry>(
    of offset: Int, in entries: [Entry], _ span: (Entry) -> ByteSpan
  ) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if span(entries[middle]).start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span(entries[low - 1]).reaches(offset) else { return nil }
    return low - 1
  }
}

extension ByteSpan {
  /// Whether a byte lies inside or right behind the span: an empty value stands behind its key, at its parent's end.
  func reaches(_ offset: Int) -> Bool {
    !isEmpty && start <= offset && offset <= end
  }
}
