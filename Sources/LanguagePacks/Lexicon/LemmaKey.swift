/// A lemma as a number, so that tables can be keyed and readings compared without strings.
///
/// FNV-1a over the lemma's UTF-8, 64 bits. The 315,000 lemmas of the Polish lexicon have no two alike
/// (the lexicon's builder refuses them); the case of letters counts.
public struct LemmaKey: Hashable, Sendable, BitwiseCopyable {
  /// The hash.
  public var value: UInt64

  @usableFromInline static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  @usableFromInline static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The key is a hash already: sets and dictionaries only have to spread it, with a seed of their own.
  @inlinable public func _rawHashValue(seed: Int) -> Int {
    let mixed = (value ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  /// A key of a known hash.
  @inlinable public init(value: UInt64) { self.value = value }

  /// The key of a lemma.
  ///
  /// - Complexity: O(*n*).
  @inlinable public init(_ lemma: String) {
    value = lemma.utf8.reduce(Self.offset) { ($0 ^ UInt64($1)) &* Self.prime }
  }

  /// The key of a lemma's UTF-8.
  @inlinable public init(_ lemma: UnsafeBufferPointer<UInt8>) {
    value = lemma.reduce(Self.offset) { ($0 ^ UInt64($1)) &* Self.prime }
  }

  /// Continues a hash over further bytes.
  @inlinable @inline(__always)
  static func extend(_ hash: inout UInt64, _ bytes: UnsafePointer<UInt8>, _ count: Int) {
    for k in 0..<count { hash = (hash ^ UInt64(bytes[k])) &* prime }
  }
}
