import ClaimModel

/// Looks for words that are like a quote, for a person to judge: never a place that is taken without being asked.
package struct QuoteLikeness: Sendable {
  /// The least likeness that is told at all: three letters of five must be the same.
  package static let minimum = 0.6
  /// The shortest quote that anything is called like, in scalars.
  package static let shortest = 12
  /// The most comparisons of letters for one quote.
  private static let effort = 20_000_000

  /// Words that are like a quote.
  package struct Match: Sendable, Equatable {
    /// Where they stand, from the start of a word to the end of one.
    package var span: ByteSpan
    /// The part of the letters that need no change, from 0 to 1.
    package var likeness: Double
  }

  /// The words of a stretch of text that are most like a quote; nil where none are enough like it.
  ///
  /// Compares letter by letter: the number of letters to be changed, added and taken out is the least possible. White
  /// space of any kind counts alike.
  ///
  /// - Complexity: O(*n m*) for stretch and quote, bounded; nil beyond the bound.
  package static func best(
    for quote: String, in area: ByteSpan, of text: SourceText
  ) -> Match? {
    let needle = quote.unicodeScalars.map(letter)
    guard needle.count >= shortest else { return nil }
    var letters: [UInt32] = []
    var offsets: [Int] = []
    for (offset, scalar) in scalars(area, of: text) {
      letters.append(letter(scalar))
      offsets.append(offset)
    }
    offsets.append(area.end)
    guard !letters.isEmpty, letters.count * needle.count <= effort else { return nil }
    let allowed = Int(Double(needle.count) * (1 - minimum))
    guard let (start, end, distance) = search(needle, letters, allowed: allowed) else { return nil }
    let whole = words(start, end, in: letters)
    let span = ByteSpan(offsets[whole.lowerBound], offsets[whole.upperBound])
    let likeness = 1 - Double(distance) / Double(max(needle.count, end - start))
    return likeness >= minimum ? Match(span: span, likeness: likeness) : nil
  }

  /// How like two texts are, from 0 to 1.
  ///
  /// - Complexity: O(*n m*), bounded; 0 beyond the bound.
  package static func of(_ a: String, _ b: String) -> Double {
    let (a, b) = (a.unicodeScalars.map(letter), b.unicodeScalars.map(letter))
    guard !a.isEmpty, !b.isEmpty, a.count * b.count <= effort else { return 0 }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let substituted = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
      }
    }
    return 1 - Double(row[b.count]) / Double(max(a.count, b.count))
  }

  // MARK: Search

  /// The stretch of letters that the fewest changes make the needle; of equals the first.
  private static func search(
    _ needle: [UInt32], _ letters: [UInt32], allowed: Int
  ) -> (start: Int, end: Int, distance: Int)? {
    let m = needle.count
    // For each prefix of the needle: the least distance of a stretch that ends here, and where that stretch starts.
    var distances = Array(0...m)
    var starts = Array(repeating: 0, count: m + 1)
    // Prefixes beyond this one need more changes than allowed and are not looked at.
    var last = min(allowed + 1, m)
    var best: (start: Int, end: Int, distance: Int)?
    for (j, letter) in letters.enumerated() {
      var diagonal = (distance: distances[0], start: j)
      distances[0] = 0
      starts[0] = j + 1
      for i in 1...last {
        let above = (distance: distances[i - 1] + 1, start: starts[i - 1])
        let left = (distance: distances[i] + 1, start: starts[i])
        var least = (
          distance: diagonal.distance + (needle[i - 1] == letter ? 0 : 1), start: diagonal.start
        )
        if left.distance < least.distance { least = left }
        if above.distance < least.distance { least = above }
        diagonal = (distances[i], starts[i])
        (distances[i], starts[i]) = least
      }
      while distances[last] > allowed { last -= 1 }
      if last < m {
        last += 1
        distances[last] = max(distances[last], allowed + 1)
        starts[last] = starts[last - 1]
      } else if best.map({ distances[m] < $0.distance }) ?? true {
        best = (starts[m], j + 1, distances[m])
      }
    }
    return best
  }

  /// The whole words of a stretch of letters, no blanks at its ends.
  private static func words(_ start: Int, _ end: Int, in letters: [UInt32]) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, letters[start] == blank { start += 1 }
    while end > start, letters[end - 1] == blank { end -= 1 }
    while start > 0, isWord(letters[start - 1]), start < end, isWord(letters[start]) { start -= 1 }
    while end < letters.count, isWord(letters[end]), end > start, isWord(letters[end - 1]) {
      end += 1
    }
    return start..<end
  }

  private static let blank: UInt32 = 0x20

  private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.properties.isWhitespace ? blank : scalar.value
  }

  private static func isWord(_ letter: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(letter) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func scalars(
    _ area: ByteSpan, of text: SourceText
  ) -> [(offset: Int, scalar: Unicode.Scalar)] {
    var offset = area.start
    return text.string(area).unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (offset, scalar)
    }
  }
}
