import ClaimKit

/// The annotation files of a desk's folder, counted on all processors, a file at a time in memory.
struct DeskFolder {
  private let folders: [String]
  private let paths: [String]

  /// Finds the files.
  ///
  /// - Parameter folders: The folders as given; their own folders are the desk's sections.
  /// - Throws: ``CommandFailure`` where a folder cannot be read, or holds no annotation file.
  init(_ folders: [String]) throws(CommandFailure) {
    self.folders = folders
    paths = try DirectoryWalk.annotationFiles(in: folders)
  }

  /// Counts all files, with the progress on standard error where somebody looks at it.
  ///
  /// - Returns: The tally, and why files could not be read, in the order of the files.
  func tally() -> (tally: DeskTally, failures: [CommandFailure]) {
    let progress = Progress(count: paths.count)
    let parts = Workers.run(paths.count, start: Part.init) { piece, worker, part in
      let path = paths[piece]
      do throws(CommandFailure) {
        let file = try FileReader.soundAnnotationFile(path)
        part.tally.add(file.document, path: path, folder: section(of: path))
      } catch {
        part.failures.append((piece, error))
      }
      progress.step(isShown: worker == 0)
    }
    progress.finish()
    var tally = DeskTally()
    for part in parts { tally.add(part.tally) }
    let failures = parts.flatMap(\.failures).sorted { $0.0 < $1.0 }.map(\.1)
    return (tally, failures)
  }

  /// The section of articles that name none: the first folder below the one given; empty for files that stand in that itself.
  private func section(of path: String) -> String {
    for folder in folders {
      let root = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
      guard path.hasPrefix(root) else { continue }
      let parts = path.dropFirst(root.count).split(separator: "/").filter { $0 != "." }
      return parts.count > 1 ? String(parts[0]) : ""
    }
    return ""
  }

  /// What one worker counted.
  private struct Part: Sendable {
    var tally = DeskTally()
    var failures: [(Int, CommandFailure)] = []

    @Sendable init() {}
  }
}
