/// Bytes that grow at their end, with one check for room before each run and none before each byte.
///
/// The memory stays when the bytes go, so that a stream is written into the same memory record after record. Nobody can
/// copy it, so that no writer has to ask whether it is alone before each of its writes.
@usableFromInline
package struct OutputBytes: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// The number of bytes written.
  @usableFromInline package private(set) var count = 0

  /// Makes room for a first record.
  @usableFromInline
  init() {
    capacity = 4096
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// Calls `body` with what is written, without a copy.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Appends a byte.
  @inlinable
  mutating func append(_ byte: UInt8) {
    append(atMost: 1) { room in
      room[0] = byte
      return 1
    }
  }

  /// Appends a run of bytes.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let first = run.baseAddress else { return }
    append(atMost: run.count) { room in
      room.update(from: first, count: run.count)
      return run.count
    }
  }

  /// Appends a text that is known when the code is written.
  @inlinable @inline(__always)
  mutating func append(_ text: StaticString) {
    append(atMost: text.utf8CodeUnitCount) { room in
      room.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
      return text.utf8CodeUnitCount
    }
  }

  /// Appends what `body` writes into the room given, and answers how many bytes that is: `limit` at most.
  @inlinable @inline(__always)
  mutating func append(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if capacity - count < limit { grow(limit) }
    count += body(start + count)
  }

  @usableFromInline @inline(never)
  mutating func grow(_ needed: Int) {
    let larger = capacity + max(needed, capacity)
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    room.moveInitialize(from: start, count: count)
    start.deallocate()
    start = room
    capacity = larger
  }
}
