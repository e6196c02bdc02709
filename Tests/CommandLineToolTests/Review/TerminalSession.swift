import Foundation
import Testing

/// The built command on a pseudo-terminal: keys go in, and what it draws can be looked at.
final class TerminalSession {
  private let master: Int32
  private let slave: Int32
  private var process = pid_t()
  private var status: Int32?
  private(set) var screen: TerminalScreen
  /// Every byte that came, as text.
  private(set) var output = ""
  private let initial: termios

  private static let unlockRequest: UInt = 0x4004_5431
  private static let numberRequest: UInt = 0x8004_5430

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts the command.
  init(
    _ arguments: [String], in folder: URL, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // The C library has functions for these two requests, which are hidden from Swift.
    var lock: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.unlockRequest, &lock) == 0,
      ioctl(master, Self.numberRequest, &number) == 0
    else { throw Failure(description: "no pseudo-terminal") }
    let name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    screen = TerminalScreen(columns: columns, rows: rows)
    var settings = termios()
    tcgetattr(slave, &settings)
    initial = settings
    setSize(columns: columns, rows: rows)
    try start(arguments, on: name, in: folder, environment: environment)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    close(slave)
  }

  private func start(
    _ arguments: [String], on terminal: String, in folder: URL, environment: [String: String]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of the tests may hold signals back, and a child inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int16 = 0x80
    let emptyMask: Int16 = 0x08
    posix_spawnattr_setflags(&attributes, newSession | emptyMask)
    let variables = ["TERM": "xterm-256color", "NO_COLOR": "1"].merging(environment) { $1 }
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path]
    var words = (shell + [CommandRun.executable.path] + arguments).map { strdup($0) } + [nil]
    var pairs = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + pairs { free(word) } }
    let code = posix_spawn(
      &process, shell[0], &actions, &attributes, &words, &pairs)
    guard code == 0 else { throw Failure(description: String(cString: strerror(code))) }
  }

  // MARK: In

  /// Presses keys.
  func press(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Makes the window another size; the command is told by the system.
  func resize(columns: Int, rows: Int) {
    screen = TerminalScreen(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  private func setSize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process, number) }

  // MARK: Out

  /// Waits until the screen shows some words.
  @discardableResult
  func wait(for words: String, seconds: Double = 20) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    while !screen.text.contains(words) {
      guard Date() < end, read(milliseconds: 50) else {
        throw Failure(description: "“\(words)” did not come:\n\(screen.text)")
      }
    }
    // What belongs to the same frame comes with it.
    while read(milliseconds: 30, isPatient: false) {}
    return screen.text
  }

  /// Waits until the command ends.
  ///
  /// - Returns: its exit code, or 128 and the number of the signal that ended it.
  func waitForEnd(seconds: Double = 20) throws -> Int32 {
    let end = Date(timeIntervalSinceNow: seconds)
    var result: Int32 = 0
    while waitpid(process, &result, WNOHANG) == 0 {
      guard Date() < end else { throw Failure(description: "it did not end:\n\(screen.text)") }
      _ = read(milliseconds: 20)
    }
    while read(milliseconds: 20, isPatient: false) {}
    let code = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + (result & 0x7F)
    status = code
    return code
  }

  /// Whether the terminal is as it was before the command started: its settings, its screen, its cursor.
  var isRestored: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    let isSame =
      settings.c_lflag == initial.c_lflag && settings.c_iflag == initial.c_iflag
      && settings.c_oflag == initial.c_oflag
    return isSame && !screen.isSecond && screen.isCursorShown
  }

  /// Reads what is there; false where nothing came in time.
  private func read(milliseconds: Int32, isPatient: Bool = true) -> Bool {
    var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&poll, 1, milliseconds) > 0 else { return isPatient }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    output += text
    screen.take(text)
    return true
  }
}

/// What a terminal would show: the sequences that the command uses, and no others.
struct TerminalScreen {
  private let columns: Int
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var rest = ""
  /// Whether the second screen is shown.
  private(set) var isSecond = false
  /// Whether the cursor is shown.
  private(set) var isCursorShown = true
  /// Sequences that are not known here.
  private(set) var unknown: [String] = []
  /// Whether a row was ever longer than the screen.
  private(set) var hasOverflown = false

  init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, blanks at their ends left out.
  var text: String {
    cells.map { row in
      String(String(row).reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// Where the cursor is.
  var cursor: (row: Int, column: Int) { (row, column) }

  mutating func take(_ text: String) {
    var scalars = Substring(rest + text).unicodeScalars
    rest = ""
    while let scalar = scalars.first {
      if scalar == "\u{1B}" {
        guard let length = sequence(scalars) else {
          rest = String(scalars)
          return
        }
        scalars = scalars.dropFirst(length)
        continue
      }
      scalars = scalars.dropFirst()
      put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": row = min(row + 1, cells.count - 1)
    default:
      guard column < columns else {
        hasOverflown = true
        return
      }
      cells[row][column] = Character(scalar)
      column += 1
    }
  }

  /// Does what a sequence says; nil where its end has not come.
  private mutating func sequence(_ scalars: Substring.UnicodeScalarView) -> Int? {
    let all = Array(scalars.prefix(24))
    guard all.count > 1 else { return nil }
    guard all[1] == "[",
      let end = all.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0.value) })
    else { return all.count < 24 ? nil : 1 }
    let argument = String(String.UnicodeScalarView(all[2..<end]))
    switch (argument, all[end]) {
    case ("?1049", "h"):
      isSecond = true
      clear()
    case ("?1049", "l"):
      isSecond = false
      clear()
    case ("?25", "h"): isCursorShown = true
    case ("?25", "l"): isCursorShown = false
    case ("?2004", _), (_, "m"): break
    case ("2", "J"): clear()
    case ("", "K"): for i in column..<max(column, columns) { cells[row][i] = " " }
    case ("", "J"):
      for i in column..<max(column, columns) { cells[row][i] = " " }
      for i in (row + 1)..<max(row + 1, cells.count) {
        cells[i] = Array(repeating: " ", count: columns)
      }
    case (_, "H"):
      let place = argument.split(separator: ";").compactMap { Int($0) }
      row = min((place.first ?? 1) - 1, cells.count - 1)
      column = min((place.count > 1 ? place[1] : 1) - 1, columns - 1)
    default: unknown.append("\(argument)\(all[end])")
    }
    return end + 1
  }

  private mutating func clear() {
    for i in cells.indices { cells[i] = Array(repeating: " ", count: columns) }
    (row, column) = (0, 0)
  }
}
