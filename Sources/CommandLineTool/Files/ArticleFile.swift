import ClaimKit
import FileSaving
import Glibc

/// The article that an annotation file names: where it is, and what came of reading it.
struct ArticleFile {
  /// The path as seen from here; empty where the file names none.
  let path: String
  /// What came of reading it.
  let outcome: ArticleOutcome

  /// Reads the article of an annotation file.
  ///
  /// Never waits for a pipe or a device that somebody wrote into the file, and never opens what lies outside the desk's
  /// folder: the nearest one above that holds `claimkit.yaml` or `.git`, if any does.
  init(of file: AnnotationFile) {
    guard let named = file.document.article.file?.value, !named.isEmpty else {
      path = ""
      outcome = .notRead
      return
    }
    let folder = FilePath.folder(of: file.path)
    path = FilePath.resolve(named, in: folder)
    outcome = Self.read(path, from: folder)
  }

  private static func read(_ path: String, from folder: String) -> ArticleOutcome {
    if let desk = deskFolder(above: folder), let target = real(path), !isInside(target, desk) {
      return .outside
    }
    do {
      let bytes = try SafeWriter.read(path, maximum: FileReader.limit)
      do {
        return .read(try SourceText(bytes: bytes), sha256: SHA256.hex(bytes))
      } catch {
        return .notText(error)
      }
    } catch {
      if case .missing = error { return .missing }
      return .unreadable(reason: error.message)
    }
  }

  /// Why there is no text, for commands that want one.
  func failure(for file: AnnotationFile) -> CommandFailure {
    switch outcome {
    case .notRead, .read:
      CommandFailure(file.path, "the file names no article", rule: "unreadable-article")
    case .missing: FileReader.missing(path)
    case .outside:
      CommandFailure(
        path, "the article lies outside the desk's folder and was not opened",
        rule: "unreadable-article")
    case .unreadable(let reason): CommandFailure(path, reason, rule: "unreadable-article")
    case .notText(let error): CommandFailure(InvalidInput(error, path: path).diagnostics)
    }
  }

  // MARK: The desk's folder

  private static func deskFolder(above folder: String) -> String? {
    guard var above = real(folder) else { return nil }
    while true {
      for mark in ["claimkit.yaml", ".git"] where access(FilePath.join(above, mark), F_OK) == 0 {
        return above
      }
      if above == "/" { return nil }
      above = FilePath.folder(of: above)
    }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path.hasPrefix(folder + "/")
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
