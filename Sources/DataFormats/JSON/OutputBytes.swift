/// Bytes that grow at their end, with one check for room before each run and none before each byte.
///
/// The memory stays when the bytes go, so that a stream is written into the same memory record after record.
struct OutputBytes: Sendable {
  /// What is written, and behind it what may be.
  private var storage: [UInt8] = []
  /// The number of bytes written.
  private(set) var count = 0

  /// What is written, without a copy.
  var written: ArraySlice<UInt8> { storage[..<count] }

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    append(atMost: 1) { room in
      room[0] = byte
      return 1
    }
  }

  /// Appends a run of bytes.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    append(atMost: run.count) { room in
      room.update(from: start, count: run.count)
      return run.count
    }
  }

  /// Appends a text that is known when the code is written.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends what `body` writes into the room given, and answers how many bytes that is: `limit` at most.
  @inline(__always)
  mutating func append(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < limit { grow(limit) }
    storage.withUnsafeMutableBufferPointer { all in
      guard let start = all.baseAddress else { return }
      count += body(start + count)
    }
  }

  @inline(never)
  private mutating func grow(_ needed: Int) {
    let more = max(needed, storage.count, 4096)
    storage.append(contentsOf: repeatElement(0, count: more))
  }
}
