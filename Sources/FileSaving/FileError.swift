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
  /// The file that the error is about.
  package var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .tooLarge(let path, _), .forbidden(let path),
      .exists(let path), .changed(let path), .busy(let path), .displaced(let path, _),
      .system(let path, _):
      path
    }
  }

  /// The path and the kind of error, for logs; sentences for people are the caller's.
  package var description: String {
    switch self {
    case .missing: "\(path): missing"
    case .notAFile: "\(path): not a file"
    case .tooLarge(_, let limit): "\(path): larger than \(limit) bytes"
    case .forbidden: "\(path): forbidden"
    case .exists: "\(path): exists"
    case .changed: "\(path): changed meanwhile"
    case .busy: "\(path): busy"
    case .displaced(_, let kept): "\(path): displaced, see \(kept)"
    case .system(_, let code): "\(path): \(String(cString: strerror(code)))"
    }
  }
}
