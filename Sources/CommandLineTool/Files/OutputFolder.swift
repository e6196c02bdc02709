import Glibc

/// Folders that results are written into.
enum OutputFolder {
  /// Makes a folder and the folders above it, where they are missing.
  static func make(_ folder: String) throws(CommandFailure) {
    if mkdir(folder, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder != FilePath.folder(of: folder) else {
      throw FileReader.failure(folder, errno)
    }
    try make(FilePath.folder(of: folder))
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw FileReader.failure(folder, errno) }
  }

  /// Whether there is a folder of that name, links followed.
  static func exists(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
