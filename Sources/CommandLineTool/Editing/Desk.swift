import ClaimKit
import FileSaving
import Glibc

/// The desk that a file belongs to: the nearest `claimkit.yaml` above it, and who edits.
struct Desk {
  /// The name of a desk's file.
  static let fileName = "claimkit.yaml"

  /// What the desk's file says; defaults where there is none.
  let file: DeskFile
  /// Where the desk's file is; nil where there is none.
  let place: String?
  private let folder: String

  /// Looks for the desk of a file and reads what it says.
  ///
  /// - Throws: ``CommandFailure`` where the desk's file is wrong: a policy is never half in force.
  init(of path: String) throws(CommandFailure) {
    folder = FilePath.folder(of: path)
    place = Desk.place(above: folder)
    guard let place else {
      file = .standard
      return
    }
    do {
      file = DeskFile(bytes: try SafeWriter.read(place), path: place)
    } catch {
      throw CommandFailure(error, path: place)
    }
    if file.diagnostics.contains(where: { $0.severity == .error }) {
      throw CommandFailure(file.diagnostics)
    }
  }

  /// The file of findings that are put up with, as a path from here; nil where the desk names none.
  var baselinePath: String? {
    guard let place, let baseline = file.baseline else { return nil }
    return FilePath.resolve(baseline, in: FilePath.folder(of: place))
  }

  /// Who edits: as told, else `CLAIMKIT_EDITOR`, the desk's file, git's `user.name`, in that order.
  ///
  /// - Throws: ``CommandFailure`` where nobody is named.
  func editor(by name: String?) throws(CommandFailure) -> String {
    if let name {
      guard !name.isEmpty else { throw nobody }
      return name
    }
    if let name = getenv("CLAIMKIT_EDITOR").map({ String(cString: $0) }), !name.isEmpty {
      return name
    }
    if let name = file.editor { return name }
    if let name = GitCommand.output(["config", "user.name"], in: folder), !name.isEmpty {
      return name
    }
    throw nobody
  }

  private var nobody: CommandFailure {
    CommandFailure(
      "claimkit", "nobody is named who makes the change", rule: "no-editor",
      help: "say --by NAME, set CLAIMKIT_EDITOR, or write editor: NAME into \(Desk.fileName)")
  }

  /// The file in the nearest folder above that has one; a repository is not left.
  private static func place(above folder: String) -> String? {
    guard let resolved = realpath(folder, nil) else { return nil }
    defer { free(resolved) }
    var above = String(cString: resolved)
    while true {
      let candidate = FilePath.join(above, fileName)
      if access(candidate, F_OK) == 0 { return candidate }
      if above == "/" || access(FilePath.join(above, ".git"), F_OK) == 0 { return nil }
      above = FilePath.folder(of: above)
    }
  }
}
