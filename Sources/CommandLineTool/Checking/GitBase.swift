import ClaimKit

/// An earlier version of a repository's files, to compare today's with.
struct GitBase: Sendable {
  private let revision: String

  /// Names a version, such as `main` or `HEAD~1`.
  ///
  /// - Throws: ``CommandFailure`` where git does not know it.
  init(_ revision: String, folder: String) throws(CommandFailure) {
    let commit =
      revision.hasPrefix("-")
      ? nil
      : GitCommand.output(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], in: folder)
    guard let commit, !commit.isEmpty else {
      throw CommandFailure(
        "claimkit", "git knows no version “\(revision)” here", rule: "unknown-revision",
        help: "name a branch, a tag or a commit, such as origin/main; a shallow clone may lack it")
    }
    self.revision = commit
  }

  /// A file as it was; nil where it was not there.
  func version(of path: String) -> AnnotationFile? {
    let name = FilePath.name(of: path)
    let text = GitCommand.output(
      ["show", "\(revision):./\(name)"], in: FilePath.folder(of: path))
    return text.map { AnnotationFile(bytes: Array(($0 + "\n").utf8), path: path) }
  }
}
