import ClaimModel

/// Tells which quotes of a text occur in it more than once, all in one pass.
package enum QuoteRepetition {
  /// Bytes that a quote is looked up by; shorter ones are searched for one by one.
  private static let keyLength = 16
  /// Bytes that may be compared for each byte of the text before doubt is decided.
  private static let effort = 64

  /// Whether the quote of each place occurs a second time; in texts made of repetitions also where it might.
  ///
  /// A quote of several parts is unique as soon as one part is. Overlapping occurrences count.
  ///
  /// - Complexity: O(*n* + *m*) for the text and all quotes together.
  package static func repeated(_ places: [[ByteSpan]], in text: SourceText) -> [Bool] {
    var parts: [ByteSpan] = []
    var owners: [Int] = []
    for (index, place) in places.enumerated() {
      parts += place
      owners += Array(repeating: index, count: place.count)
    }
    var answers = Array(repeating: true, count: places.count)
    for (part, isRepeated) in repeatedParts(parts, in: text.bytes).enumerated() where !isRepeated {
      answers[owners[part]] = false
    }
    for (index, place) in places.enumerated() where place.isEmpty { answers[index] = false }
    return answers
  }

  private static func repeatedParts(_ parts: [ByteSpan], in bytes: [UInt8]) -> [Bool] {
    var counts = Array(repeating: 0, count: parts.count)
    var budget = bytes.count * effort
    bytes.withUnsafeBytes { p in
      var table = PrefixTable()
      for (index, part) in parts.enumerated() where part.length >= keyLength {
        table.insert(index, key: key(p, part.start))
      }
      var i = 0
      while i + keyLength <= p.count, !table.isEmpty, budget > 0 {
        let key = key(p, i)
        if table.mayContain(key) {
          table.update(key) { index in
            let part = parts[index]
            guard i + part.length <= p.count else { return true }
            let same = commonLength(p, part.start, i, part.length)
            budget -= same
            if same == part.length { counts[index] += 1 }
            return counts[index] < 2
          }
        }
        i += 1
      }
    }
    let isUndecided = budget <= 0
    return parts.enumerated().map { index, part in
      if part.length < keyLength {
        guard !part.isEmpty, budget > 0 else { return true }
        budget -= bytes.count
        let search = ByteSearch(Array(bytes[part.range]))
        guard let first = search.first(in: bytes, from: 0) else { return false }
        return search.first(in: bytes, from: first + 1) != nil
      }
      return counts[index] > 1 || isUndecided
    }
  }

  private static func key(_ p: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    let a = p.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let b = p.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    let mixed = (a &* 0x9E37_79B9_7F4A_7C15) ^ (b &* 0xC2B2_AE3D_27D4_EB4F)
    return mixed ^ (mixed >> 29)
  }

  private static func commonLength(
    _ p: UnsafeRawBufferPointer, _ a: Int, _ b: Int, _ length: Int
  ) -> Int {
    var i = 0
    while i < length, p[a + i] == p[b + i] { i += 1 }
    return i
  }
}

/// Quotes by the hash of their first bytes, with a quick way to say no.
private struct PrefixTable {
  private var entries: [UInt64: [Int]] = [:]
  /// One bit for each possible value of some bits of the hash.
  private var filter = [UInt64](repeating: 0, count: 1024)

  var isEmpty: Bool { entries.isEmpty }

  mutating func insert(_ index: Int, key: UInt64) {
    entries[key, default: []].append(index)
    filter[Int(key & 0x3FF)] |= 1 << ((key >> 10) & 63)
  }

  func mayContain(_ key: UInt64) -> Bool {
    filter[Int(key & 0x3FF)] & (1 << ((key >> 10) & 63)) != 0
  }

  /// Visits the quotes of a key and drops those the visitor is done with.
  mutating func update(_ key: UInt64, _ keep: (Int) -> Bool) {
    guard let indices = entries[key] else { return }
    let rest = indices.filter(keep)
    if rest.count != indices.count { entries[key] = rest.isEmpty ? nil : rest }
  }
}
