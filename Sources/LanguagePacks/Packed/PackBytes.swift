/// Read-only bytes of a compiled pack: static memory of the program, or memory the value owns.
///
/// A slice shares the owner, so it may outlive the value it was cut from. Copying costs a reference count.
///
/// Sound as unchecked `Sendable`: nothing ever writes to the bytes after `init` returns. Static memory is
/// never freed; owned memory is freed when the last value that refers to `owner` is gone.
package struct PackBytes: @unchecked Sendable {
  /// The first byte. Valid as long as this value lives; meant for readers that check bounds themselves.
  let base: UnsafePointer<UInt8>
  /// The number of bytes.
  package let count: Int
  private let owner: Storage?

  private final class Storage {
    let bytes: UnsafeMutablePointer<UInt8>
    init(_ source: UnsafeBufferPointer<UInt8>) {
      bytes = .allocate(capacity: max(1, source.count))
      if let start = source.baseAddress { bytes.initialize(from: start, count: source.count) }
    }
    deinit { bytes.deallocate() }
  }

  private init(base: UnsafePointer<UInt8>, count: Int, owner: Storage?) {
    self.base = base
    self.count = count
    self.owner = owner
  }

  /// Bytes that stay where they are, unchanged, for the life of the process (a C constant).
  package init(immortal base: UnsafePointer<UInt8>, count: Int) {
    self.init(base: base, count: max(0, count), owner: nil)
  }

  /// A copy of the given bytes.
  package init(_ bytes: [UInt8]) {
    let storage = bytes.withUnsafeBufferPointer { Storage($0) }
    self.init(base: UnsafePointer(storage.bytes), count: bytes.count, owner: storage)
  }

  /// The bytes from `offset` on, `count` of them; nil where they do not lie inside.
  package func slice(_ offset: Int, _ count: Int) -> PackBytes? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      return nil
    }
    return PackBytes(base: base + offset, count: count, owner: owner)
  }

  /// Calls `body` with the bytes, which must not leave it.
  package func withBytes<R, E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    // The value is kept until the closure returns, so owned memory is not freed under it.
    defer { withExtendedLifetime(owner) {} }
    return try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// The bytes as an array of their own.
  package var array: [UInt8] { withBytes { Array($0) } }

  /// The little-endian number of `width` bytes (1 to 4) at `offset`; nil past the end.
  func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, width > 0, width <= 4, offset <= count - width else { return nil }
    var value = 0
    for k in 0..<width { value |= Int(base[offset + k]) << (8 * k) }
    return value
  }
}
