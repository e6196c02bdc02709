import Glibc

/// An open file or folder; closed when the value goes away.
struct OpenFile: ~Copyable {
  /// The descriptor.
  let descriptor: Int32
  /// The path, for messages.
  private let path: String

  /// Opens a name in a folder, or any path with `AT_FDCWD` for the folder.
  init(
    _ name: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0, path: String
  ) throws(FileError) {
    var descriptor: Int32
    repeat {
      descriptor = openat(folder, name, flags | O_CLOEXEC, mode)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// What the system knows of the file.
  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    return status
  }

  /// Everything from the start to the end of a regular file.
  func contents(maximum: Int) throws(FileError) -> [UInt8] {
    let status = try status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size <= maximum else { throw .tooLarge(path: path, limit: maximum) }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen at once.
    var capacity = Int(status.st_size) + 1
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        repeat {
          count = read(descriptor, buffer.baseAddress, buffer.count)
        } while count < 0 && errno == EINTR
        filled = max(0, count)
      }
      if count < 0 { throw FileError(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes += chunk
      guard bytes.count <= maximum else { throw .tooLarge(path: path, limit: maximum) }
      capacity = max(4096, capacity - count)
    }
  }

  /// Writes all bytes and waits until the disk has them.
  func write(_ bytes: [UInt8]) throws(FileError) {
    let path = path
    let descriptor = descriptor
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
    guard code == 0 else { throw FileError(path: path, code: code) }
    try synchronize()
  }

  /// Waits until the disk has what was written; a file system that cannot tell is believed.
  func synchronize() throws(FileError) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileError(path: path, code: errno)
    }
  }
}
