/// An article's text exactly as read: valid UTF-8 that no stage rewrites.
///
/// Holds the bytes and two sparse tables made in the one validating pass: scalars before every 64th byte,
/// and the offsets of line starts. Memory: the text plus about 6 % and 4 bytes a line.
public struct SourceText: Sendable {
  /// The UTF-8 bytes, a byte order mark included where the file has one.
  public let bytes: [UInt8]
  /// The number of Unicode scalars.
  public let scalarCount: Int
  private let scalarsBeforeBlock: [UInt32]
  private let lineStarts: [UInt32]

  private static let blockShift = 6

  /// Why bytes are not an article's text.
  public struct InvalidText: Error, Equatable, Sendable {
    /// What is wrong with the bytes.
    public enum Reason: Equatable, Sendable {
      /// A byte sequence that is not UTF-8.
      case notUTF8
      /// A NUL byte: the file is binary.
      case nul
      /// More than 4 GiB, past what 32-bit offsets reach.
      case tooLarge
    }
    /// What is wrong.
    public let reason: Reason
    /// Byte offset of the first offending byte.
    public let offset: Int
    /// 1-based line of the offending byte.
    public let line: Int
    /// 1-based column of the offending byte, in scalars.
    public let column: Int
  }

  /// Validates the bytes and builds the offset tables.
  ///
  /// - Throws: ``InvalidText`` with the first offending byte: not UTF-8, or NUL.
  /// - Complexity: O(*n*), one pass.
  public init(bytes: [UInt8]) throws(InvalidText) {
    guard bytes.count < Int(UInt32.max) else {
      throw InvalidText(reason: .tooLarge, offset: 0, line: 1, column: 1)
    }
    let isWellFormed = bytes.withUnsafeBufferPointer {
      SourceText.wellFormedPrefix(of: $0) == $0.count
    }
    guard isWellFormed else {
      throw SourceText.firstError(in: bytes)
    }
    var blocks: [UInt32] = []
    blocks.reserveCapacity(bytes.count >> SourceText.blockShift + 1)
    var lines: [UInt32] = [0]
    var scalars = 0
    var hasNUL = false
    bytes.withUnsafeBufferPointer { all in
      let size = 1 << SourceText.blockShift
      for start in stride(from: 0, to: all.count, by: size) {
        blocks.append(UInt32(scalars))
        scalars += SourceText.scalars(in: all, start, min(start + size, all.count))
      }
      let raw = UnsafeRawBufferPointer(all)
      var i = 0
      while i < all.count {
        // Eight bytes above LF at a time: the borrow of a subtraction shows in the highest bit of each that is not.
        if i + 8 <= all.count {
          let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
          if (word &- 0x0B0B_0B0B_0B0B_0B0B) & ~word & 0x8080_8080_8080_8080 == 0 {
            i += 8
            continue
          }
        }
        for k in i..<min(i + 8, all.count) where all[k] <= 0x0A {
          if all[k] == 0x0A { lines.append(UInt32(k + 1)) }
          hasNUL = hasNUL || all[k] == 0
        }
        i += 8
      }
    }
    if hasNUL { throw SourceText.firstError(in: bytes) }
    if bytes.count & (1 << SourceText.blockShift - 1) == 0 { blocks.append(UInt32(scalars)) }
    self.bytes = bytes
    scalarCount = scalars
    scalarsBeforeBlock = blocks
    lineStarts = lines
  }

  /// Makes a text from a Swift string, which is always valid; NUL scalars become U+FFFD.
  public init(_ string: String) {
    var utf8 = Array(string.utf8)
    if utf8.contains(0) { utf8 = Array(string.replacing("\0", with: "\u{FFFD}").utf8) }
    if let text = try? SourceText(bytes: utf8) {
      self = text
    } else {
      self.bytes = []
      scalarCount = 0
      scalarsBeforeBlock = [0]
      lineStarts = [0]
    }
  }

  /// The whole text as a span.
  public var span: ByteSpan { ByteSpan(0, bytes.count) }

  /// The text of a span; offsets outside the text are clamped.
  public func string(_ span: ByteSpan) -> String {
    let start = min(max(0, span.start), bytes.count)
    let end = min(max(start, span.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Scalars before the byte at `offset`.
  ///
  /// - Complexity: O(1): at most 63 bytes are looked at.
  public func scalarOffset(_ offset: Int) -> Int {
    let clamped = min(max(0, offset), bytes.count)
    let block = clamped >> SourceText.blockShift
    let start = block << SourceText.blockShift
    return bytes.withUnsafeBufferPointer {
      Int(scalarsBeforeBlock[block]) + SourceText.scalars(in: $0, start, clamped)
    }
  }

  /// The byte offset of the scalar at `scalar`, or nil past the end.
  ///
  /// - Complexity: O(log *n*).
  public func byteOffset(scalar: Int) -> Int? {
    guard scalar >= 0, scalar <= scalarCount else { return nil }
    var low = 0
    var high = scalarsBeforeBlock.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(scalarsBeforeBlock[middle]) <= scalar { low = middle } else { high = middle - 1 }
    }
    var count = Int(scalarsBeforeBlock[low])
    var i = low << SourceText.blockShift
    while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
    while i < bytes.count {
      if count == scalar { return i }
      i += 1
      while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
      count += 1
    }
    return count == scalar ? bytes.count : nil
  }

  /// A byte span in scalars.
  public func scalarSpan(_ span: ByteSpan) -> ScalarSpan {
    ScalarSpan(scalarOffset(span.start), scalarOffset(span.end))
  }

  /// A scalar span in bytes; nil where it leaves the text or ends before it starts.
  public func byteSpan(_ span: ScalarSpan) -> ByteSpan? {
    guard span.start <= span.end, let a = byteOffset(scalar: span.start),
      let b = byteOffset(scalar: span.end)
    else { return nil }
    return ByteSpan(a, b)
  }

  /// 1-based line (LF ends a line) and 1-based column in scalars of a byte offset.
  public func lineAndColumn(_ offset: Int) -> (line: Int, column: Int) {
    let clamped = min(max(0, offset), bytes.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lineStarts[middle]) <= clamped { low = middle } else { high = middle - 1 }
    }
    let start = Int(lineStarts[low])
    return (low + 1, scalarOffset(clamped) - scalarOffset(start) + 1)
  }

  /// The span of a 1-based line without its line end; nil if there is no such line.
  public func lineSpan(_ line: Int) -> ByteSpan? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return ByteSpan(start, end)
  }
}
