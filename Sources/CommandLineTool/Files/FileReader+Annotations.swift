import ClaimKit
import FileSaving

extension FileReader {
  /// An annotation file, read leniently; its diagnostics are the caller's to judge.
  static func annotationFile(_ path: String) throws(CommandFailure) -> AnnotationFile {
    AnnotationFile(bytes: try bytes(of: path), path: path)
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
