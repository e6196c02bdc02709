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

  /// The folders of the desk's own language packs, as paths from here.
  private var packPaths: [String] {
    guard let place else { return [] }
    return file.packs.map { FilePath.resolve($0, in: FilePath.folder(of: place)) }
  }

  /// The engines of the desk's own language packs, by code.
  ///
  /// - Throws: ``CommandFailure`` where a pack cannot be read or a list in it is wrong.
  func ownEngines() throws(CommandFailure) -> [String: Engine] {
    var engines: [String: Engine] = [:]
    for pack in packPaths { engines[PackFolder.code(of: pack)] = try PackFolder.engine(pack) }
    return engines
  }

  /// The engine of a language: of a pack of the desk's own, else of one inside the program; nil where there is neither.
  ///
  /// - Throws: ``CommandFailure`` where the pack cannot be read or a list in it is wrong.
  func engine(for language: String) throws(CommandFailure) -> Engine? {
    let code = Engine.code(of: language)
    for pack in packPaths where PackFolder.code(of: pack) == code {
      return try PackFolder.engine(pack)
    }
    return Engine(language: language)
  }

  /// The engine of a file's language at the desk of that file; what is wrong with either is told as a warning, and what is
  /// inside the program does.
  static func engine(for language: String, of path: String) -> Engine? {
    do throws(CommandFailure) {
      return try Desk(of: path).engine(for: language)
    } catch {
      error.report(as: .warning)
      return Engine(language: language)
    }
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
