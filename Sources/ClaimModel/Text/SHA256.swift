internal import CDigest

/// The SHA-256 digest (FIPS 180-4), which ties an annotation file to the bytes of its article.
///
/// ```swift
/// SHA256.hex(Array("abc".utf8))
/// // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
/// ```
public struct SHA256: Sendable {
  /// The eight words a block changes.
  private struct State {
    var a: UInt32 = 0x6a09_e667
    var b: UInt32 = 0xbb67_ae85
    var c: UInt32 = 0x3c6e_f372
    var d: UInt32 = 0xa54f_f53a
    var e: UInt32 = 0x510e_527f
    var f: UInt32 = 0x9b05_688c
    var g: UInt32 = 0x1f83_d9ab
    var h: UInt32 = 0x5be0_cd19

    /// One round with a word of the schedule and its constant.
    @inline(__always)
    mutating func advance(_ word: UInt32) {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ word
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = d &+ first
      d = c
      c = b
      b = a
      a = first &+ second
    }

    mutating func add(_ other: State) {
      a &+= other.a
      b &+= other.b
      c &+= other.c
      d &+= other.d
      e &+= other.e
      f &+= other.f
      g &+= other.g
      h &+= other.h
    }

    var words: [UInt32] {
      get { [a, b, c, d, e, f, g, h] }
      set {
        (a, b, c, d) = (newValue[0], newValue[1], newValue[2], newValue[3])
        (e, f, g, h) = (newValue[4], newValue[5], newValue[6], newValue[7])
      }
    }
  }

  private var state = State()

  /// The digest of some bytes as 64 hexadecimal digits in small letters.
  ///
  /// - Complexity: O(*n*).
  public static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest(bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The 32 bytes of the digest of some bytes.
  ///
  /// - Complexity: O(*n*); by the processor's own instructions where it has them, ten times as fast.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    digest(bytes, byProcessor: hasInstructions)
  }

  /// Whether the processor has instructions for this digest.
  package static let hasInstructions = claimkit_has_sha256()

  /// The digest, made by the processor's instructions or by the code below.
  package static func digest(_ bytes: [UInt8], byProcessor: Bool) -> [UInt8] {
    var hash = SHA256()
    let whole = bytes.count / 64
    bytes.withUnsafeBufferPointer {
      hash.take(UnsafeBufferPointer(rebasing: $0[..<(whole * 64)]), byProcessor: byProcessor)
    }
    // The last block: what is left, one bit, zeros, and the length in bits.
    var tail = Array(bytes[(whole * 64)...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBufferPointer { hash.take($0, byProcessor: byProcessor) }
    return hash.state.words.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Takes in whole blocks of 64 bytes.
  private mutating func take(_ blocks: UnsafeBufferPointer<UInt8>, byProcessor: Bool) {
    if byProcessor {
      claimkit_sha256_blocks(&state.words, blocks.baseAddress, blocks.count / 64)
    } else {
      for offset in stride(from: 0, to: blocks.count, by: 64) { compress(blocks, at: offset) }
    }
  }

  /// Takes in one block of 64 bytes.
  ///
  /// The message schedule is a ring of 16 words: each word is made when its round needs it.
  private mutating func compress(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let block = UnsafeRawBufferPointer(source)
    var words = InlineArray<16, UInt32>(repeating: 0)
    var next = state
    Self.constants.withUnsafeBufferPointer { constants in
      for i in 0..<16 {
        let word = block.loadUnaligned(fromByteOffset: offset + 4 * i, as: UInt32.self)
        words[i] = UInt32(bigEndian: word)
        next.advance(words[i] &+ constants[i])
      }
      for i in 16..<64 {
        let a = words[(i + 1) & 15]
        let b = words[(i + 14) & 15]
        let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
        let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
        words[i & 15] = words[i & 15] &+ s0 &+ words[(i + 9) & 15] &+ s1
        next.advance(words[i & 15] &+ constants[i])
      }
    }
    state.add(next)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

@inline(__always)
private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word >> count | word << (32 - count)
}
