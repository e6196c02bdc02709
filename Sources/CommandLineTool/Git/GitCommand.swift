import Glibc

/// Runs git and reads what it prints.
enum GitCommand {
  /// What git printed, without the last line end; nil where there is no git or it answers with an error.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `git`.
  ///   - folder: The folder that git works in.
  ///   - showsErrors: Whether what git says on standard error is shown.
  static func output(
    _ arguments: [String], in folder: String = ".", showsErrors: Bool = false
  ) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(
      ["git", "-C", folder] + arguments, output: ends[1], showsErrors: showsErrors)
    close(ends[1])
    guard let child else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { return nil }
    if bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func spawn(
    _ arguments: [String], output: Int32, showsErrors: Bool
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    if !showsErrors {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, "git", &actions, nil, &words, environ)
    return code == 0 ? child : nil
  }
}
