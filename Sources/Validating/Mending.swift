import ClaimModel
import YAMLTree

/// A file after fixes were applied to its bytes.
package struct Mending: Sendable {
  /// The bytes after it.
  package let bytes: [UInt8]
  /// The findings whose fixes were applied.
  package let applied: [Diagnostic]
  /// The findings that are left: without a fix, with one that needs a person, or with one in the way of another.
  package let left: [Diagnostic]

  /// Applies the fixes of findings to the bytes they were made for.
  ///
  /// Of two fixes that change the same bytes the first in the file is applied; the other is for the next run, which
  /// sees the file as it then is. Nothing but the fixes' own bytes changes.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings of one file.
  ///   - bytes: The file they were found in.
  ///   - includingUnsafe: Whether fixes are applied that a person should look at.
  /// - Complexity: O(*n* + *d* log *d*).
  package init(_ diagnostics: [Diagnostic], of bytes: [UInt8], includingUnsafe: Bool = false) {
    let wanted = diagnostics.indices.filter { index in
      guard let fix = diagnostics[index].fix else { return false }
      return (fix.isSafe || includingUnsafe) && fix.span.end <= bytes.count
    }.sorted { a, b in
      let (first, second) = (diagnostics[a].fix?.span, diagnostics[b].fix?.span)
      guard let first, let second, first != second else { return a < b }
      return first < second
    }
    var applied: Set<Int> = []
    var splices: [ByteSplice] = []
    for index in wanted {
      guard let fix = diagnostics[index].fix else { continue }
      let splice = ByteSplice(fix.span, fix.replacement)
      if splices.last == splice {
        // Two rules that want the same change are both content.
        applied.insert(index)
      } else if splices.last.map({ fix.span.start > $0.span.end }) ?? true {
        splices.append(splice)
        applied.insert(index)
      }
    }
    if let mended = try? ByteSplice.apply(splices, to: bytes) {
      self.bytes = mended
      self.applied = applied.sorted().map { diagnostics[$0] }
      left = diagnostics.indices.filter { !applied.contains($0) }.map { diagnostics[$0] }
    } else {
      self.bytes = bytes
      self.applied = []
      left = diagnostics
    }
  }
}
