import CTerminal
import ClaimKit
import Glibc

/// A terminal taken over for a session: keys come one by one, the screen is drawn whole, and at the end, whatever ends it,
/// the terminal is as it was.
struct Terminal: ~Copyable {
  private var decoder = KeyDecoder()
  private var drawn: ReviewScreen.Frame?

  /// How long the rest of a key is waited for, in milliseconds: terminals send the bytes of a key at once.
  private static let patience: Int32 = 60

  /// Takes the terminal over.
  ///
  /// - Throws: ``CommandFailure`` where there is none that could be drawn on.
  init() throws(CommandFailure) {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !kind.isEmpty, kind != "dumb"
    else {
      throw CommandFailure(
        "claimkit", "a review needs a terminal to draw on, and this is none", rule: "no-terminal",
        help: "without one, claimkit show lists claims and claimkit mark judges them")
    }
    guard claimkit_terminal_enter(STDIN_FILENO, STDOUT_FILENO) == 0 else {
      throw CommandFailure(
        "claimkit", Message(verbatim: String(cString: strerror(errno))), rule: "no-terminal")
    }
  }

  deinit { claimkit_terminal_leave() }

  /// Columns and rows; 80 by 24 where the terminal does not say.
  var size: (columns: Int, rows: Int) {
    var columns: Int32 = 80
    var rows: Int32 = 24
    _ = claimkit_terminal_size(STDOUT_FILENO, &columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// Draws a frame, unless it is on the screen already.
  mutating func draw(_ frame: ReviewScreen.Frame) {
    if frame == drawn { return }
    // From the top, each row cleared to its end: nothing flickers, and nothing of the last frame stays.
    var text = "\u{1B}[?25l\u{1B}[H"
    for (index, row) in frame.rows.enumerated() {
      text += row + "\u{1B}[K" + (index + 1 < frame.rows.count ? "\r\n" : "")
    }
    text += "\u{1B}[J"
    if let cursor = frame.cursor {
      text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    Output.standard.write(text)
    drawn = frame
  }

  /// Waits for keys.
  ///
  /// - Returns: the keys; none where the window changed and has to be drawn again; nil where nobody is there any more.
  mutating func keys() -> [Key]? {
    while true {
      if claimkit_terminal_changed() != 0 {
        drawn = nil
        return []
      }
      var poll = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = Glibc.poll(&poll, 1, decoder.isWaiting ? Self.patience : -1)
      if ready == 0 {
        let keys = decoder.flush()
        if !keys.isEmpty { return keys }
        // A paste that does not end: wait for the rest of it.
        if decoder.isWaiting { usleep(UInt32(Self.patience) * 1000) }
        continue
      }
      if ready < 0 {
        if errno == EINTR { continue }
        return nil
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      let keys = decoder.keys(for: Array(buffer[..<count]))
      if !keys.isEmpty { return keys }
    }
  }
}
