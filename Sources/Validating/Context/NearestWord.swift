/// Finds the word somebody meant when they mistyped it.
enum NearestWord {
  /// The candidate with the fewest typing errors, if few enough to be a typo; the first of equals.
  ///
  /// A swap of neighbours, a missing, a superfluous and a wrong letter count as one error each, capitals and
  /// `_` for `-` as none. Up to a third of the word may be wrong.
  ///
  /// - Complexity: O(*k m n*) for *k* candidates; words past 64 scalars have no neighbour.
  static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let typed = folded(word)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = folded(candidate)
      let allowed = max(1, min(typed.count, known.count) / 3)
      guard abs(known.count - typed.count) <= allowed, known.count <= 64 else { continue }
      let distance = distance(typed, known)
      // A one-letter word is one error away from every other one.
      guard distance <= allowed, distance < min(typed.count, known.count) || distance == 0 else {
        continue
      }
      if let best, best.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// Optimal string alignment distance, three rows at a time.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty else { return b.count }
    guard !b.isEmpty else { return a.count }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        let substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(last[j] + 1, row[j - 1] + 1, substituted)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
