import ClaimKit
import Exchanging
import FileSaving
import Glibc

/// Where an export goes: standard output, one file, or files in a folder. A file is there whole or not at all.
final class ExportDestination {
  private let path: String
  private let exporter: any Exporter
  private let layout: JointLayout
  private let isForced: Bool
  /// Pieces of one document become parts of it.
  let container: ExportContainer
  private var hasPieces = false
  /// The document so far, where it goes into a file.
  private var document: [UInt8] = []

  /// Prepares a destination.
  ///
  /// - Parameters:
  ///   - path: `-`, a file, or a folder: one that exists, or a name that ends in `/`.
  ///   - exporter: The format; one whose articles need files of their own always gets a folder.
  ///   - articles: How many files are exported.
  ///   - hasByteOrderMark: Whether CSV begins with one.
  ///   - isForced: Whether files that are there already are written over.
  init(
    _ path: String, for exporter: any Exporter, articles: Int, isForced: Bool,
    hasByteOrderMark: Bool = false
  ) throws(CommandFailure) {
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      throw CommandFailure(
        path, "an export is no annotation file, and would take the place of one", rule: "usage",
        help: "give it a name of its own, such as claims.csv")
    }
    self.path = path
    self.exporter = exporter
    self.isForced = isForced
    let joint = exporter.joint(
      articles: articles, settings: ExportSettings(hasByteOrderMark: hasByteOrderMark))
    layout = joint ?? JointLayout()
    if joint == nil, path == "-" {
      throw CommandFailure(
        "claimkit", "\(exporter.name) is several files for each article", rule: "usage",
        help: "say where they go: --output FOLDER/")
    }
    let isFolder = path != "-" && (path.hasSuffix("/") || OutputFolder.exists(path))
    container = isFolder || joint == nil ? .files : .document
  }

  /// Begins the document, or the folder with what all articles share.
  ///
  /// - Throws: ``CommandFailure`` where two files would be called the same.
  func begin(_ jobs: [ExportRun.Job]) throws(CommandFailure) {
    guard container == .files else { return emit(Array(layout.opening.utf8)) }
    var names: [String: String] = [:]
    for job in jobs {
      if let other = names.updateValue(job.path, forKey: job.name) {
        throw CommandFailure(
          job.path, "would be exported under the same name as \(other)", rule: "same-name",
          help: "export them into different folders")
      }
    }
    for piece in exporter.sharedFiles { try save(piece, as: piece.suffix) }
    if exporter.sharedFiles.isEmpty { try OutputFolder.make(folder) }
  }

  /// Takes the pieces of one article.
  func take(_ pieces: [ExportPiece], of job: ExportRun.Job) throws(CommandFailure) {
    for piece in pieces {
      if container == .files {
        try save(piece, as: job.name + piece.suffix)
      } else {
        if hasPieces { emit(Array(layout.separator.utf8)) }
        hasPieces = true
        emit(piece.bytes)
      }
    }
  }

  /// Ends the document and saves it.
  func end() throws(CommandFailure) {
    guard container == .document else { return }
    emit(Array(layout.closing.utf8))
    if path != "-" { try Self.write(document, to: path, isForced: isForced) }
  }

  // MARK: Writing

  private var folder: String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private func emit(_ bytes: [UInt8]) {
    if path == "-" { Output.standard.write(bytes) } else { document += bytes }
  }

  private func save(_ piece: ExportPiece, as name: String) throws(CommandFailure) {
    let target = FilePath.join(folder, name)
    try OutputFolder.make(FilePath.folder(of: target))
    try Self.write(piece.bytes, to: target, isForced: isForced && !piece.isSacred)
  }

  /// Writes a file whole; one that says the same already is left as it is.
  ///
  /// - Throws: ``CommandFailure`` where another file is in the way and is not to be written over.
  static func write(
    _ bytes: [UInt8], to target: String, isForced: Bool
  ) throws(CommandFailure) {
    do throws(FileError) {
      try SafeWriter.create(target, bytes)
    } catch .exists {
      try replace(target, with: bytes, isForced: isForced)
    } catch {
      throw CommandFailure(error, path: target)
    }
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], isForced: Bool
  ) throws(CommandFailure) {
    do throws(FileError) {
      let old = try SafeWriter.read(target, maximum: FileReader.limit)
      if old == bytes { return }
      if isForced { return try SafeWriter.replace(target, expecting: old, with: bytes) }
    } catch {
      throw CommandFailure(error, path: target)
    }
    throw CommandFailure(
      target, "the file is there already, says something else, and was left alone",
      rule: "file-exists", help: "to write over exports: --force; an article is never written over")
  }
}
