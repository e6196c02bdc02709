import ClaimModel

/// Finds words that an editor typed or pasted in the article, letter for letter but for white space.
package struct QuoteFinder: Sendable {
  private let text: SourceText
  /// The text with every run of white space as one blank.
  private let tidy: [UInt8]
  /// Where each byte of the tidied text comes from, and behind them the length of the text.
  private let origins: [Int]

  /// Why words were not found.
  package enum Problem: Error, Equatable {
    /// They are not in the article.
    case missing
    /// They stand there several times, and nothing tells the places apart.
    case ambiguous(Int)
    /// There are no words.
    case empty
  }

  /// Prepares searches in one text.
  ///
  /// - Complexity: O(*n*).
  package init(_ text: SourceText) {
    self.text = text
    (tidy, origins) = QuoteFinder.tidied(text.bytes)
  }

  /// Where the words stand: one span a part.
  ///
  /// - Parameters:
  ///   - request: The words, with ` … ` between parts that do not stand side by side.
  ///   - place: Where they probably stand: of several places the one that overlaps it, or else is nearest, is meant.
  ///   - area: What the places must lie in.
  /// - Complexity: O(*n*) for each part.
  package func find(
    _ request: QuoteRequest, near place: [ByteSpan] = [], inside area: ByteSpan? = nil
  ) throws(Problem) -> [ByteSpan] {
    let words = Array(QuoteFinder.tidied(Array(request.words.utf8)).bytes)
    guard !words.isEmpty else { throw .empty }
    var places = self.places(of: words).map { [$0] }
    if places.isEmpty { places = parted(words) }
    if let area { places = places.filter { area.contains(hull($0)) } }
    places = places.filter { stands($0, request) }
    guard let first = places.first else { throw .missing }
    if places.count == 1 { return first }
    guard !place.isEmpty else { throw .ambiguous(places.count) }
    let aim = hull(place)
    let distances = places.map { distance(hull($0), aim) }
    let least = distances.min() ?? 0
    let nearest = zip(places, distances).filter { $0.1 == least }.map(\.0)
    guard nearest.count == 1, let best = nearest.first else {
      throw .ambiguous(places.count)
    }
    return best
  }

  // MARK: Places

  private func places(of words: [UInt8]) -> [ByteSpan] {
    ByteSearch(words).all(in: tidy).map { offset in
      ByteSpan(origins[offset], origins[offset + words.count - 1] + 1)
    }
  }

  /// Places of words in several parts, each as near behind the one before as it can be.
  private func parted(_ words: [UInt8]) -> [[ByteSpan]] {
    let parts = split(words)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return [] }
    var found: [[ByteSpan]] = []
    for start in places(of: parts[0]) {
      var place = [start]
      for part in parts.dropFirst() {
        guard let next = places(of: part).first(where: { $0.start >= place[place.count - 1].end })
        else { break }
        place.append(next)
      }
      if place.count == parts.count { found.append(place) }
    }
    return found
  }

  private func split(_ words: [UInt8]) -> [[UInt8]] {
    let separator = Array(QuoteAnchor.separator.utf8)
    var parts: [[UInt8]] = []
    var start = 0
    for offset in ByteSearch(separator).all(in: words) where offset >= start {
      parts.append(Array(words[start..<offset]))
      start = offset + separator.count
    }
    return parts + [Array(words[start...])]
  }

  private func stands(_ place: [ByteSpan], _ request: QuoteRequest) -> Bool {
    if request.before == nil, request.after == nil { return true }
    let hull = hull(place)
    let before = QuoteFinder.tidied(Array((request.before ?? "").utf8)).bytes
    let after = QuoteFinder.tidied(Array((request.after ?? "").utf8)).bytes
    let left = QuoteFinder.tidied(Array(text.bytes[..<hull.start])).bytes
    let right = QuoteFinder.tidied(Array(text.bytes[hull.end...])).bytes
    return (before.isEmpty || left.suffix(before.count).elementsEqual(before))
      && (after.isEmpty || right.starts(with: after))
  }

  private func hull(_ place: [ByteSpan]) -> ByteSpan {
    ByteSpan(place.first?.start ?? 0, place.last?.end ?? 0)
  }

  /// How many bytes lie between two places; none where they overlap.
  private func distance(_ a: ByteSpan, _ b: ByteSpan) -> Int {
    max(0, max(a.start, b.start) - min(a.end, b.end))
  }

  /// Bytes with every run of white space as one blank and none at the ends, and where each comes from.
  private static func tidied(_ bytes: [UInt8]) -> (bytes: [UInt8], origins: [Int]) {
    var result: [UInt8] = []
    var origins: [Int] = []
    result.reserveCapacity(bytes.count)
    origins.reserveCapacity(bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, result.last == 0x20 || result.isEmpty { continue }
      result.append(isSpace ? 0x20 : byte)
      origins.append(index)
    }
    if result.last == 0x20 {
      result.removeLast()
      origins.removeLast()
    }
    origins.append(bytes.count)
    return (result, origins)
  }
}
