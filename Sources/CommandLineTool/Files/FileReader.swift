import ClaimKit
import Glibc

/// Reads whole files and standard input into memory.
enum FileReader {
  /// The most a file may hold: 1 GiB. A device that never ends is stopped here.
  static let limit = 1 << 30

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// Never waits for a named pipe, a device or a socket. What a shell hands over as `/dev/fd/…` is read like standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isToStay: Whether the file must be one that can be read again later, not a pipe or a device.
  ///   - limit: The most bytes it may hold.
  /// - Throws: ``CommandFailure`` with one line that says why the file cannot be read.
  static func bytes(
    of path: String, isToStay: Bool = false, limit: Int = FileReader.limit
  ) throws(CommandFailure) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, path: "<stdin>", expecting: 0, limit) }
    let isHandedOver = !isToStay && handedOver.contains { path.hasPrefix($0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isHandedOver ? 0 : O_NONBLOCK))
    // A socket cannot be opened at all.
    if descriptor < 0, errno == ENXIO { throw notAFile(path) }
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw failure(path, EISDIR)
    case S_IFIFO, S_IFCHR: if !isHandedOver { throw notAFile(path) }
    default: throw notAFile(path)
    }
    return try readAll(descriptor, path: path, expecting: Int(status.st_size), limit)
  }

  private static func readAll(
    _ descriptor: Int32, path: String, expecting size: Int, _ limit: Int
  ) throws(CommandFailure) -> [UInt8] {
    guard size <= limit else { throw tooLarge(path, limit) }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end of the file is seen without growing.
    var capacity = max(size + 1, 1 << 16)
    while true {
      let start = bytes.count
      var count = 0
      bytes.reserveCapacity(start + capacity)
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path, errno)
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw tooLarge(path, limit) }
      capacity = 1 << 16
    }
  }

  /// Where a shell puts what it hands over to a command, as for `<(command)`; and what is empty by its name.
  private static let handedOver = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/", "/dev/null"]

  private static func notAFile(_ path: String) -> CommandFailure {
    CommandFailure(
      path, "is not a regular file but a pipe, a device or a socket", rule: "unreadable-file",
      help: "give a file, or - for standard input")
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> CommandFailure {
    CommandFailure(
      path, limit < 1 << 30 ? "more than \(limit >> 20) MiB" : "more than \(limit >> 30) GiB",
      rule: "unreadable-file")
  }

  /// The failure for a system error, with a way out for the usual ones.
  static func failure(_ path: String, _ code: Int32) -> CommandFailure {
    switch code {
    case ENOENT, ENOTDIR: missing(path)
    case EISDIR:
      CommandFailure(path, "is a folder, not a file", rule: "unreadable-file")
    case EACCES:
      CommandFailure(path, "you may not read this file", rule: "unreadable-file")
    default:
      CommandFailure(
        path, Message(verbatim: String(cString: strerror(code))), rule: "unreadable-file")
    }
  }

  /// The failure for a path that leads nowhere.
  static func missing(_ path: String) -> CommandFailure {
    CommandFailure(
      path, "there is no such file", rule: "unreadable-file",
      help: "check the path; names with spaces need quotation marks")
  }
}
