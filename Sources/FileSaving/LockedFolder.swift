import CFileExchange
import Glibc

/// A folder held for writing: no other run of this program writes in it until the value goes away.
///
/// The lock is on the folder's descriptor and never on a file that is going to be replaced. It keeps runs of this
/// program apart; other programs take no notice, so what they do is found out by comparing.
struct LockedFolder: ~Copyable {
  private let folder: OpenFile
  private let path: String
  /// Whether the file system knows locks.
  private let isLocked: Bool

  /// How long others are waited for, in milliseconds.
  static let patience = 10_000

  /// Locks a folder.
  ///
  /// - Throws: ``FileError/busy(path:)`` where others hold it too long.
  init(_ path: String, patience: Int = LockedFolder.patience) throws(FileError) {
    let folder = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY, path: path)
    isLocked = try LockedFolder.lock(folder, path: path, patience: patience)
    self.folder = folder
    self.path = path
  }

  /// Removes temporary files that a run which was killed has left.
  ///
  /// While the lock is held no other run has one in use. Where a file system knows no locks, they are left alone.
  func sweep() {
    guard isLocked, let stream = opendir(path) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if LockedFolder.isTemporary(name) { remove(name) }
    }
  }

  /// Whether a name is one that ``writeTemporary(_:besides:like:)`` gives: `.NAME.PROCESS-NUMBER.tmp`.
  private static func isTemporary(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: 0x2E)
    guard name.utf8.first == 0x2E, parts.count >= 3,
      parts[parts.count - 1].elementsEqual("tmp".utf8)
    else { return false }
    let numbers = parts[parts.count - 2].split(
      separator: 0x2D, omittingEmptySubsequences: false)
    return numbers.count == 2
      && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// - Returns: false where the file system knows no locks.
  private static func lock(
    _ folder: borrowing OpenFile, path: String, patience: Int
  ) throws(FileError) -> Bool {
    var waited = 0
    while flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        guard waited < patience else { throw .busy(path: path) }
        // A pause of uneven length, so that many waiting runs do not ask in step.
        let pause = UInt32.random(in: 1...10)
        usleep(pause * 1000)
        waited += Int(pause)
      // Some network file systems know no locks; there the comparing has to do.
      default: return false
      }
    }
    return true
  }

  /// The bytes of a file in the folder; a link is not followed.
  func contents(of name: String, maximum: Int) throws(FileError) -> [UInt8] {
    try open(name).contents(maximum: maximum)
  }

  /// The mode and owners of a file in the folder.
  func status(of name: String) throws(FileError) -> stat { try open(name).status() }

  private func open(_ name: String) throws(FileError) -> OpenFile {
    try OpenFile(
      name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, path: join(name))
  }

  /// Writes a new file under a name that nothing has, safe on the disk; like another file in mode and owners.
  ///
  /// - Returns: the name.
  func writeTemporary(
    _ bytes: [UInt8], besides name: String, like model: stat?
  ) throws(FileError) -> String {
    let temporary = ".\(name).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
    let file = try OpenFile(
      temporary, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      mode: model == nil ? 0o666 : 0o600, path: join(name))
    do throws(FileError) {
      if let model {
        // Only root can give a file away; without that it is ours, which is no reason not to save.
        _ = fchown(file.descriptor, model.st_uid, model.st_gid)
        guard fchmod(file.descriptor, model.st_mode & 0o7777) == 0 else {
          throw FileError(path: join(name), code: errno)
        }
      }
      try file.write(bytes)
    } catch {
      remove(temporary)
      throw error
    }
    return temporary
  }

  /// Gives a file a name that must be free.
  func renameNew(_ from: String, to name: String) throws(FileError) {
    if claimkit_rename_new(folder.descriptor, from, name) == 0 { return }
    guard LockedFolder.isUnsupported(errno) else { throw FileError(path: join(name), code: errno) }
    // A second name, then away with the first: also fails where the name is taken.
    guard linkat(folder.descriptor, from, folder.descriptor, name, 0) == 0 else {
      throw FileError(path: join(name), code: errno)
    }
    remove(from)
  }

  /// Exchanges two files in one step.
  ///
  /// - Returns: false where the file system cannot.
  func exchange(_ a: String, _ b: String) throws(FileError) -> Bool {
    if claimkit_exchange(folder.descriptor, a, b) == 0 { return true }
    guard LockedFolder.isUnsupported(errno) else { throw FileError(path: join(b), code: errno) }
    return false
  }

  /// Puts a file in the place of another.
  func rename(_ from: String, to name: String) throws(FileError) {
    guard renameat(folder.descriptor, from, folder.descriptor, name) == 0 else {
      throw FileError(path: join(name), code: errno)
    }
  }

  /// Removes a name, if it is there.
  func remove(_ name: String) { unlinkat(folder.descriptor, name, 0) }

  /// Waits until the disk has the folder's names.
  func synchronize() throws(FileError) { try folder.synchronize() }

  /// A name of the folder as a path, for messages.
  func join(_ name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  private static func isUnsupported(_ code: Int32) -> Bool {
    code == ENOSYS || code == EINVAL || code == ENOTSUP
  }
}
