import Revising

extension AnnotationFile {
  /// What this file says that an older version of it did not: claim by claim, whatever the layout.
  ///
  /// - Parameter old: The older version; only sound files can be compared.
  /// - Complexity: O(*n*).
  public func changes(since old: AnnotationFile) -> AnnotationChanges {
    AnnotationComparison.changes(
      from: old.mapping, to: mapping, isTextChanged: old.bytes != bytes)
  }

  /// The lines by which this file differs from an older version, in the form that `patch` reads; empty if by none.
  public func unifiedDiff(
    since old: [UInt8], oldName: String? = nil, newName: String? = nil
  ) -> String {
    UnifiedDiff.text(
      from: old, to: bytes, oldName: oldName ?? path, newName: newName ?? path)
  }
}
