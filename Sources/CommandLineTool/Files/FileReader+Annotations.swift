import ClaimKit
import FileSaving

extension FileReader {
  /// An annotation file, read leniently; its diagnostics are the caller's to judge.
  ///
  /// - Parameter path: The file; `-` reads standard input.
  /// - Throws: ``CommandFailure`` for a file that cannot be read, and for an article given in the place of its annotations.
  static func annotationFile(_ path: String) throws(CommandFailure) -> AnnotationFile {
    let file = AnnotationFile(
      bytes: try bytes(of: path), path: path == "-" ? "<stdin>" : path)
    let isNamedLikeAnArticle = [".txt", ".md", ".markdown"].contains { path.hasSuffix($0) }
    if isNamedLikeAnArticle, !file.saysAnything { throw notAnnotations(path) }
    return file
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

  private static func notAnnotations(_ path: String) -> CommandFailure {
    CommandFailure(
      path, "this is no annotation file: it has neither format nor claims",
      rule: "not-annotations",
      help: "to make one of an article: claimkit annotate \(FilePath.quoted(path))")
  }
}

extension AnnotationFile {
  /// Whether anything in it is what an annotation file has.
  var saysAnything: Bool { document.format != nil || !document.claims.isEmpty }
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
