import Glibc

/// Writes files so that nothing is ever lost: neither half a file nor somebody else's change.
///
/// A reader finds the old file or the new one, whole. Replacing works in this order: lock the folder, write a temporary
/// file and wait for the disk, compare the target with what was read, exchange the two names in one step, look at what
/// came out, and put it back if it is not what was read. Symbolic links are followed first, so that the file they lead
/// to is written and the link stays. The mode is kept.
package enum SafeWriter {
  /// The largest file that is compared and replaced, in bytes.
  package static let maximumBytes = 64 << 20

  /// Makes a new file, its mode as the user's mask has it.
  ///
  /// - Throws: ``FileError/exists(path:)`` where the name is taken, be it by a link that leads nowhere.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let (folderPath, name) = split(path)
    guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile(path: path) }
    let folder = try LockedFolder(folderPath)
    folder.sweep()
    let temporary = try folder.writeTemporary(bytes, besides: name, like: nil)
    do throws(FileError) {
      try folder.renameNew(temporary, to: name)
    } catch {
      folder.remove(temporary)
      throw error
    }
    try folder.synchronize()
  }

  /// Puts new bytes in the place of those that were read.
  ///
  /// - Throws: ``FileError/changed(path:)`` where the file is no longer what was read; it is left alone then.
  package static func replace(
    _ path: String, expecting old: [UInt8], with new: [UInt8]
  ) throws(FileError) {
    try replace(path, expecting: old, with: new) { _ in }
  }

  /// A moment at which somebody else may come between.
  enum Moment {
    /// The target was compared; the exchange is next.
    case compared
    /// The exchange brought something else to light; putting it back is next.
    case puttingBack
  }

  /// Replaces a file and tells of the moments that tests want to use.
  static func replace(
    _ path: String, expecting old: [UInt8], with new: [UInt8], at: (Moment) -> Void
  ) throws(FileError) {
    let (folderPath, name) = try resolve(path)
    let folder = try LockedFolder(folderPath)
    try replace(name, in: folder, expecting: old, with: new, at: at)
  }

  /// Reads a file, changes it and writes it, with other runs of this program kept out all the while.
  ///
  /// - Parameter change: makes the new bytes of the old; nothing is written where they are the same.
  /// - Throws: ``FileError``, or what `change` throws; the file is left alone then.
  package static func update(
    _ path: String, maximum: Int = maximumBytes, _ change: ([UInt8]) throws -> [UInt8]
  ) throws {
    let (folderPath, name) = try resolve(path)
    let folder = try LockedFolder(folderPath)
    let old = try folder.contents(of: name, maximum: maximum)
    let new = try change(old)
    if new != old { try replace(name, in: folder, expecting: old, with: new) { _ in } }
  }

  /// Reads a file whole.
  ///
  /// - Throws: ``FileError/notAFile(path:)`` for folders, devices and pipes, which are never waited for.
  package static func read(_ path: String, maximum: Int = maximumBytes) throws(FileError) -> [UInt8]
  {
    try OpenFile(path, flags: O_RDONLY | O_NONBLOCK, path: path).contents(maximum: maximum)
  }

  // MARK: Steps

  private static func replace(
    _ name: String, in folder: borrowing LockedFolder, expecting old: [UInt8], with new: [UInt8],
    at: (Moment) -> Void
  ) throws(FileError) {
    let path = folder.join(name)
    let status = try folder.status(of: name)
    folder.sweep()
    let temporary = try folder.writeTemporary(new, besides: name, like: status)
    do throws(FileError) {
      guard isSame(name, old, in: folder) else { throw .changed(path: path) }
      at(.compared)
      if try folder.exchange(temporary, name) {
        try lookBack(name, temporary, in: folder, expecting: old, new: new, at: at)
      } else {
        guard isSame(name, old, in: folder) else { throw .changed(path: path) }
        try folder.rename(temporary, to: name)
      }
    } catch {
      if case .displaced = error { throw error }
      folder.remove(temporary)
      // Between two looks the file went away altogether.
      if case .missing = error { throw .changed(path: path) }
      throw error
    }
    folder.remove(temporary)
    try folder.synchronize()
  }

  /// After the exchange the old file has the temporary name. If it is not what was read, somebody else replaced the
  /// file since the comparison: theirs goes back to its place.
  private static func lookBack(
    _ name: String, _ temporary: String, in folder: borrowing LockedFolder, expecting old: [UInt8],
    new: [UInt8], at: (Moment) -> Void
  ) throws(FileError) {
    if isSame(temporary, old, in: folder) { return }
    at(.puttingBack)
    guard try folder.exchange(temporary, name), isSame(temporary, new, in: folder) else {
      // A third version came between: it is in neither of our hands to choose, so both are kept.
      let kept = "\(name).kept\(temporary.split(separator: "-").last.map { "-\($0)" } ?? "")"
      try folder.renameNew(temporary, to: kept)
      throw .displaced(path: folder.join(name), kept: folder.join(kept))
    }
    throw .changed(path: folder.join(name))
  }

  private static func isSame(
    _ name: String, _ bytes: [UInt8], in folder: borrowing LockedFolder
  ) -> Bool {
    (try? folder.contents(of: name, maximum: bytes.count)) == bytes
  }

  /// The folder and name that a path leads to, all links followed.
  private static func resolve(_ path: String) throws(FileError) -> (folder: String, name: String) {
    guard let resolved = realpath(path, nil) else { throw FileError(path: path, code: errno) }
    defer { free(resolved) }
    return split(String(cString: resolved))
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }
}
