import ClaimKit
import FileSaving
import Glibc

extension FileReader {
  /// An annotation file, read leniently; its diagnostics are the caller's to judge.
  ///
  /// - Parameter path: The file; `-` reads standard input.
  /// - Throws: ``CommandFailure`` for a file that cannot be read, and for an article given in the place of its annotations.
  static func annotationFile(_ path: String) throws(CommandFailure) -> AnnotationFile {
    let file = AnnotationFile(
      bytes: try bytes(of: path, limit: SafeWriter.maximumBytes),
      path: path == "-" ? "<stdin>" : path)
    if isNamedLikeAnArticle(path), !file.saysAnything { throw notAnnotations(path) }
    return file
  }

  /// Whether a path ends as those of articles do.
  static func isNamedLikeAnArticle(_ path: String) -> Bool {
    [".txt", ".md", ".markdown"].contains { path.hasSuffix($0) }
  }

  /// An annotation file that can be relied on for what it says.
  ///
  /// - Throws: ``CommandFailure`` for a file that cannot be read, is no YAML or no annotation file.
  static func soundAnnotationFile(_ path: String) throws(CommandFailure) -> AnnotationFile {
    let file = try annotationFile(path)
    guard file.isSound else { throw CommandFailure(file.diagnostics) }
    guard file.saysAnything else { throw notAnnotations(path) }
    return file
  }

  /// The failure for an article given in the place of its annotations; it names them where they are near.
  static func notAnnotations(_ path: String) -> CommandFailure {
    let near: Message? = annotations(of: path).map { "did you mean \(FilePath.quoted($0))?" }
    return CommandFailure(
      path, "this is no annotation file: it has neither format nor claims",
      rule: "not-annotations",
      help: near ?? "to make one of an article: claimkit annotate \(FilePath.quoted(path))")
  }

  /// How many folders are looked into for an article's annotation file.
  private static let mostFolders = 200

  /// The annotation file of an article: beside it, in a folder beside it, or in a folder beside its own.
  private static func annotations(of article: String) -> String? {
    let own = FilePath.folder(of: article)
    let name = FilePath.stem(of: article) + ".yaml"
    var folders = [own]
    for above in [own, FilePath.join(own, "..")] {
      folders += DirectoryWalk.folders(in: above).prefix(mostFolders)
    }
    return folders.map { FilePath.tidy(FilePath.join($0, name)) }.first { access($0, R_OK) == 0 }
  }
}

extension AnnotationFile {
  /// Whether anything in it is what an annotation file has.
  var saysAnything: Bool { document.format != nil || !document.claims.isEmpty }
}

extension FileError {
  /// What is wrong in one line, without the path.
  var message: Message {
    switch self {
    case .missing: "there is no such file or folder"
    case .notAFile: "not a regular file"
    case .tooLarge(_, let limit): "larger than \(limit >> 20) MiB"
    case .forbidden: "no permission"
    case .exists: "the file is there already and was left alone"
    case .changed: "somebody else changed the file meanwhile; it was left as it is"
    case .busy: "others are writing in this folder"
    case .displaced(_, let kept):
      "two others changed the file in the same moment; the earlier version is in \(kept)"
    case .system(_, let code): Message(verbatim: String(cString: strerror(code)))
    }
  }
}

extension CommandFailure {
  /// The failure for an error of reading or saving a file.
  init(_ error: FileError, path: String? = nil) {
    let path = path ?? error.path
    switch error {
    case .missing: self = FileReader.missing(path)
    case .exists:
      self.init(path, "the file is there already and was left alone", rule: "file-exists")
    case .notAFile, .tooLarge, .forbidden:
      self.init(path, error.message, rule: "unreadable-file")
    case .changed, .busy, .displaced, .system:
      self.init(path, error.message, rule: "unwritable-file")
    }
  }
}
