import Validating

/// An annotation file after what could be mended was mended.
public struct MendedFile: Sendable {
  /// The file as it is now; nothing is written anywhere.
  public let file: AnnotationFile
  /// The findings that were mended, in the order of mending.
  public let mended: [Diagnostic]
  /// The findings that are left, as of the mended file.
  public let left: [Diagnostic]
}

extension AnnotationFile {
  /// One fix may bring another finding to light; more rounds than this have not been seen to help.
  private static let rounds = 10

  /// The file with the fixes of its findings applied, until none is left to apply.
  ///
  /// Only the fixes' own bytes change. Fixes that would leave a sound file unreadable as YAML are not applied.
  ///
  /// - Parameters:
  ///   - includingUnsafe: Whether fixes are applied that a person should look at.
  ///   - check: Validates the file as it is between two rounds, in the way that ``validate(article:today:policy:found:selection:)``
  ///     does.
  /// - Complexity: that of `check`, once more than there are rounds.
  public func mending(
    includingUnsafe: Bool = false, check: (AnnotationFile) -> [Diagnostic]
  ) -> MendedFile {
    var file = self
    var left = check(file)
    var mended: [Diagnostic] = []
    for _ in 0..<Self.rounds {
      let mending = Mending(left, of: file.bytes, includingUnsafe: includingUnsafe)
      guard !mending.applied.isEmpty else { break }
      let next = AnnotationFile(bytes: mending.bytes, path: path)
      guard next.isSound || !file.isSound else { break }
      file = next
      mended += mending.applied
      left = check(file)
    }
    return MendedFile(file: file, mended: mended, left: left)
  }
}
