import Glibc

/// Why a file was not read or written.
package enum FileError: Error, Equatable, Sendable {
  /// There is no such file or folder.
  case missing(path: String)
  /// Something else than a file: a folder, a device, a pipe.
  case notAFile(path: String)
  /// More bytes than are read at once.
  case tooLarge(path: String, limit: Int)
  /// The file or its folder may not be read or written.
  case forbidden(path: String)
  /// A file that was to be made is there already; it was left alone.
  case exists(path: String)
  /// The file is not what was read before: somebody else changed it meanwhile. It was left as they made it.
  case changed(path: String)
  /// Others kept the folder locked too long.
  case busy(path: String)
  /// Two others changed the file in the very moment of writing. The file is as the last of them left it; the version
  /// before is kept beside it.
  case displaced(path: String, kept: String)
  /// What the system says otherwise: a full disk, a broken device.
  case system(path: String, code: Int32)

  /// The error for what the system said.
  init(path: String, code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EACCES, EPERM, EROFS: self = .forbidden(path: path)
    case EEXIST: self = .exists(path: path)
    // A socket, or a device that is not there, cannot be opened at all.
    case EISDIR, ENXIO: self = .notAFile(path: path)
    default: self = .system(path: path, code: code)
    }
  }
}

extension FileError: CustomStringConvertible {
  /// What is wrong in one line, without the path.
  package var message: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .notAFile: "not a regular file"
    case .tooLarge(_, let limit): "larger than \(limit >> 20) MiB"
    case .forbidden: "no permission"
    case .exists: "the file is there already"
    case .changed: "somebody else changed the file meanwhile; it was left as it is"
    case .busy: "others are writing in this folder"
    case .displaced(_, let kept):
      "two others changed the file in the same moment; the earlier version is in \(kept)"
    case .system(_, let code): String(cString: strerror(code))
    }
  }

  /// The file that the error is about.
  package var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .tooLarge(let path, _), .forbidden(let path),
      .exists(let path), .changed(let path), .busy(let path), .displaced(let path, _),
      .system(let path, _):
      path
    }
  }

  /// The path and what is wrong.
  package var description: String { "\(path): \(message)" }
}
