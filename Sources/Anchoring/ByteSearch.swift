/// Looks for one byte sequence in others, in linear time whatever both look like (Knuth, Morris, Pratt).
struct ByteSearch {
  /// What is looked for; not empty.
  let needle: [UInt8]
  /// For each prefix the length of its longest proper border.
  private let borders: [Int]

  /// Prepares a search.
  ///
  /// - Complexity: O(*m*).
  init(_ needle: [UInt8]) {
    self.needle = needle
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for i in needle.indices.dropFirst() {
      while length > 0, needle[i] != needle[length] { length = borders[length - 1] }
      if needle[i] == needle[length] { length += 1 }
      borders[i] = length
    }
    self.borders = borders
  }

  /// The offsets of all occurrences, overlapping ones included, in order.
  ///
  /// - Complexity: O(*n*).
  func all(in bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    scan(bytes, from: 0, to: bytes.count) {
      found.append($0)
      return true
    }
    return found
  }

  /// The first occurrence that starts at `start` or later.
  ///
  /// - Complexity: O(*n*) up to the occurrence.
  func first(in bytes: [UInt8], from start: Int) -> Int? {
    var found: Int?
    scan(bytes, from: start, to: bytes.count) {
      found = $0
      return false
    }
    return found
  }

  /// The last occurrence from `start`, where there is one, that ends at `limit` or earlier.
  ///
  /// - Complexity: O(*n*) between the two.
  func last(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    var found = start
    scan(bytes, from: start, to: limit) {
      found = $0
      return true
    }
    return found
  }

  /// Reports the offset of each occurrence until the receiver says no.
  private func scan(
    _ bytes: [UInt8], from start: Int, to end: Int, report: (Int) -> Bool
  ) {
    guard !needle.isEmpty else { return }
    bytes.withUnsafeBufferPointer { p in
      needle.withUnsafeBufferPointer { needle in
        var matched = 0
        var i = start
        while i < end {
          let byte = p[i]
          while matched > 0, byte != needle[matched] { matched = borders[matched - 1] }
          if byte == needle[matched] { matched += 1 }
          i += 1
          if matched == needle.count {
            guard report(i - matched) else { return }
            matched = borders[matched - 1]
          }
        }
      }
    }
  }
}
