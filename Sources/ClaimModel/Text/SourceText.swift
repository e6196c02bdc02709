/// An article's text exactly as read: valid UTF-8 that no stage rewrites.
///
/// Holds the bytes and two sparse tables made in the one validating pass: scalars before every 256th byte,
/// and the offsets of line starts. Memory: the text plus about 2 % and 4 bytes a line.
public struct SourceText: Sendable {
  /// The UTF-8 bytes, a byte order mark included where the file has one.
  public let bytes: [UInt8]
  /// The number of Unicode scalars.
  public let scalarCount: Int
  private let scalarsBeforeBlock: [UInt32]
  private let lineStarts: [UInt32]

  private static let blockShift = 8

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
    var blocks: [UInt32] = []
    blocks.reserveCapacity(bytes.count >> SourceText.blockShift + 1)
    var lines: [UInt32] = [0]
    var scalars = 0
    var failure: (InvalidText.Reason, Int)?
    bytes.withUnsafeBufferPointer { p in
      let n = p.count
      var i = 0
      var nextBlock = 0
      while i < n {
        if i >= nextBlock {
          // A scalar that straddles the border counts as before it; `scalarOffset` walks from here.
          while nextBlock <= i {
            blocks.append(UInt32(scalars))
            nextBlock += 1 << SourceText.blockShift
          }
        }
        let b = p[i]
        if b < 0x80 {
          if b == 0 {
            failure = (.nul, i)
            return
          }
          if b == 0x0A { lines.append(UInt32(i + 1)) }
          i += 1
        } else {
          let length = SourceText.sequenceLength(p, at: i)
          if length == 0 {
            failure = (.notUTF8, i)
            return
          }
          i += length
        }
        scalars += 1
      }
      while nextBlock <= n {
        blocks.append(UInt32(scalars))
        nextBlock += 1 << SourceText.blockShift
      }
    }
    if let (reason, offset) = failure {
      let lineStart = Int(lines.last ?? 0)
      let column = bytes[lineStart..<offset].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      throw InvalidText(reason: reason, offset: offset, line: lines.count, column: column + 1)
    }
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

  /// Length of the well-formed sequence at `i` (RFC 3629, table 3-7 of the Unicode Standard), 0 if ill-formed.
  private static func sequenceLength(_ p: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let b = p[i]
    func continuation(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      i + k < p.count && p[i + k] >= low && p[i + k] <= high
    }
    switch b {
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0: return continuation(1, 0xA0) && continuation(2) ? 3 : 0
    case 0xED: return continuation(1, 0x80, 0x9F) && continuation(2) ? 3 : 0
    case 0xE1...0xEF: return continuation(1) && continuation(2) ? 3 : 0
    case 0xF0: return continuation(1, 0x90) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF1...0xF3: return continuation(1) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF4: return continuation(1, 0x80, 0x8F) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
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
  /// - Complexity: O(1): at most 255 bytes are looked at.
  public func scalarOffset(_ offset: Int) -> Int {
    let clamped = min(max(0, offset), bytes.count)
    let block = clamped >> SourceText.blockShift
    var count = Int(scalarsBeforeBlock[block])
    var i = block << SourceText.blockShift
    // Skip the tail of a scalar that began in the block before: it is already counted.
    while i < clamped, bytes[i] & 0xC0 == 0x80 { i += 1 }
    while i < clamped {
      if bytes[i] & 0xC0 != 0x80 { count += 1 }
      i += 1
    }
    return count
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
