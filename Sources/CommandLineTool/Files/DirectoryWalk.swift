import ClaimKit
import Glibc

/// Turns FILE and DIR arguments into the annotation files they mean.
enum DirectoryWalk {
  /// The files in the order of the arguments, those of a folder sorted by the bytes of their paths.
  ///
  /// A file named is taken whatever its ending. From a folder and the folders in it come all `*.yaml`, but for the desk's
  /// settings (`claimkit.yaml`) and what is hidden. `-` stands for standard input and for itself. No file and no folder is visited twice, so links may form loops.
  ///
  /// - Throws: ``CommandFailure`` where a path cannot be read, or a folder holds no annotation file.
  static func annotationFiles(in paths: [String]) throws(CommandFailure) -> [String] {
    try files(in: paths, endings: [".yaml"], except: "claimkit.yaml") { folder in
      CommandFailure(
        folder, "no annotation files (*.yaml) in this folder", rule: "no-annotation-files",
        help: "make one with: claimkit annotate ARTICLE --into \(folder)")
    }
  }

  /// The files of another kind, found in the same way.
  ///
  /// - Parameter endings: What their names end in, with the stop.
  /// - Throws: ``CommandFailure`` where a path cannot be read, or a folder holds no such file.
  static func files(
    in paths: [String], endings: [String]
  ) throws(CommandFailure) -> [String] {
    try files(in: paths, endings: endings, except: nil) { folder in
      let kinds = endings.map { "*\($0)" }
      return CommandFailure(folder, "no files \(kinds, .comma) in this folder", rule: "no-files")
    }
  }

  private static func files(
    in paths: [String], endings: [String], except: String?, none: (String) -> CommandFailure
  ) throws(CommandFailure) -> [String] {
    var walk = Walk(endings: endings, except: except)
    var files: [String] = []
    for path in paths {
      if path == "-" {
        files.append(path)
        continue
      }
      guard let identity = Identity(path) else { throw FileReader.failure(path, errno) }
      if !identity.isFolder {
        if walk.visit(identity) { files.append(path) }
        continue
      }
      let before = walk.found
      files += try walk.files(in: path, identity)
      if walk.found == before { throw none(path) }
    }
    return files
  }

  /// Whether a path leads to a folder, links followed.
  static func isFolder(_ path: String) -> Bool { Identity(path)?.isFolder ?? false }

  /// The folders in a folder, by the bytes of their names; none where it cannot be read. Hidden ones do not count.
  static func folders(in folder: String) -> [String] {
    ((try? Walk.names(in: folder)) ?? []).map { FilePath.join(folder, $0) }
      .filter { Identity($0)?.isFolder ?? false }
  }

  /// What tells a file from every other, whatever its name.
  private struct Identity: Hashable {
    var device: UInt
    var inode: UInt
    var isFolder: Bool

    /// The file behind a path, links followed; nil with `errno` set where there is none.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt(status.st_dev)
      inode = UInt(status.st_ino)
      isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
  }

  private struct Walk {
    let endings: [String]
    let except: String?
    private var visited: Set<Identity> = []
    /// Files of the kind met, visited before or not.
    private(set) var found = 0

    init(endings: [String], except: String?) {
      self.endings = endings
      self.except = except
    }

    mutating func visit(_ identity: Identity) -> Bool { visited.insert(identity).inserted }

    mutating func files(
      in folder: String, _ identity: Identity
    ) throws(CommandFailure) -> [String] {
      guard visit(identity) else { return [] }
      var files: [String] = []
      for name in try Self.names(in: folder) {
        let path = FilePath.join(folder, name)
        guard let identity = Identity(path) else { continue }
        if identity.isFolder {
          files += try self.files(in: path, identity)
        } else if endings.contains(where: name.hasSuffix), name != except {
          found += 1
          if visit(identity) { files.append(path) }
        }
      }
      return files
    }

    static func names(in folder: String) throws(CommandFailure) -> [String] {
      guard let stream = opendir(folder) else { throw FileReader.failure(folder, errno) }
      defer { closedir(stream) }
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}
