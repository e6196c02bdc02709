/// Finds a longest run of rising values, by patience sorting.
enum LongestRise {
  /// The indices of the values of one longest run, in order.
  ///
  /// - Complexity: O(*n* log *n*).
  static func indices(of values: [Int]) -> [Int] {
    let lengths = lengths(values)
    var index = values.count - 1
    var rise: [Int] = []
    var wanted = lengths.max() ?? 0
    var limit = Int.max
    while index >= 0, wanted > 0 {
      if lengths[index] == wanted, values[index] < limit {
        rise.append(index)
        limit = values[index]
        wanted -= 1
      }
      index -= 1
    }
    return rise.reversed()
  }

  /// The indices of the values that every longest run has: where two values are out of order and either could give way,
  /// neither is certain.
  ///
  /// - Complexity: O(*n* log *n*).
  static func certainIndices(of values: [Int]) -> [Int] {
    let before = lengths(values)
    let behind = lengths(values.reversed().map { -$0 }).reversed()
    let longest = before.max() ?? 0
    let candidates = zip(before, behind).enumerated()
      .filter { $0.element.0 + $0.element.1 - 1 == longest }
    var counts: [Int: Int] = [:]
    for candidate in candidates { counts[candidate.element.0, default: 0] += 1 }
    return candidates.filter { counts[$0.element.0] == 1 }.map(\.offset)
  }

  /// For each value the length of a longest run that ends with it.
  private static func lengths(_ values: [Int]) -> [Int] {
    var tops: [Int] = []
    return values.map { value in
      var low = 0
      var high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if tops[middle] < value { low = middle + 1 } else { high = middle }
      }
      if low == tops.count { tops.append(value) } else { tops[low] = value }
      return low + 1
    }
  }
}
