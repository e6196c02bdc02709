import Revising

extension AnnotationFile {
  /// Merges two versions of a file that go back to one: claim by claim and key by key, into ours.
  ///
  /// - Parameters:
  ///   - base: What both sides go back to; empty where both made the file.
  ///   - ours: The version that is changed.
  ///   - theirs: The version whose changes come in.
  ///   - markerSize: How many signs a conflict's markers have.
  /// - Complexity: O(*n*), and O(*n*) for each conflict.
  public static func merge(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], markerSize: Int = 7
  ) -> MergeOutcome {
    AnnotationMerge.merge(base: base, ours: ours, theirs: theirs, markerSize: markerSize)
  }

  /// The errors of this file that none of some other versions had, whatever its article says.
  ///
  /// - Complexity: O(*n*) in all files.
  public func errors(
    notIn versions: [AnnotationFile], today: CalendarDate, policy: DeskPolicy = DeskPolicy()
  ) -> [Diagnostic] {
    func errors(_ file: AnnotationFile) -> [Diagnostic] {
      file.validate(today: today, policy: policy).filter { $0.severity == .error }
    }
    let known = versions.flatMap(errors)
    return errors(self).filter { error in
      !known.contains {
        $0.code == error.code && $0.subject == error.subject && $0.message == error.message
      }
    }
  }
}
