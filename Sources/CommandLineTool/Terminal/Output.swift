import Glibc

/// A standard stream, written without buffering of our own.
struct Output {
  private let descriptor: Int32

  /// Results.
  static let standard = Output(descriptor: STDOUT_FILENO)
  /// Diagnostics and progress.
  static let error = Output(descriptor: STDERR_FILENO)

  /// Writes text whole.
  func write(_ text: String) {
    var copy = text
    copy.withUTF8 { write($0) }
  }

  /// Writes bytes whole.
  func write(_ bytes: [UInt8]) { write(bytes[...]) }

  /// Writes bytes whole.
  func write(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { write($0) } }

  /// Writes bytes whole.
  ///
  /// A reader that went away (`| head`) ends the process in silence; a full disk is said and ends it with 2.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        if errno != EPIPE, descriptor != STDERR_FILENO {
          Output.error.write(
            "<stdout>:1:1: error: \(String(cString: strerror(errno))) [unwritable]\n")
        }
        exit(2)
      }
    }
  }

  /// Whether a person looks at the stream.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal; 80 where there is none or it does not say.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
