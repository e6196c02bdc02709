import Glibc

/// Reads a stream line by line in constant memory.
struct LineReader {
  /// A line, or what stands for one that is too long to be held.
  enum Line {
    /// The bytes without the line end.
    case bytes([UInt8])
    /// A line longer than the limit; it was passed over.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line starts in the buffer.
  private var start = 0
  /// Between `start` and here stands no line end.
  private var scanned = 0
  private var isAtEnd = false

  /// Reads from a descriptor; lines longer than the limit in bytes are passed over.
  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Whether the next line is at hand without asking the system, which might wait for more.
  var hasBufferedLine: Bool { isAtEnd || bufferedLineEnd != nil }

  /// The first line end behind what was scanned.
  private var bufferedLineEnd: Int? {
    buffer.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, scanned < bytes.count,
        let end = memchr(start + scanned, 0x0A, bytes.count - scanned)
      else { return nil }
      return UnsafeRawPointer(end) - UnsafeRawPointer(start)
    }
  }

  /// The next line; nil at the end. The last line needs no line end.
  ///
  /// - Throws: what the system says.
  /// - Complexity: O(*n*) in the line.
  mutating func next() throws(SystemError) -> Line? {
    var isTooLong = false
    while true {
      if let end = bufferedLineEnd {
        return take(to: end, andSkip: 1, isTooLong)
      }
      scanned = buffer.count
      if isAtEnd {
        return start < buffer.count || isTooLong
          ? take(to: buffer.count, andSkip: 0, isTooLong) : nil
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      try fill()
    }
  }

  private mutating func take(to end: Int, andSkip count: Int, _ isTooLong: Bool) -> Line {
    let line = isTooLong || end - start > limit ? Line.tooLong : .bytes(Array(buffer[start..<end]))
    start = end + count
    scanned = start
    return line
  }

  /// Reads more behind what is left; what was handed out goes.
  private mutating func fill() throws(SystemError) {
    buffer.removeFirst(start)
    scanned -= start
    start = 0
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { bytes, filled in
      repeat {
        count = read(descriptor, bytes.baseAddress, bytes.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    if count < 0 { throw SystemError(code: errno) }
    if count == 0 { isAtEnd = true } else { buffer += chunk }
  }

  /// What the system answered.
  struct SystemError: Error {
    /// The error number.
    var code: Int32
  }
}
