/// Which lines differ between two texts.
package struct LineDifference: Sendable, Equatable {
  /// A stretch of lines with what stands in its place; one of the two may be empty, never both.
  package struct Change: Sendable, Equatable {
    /// Lines of the old text.
    package var old: Range<Int>
    /// Lines of the new text.
    package var new: Range<Int>
  }

  /// The changes in order; between them the texts are the same.
  package let changes: [Change]

  /// The largest product of lengths of two stretches that are compared line with line. Beyond it one stands for the other.
  private static let effort = 4_000_000

  /// Compares two texts.
  ///
  /// Lines that stand once in both texts hold the texts together; what lies between them is compared line by line.
  ///
  /// - Complexity: O(*n* log *n*), and O(*d*²) for each stretch of *d* lines without such a hold, bounded.
  package init(from old: LineList, to new: LineList) {
    var symbols: [ArraySlice<UInt8>: Int] = [:]
    func number(_ list: LineList) -> [Int] {
      (0..<list.count).map { line in
        let next = symbols.count
        if let known = symbols.updateValue(next, forKey: list[line]) {
          symbols[list[line]] = known
          return known
        }
        return next
      }
    }
    self.init(from: number(old), to: number(new))
  }

  /// Compares two sequences of symbols.
  init(from old: [Int], to new: [Int]) {
    var finder = Finder(old: old, new: new)
    finder.compare(0..<old.count, 0..<new.count)
    changes = finder.changes
  }
}

extension LineDifference {
  private struct Finder {
    let old: [Int]
    let new: [Int]
    private(set) var changes: [Change] = []

    init(old: [Int], new: [Int]) {
      self.old = old
      self.new = new
    }

    mutating func compare(_ a: Range<Int>, _ b: Range<Int>) {
      var (a, b) = (a, b)
      while let x = a.first, let y = b.first, old[x] == new[y] {
        a = a.dropFirst()
        b = b.dropFirst()
      }
      while let x = a.last, let y = b.last, old[x] == new[y] {
        a = a.dropLast()
        b = b.dropLast()
      }
      if a.isEmpty || b.isEmpty { return add(Change(old: a, new: b)) }
      let anchors = anchors(a, b)
      if anchors.isEmpty { return compareLineByLine(a, b) }
      var (x, y) = (a.lowerBound, b.lowerBound)
      for (i, j) in anchors {
        compare(x..<i, y..<j)
        (x, y) = (i + 1, j + 1)
      }
      compare(x..<a.upperBound, y..<b.upperBound)
    }

    /// Pairs of lines that stand once in either stretch, as many as keep their order.
    private func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(Int, Int)] {
      var places: [Int: (inOld: Int?, inNew: Int?, isOnce: Bool)] = [:]
      for i in a {
        let known = places[old[i]]
        places[old[i]] = (i, nil, known == nil)
      }
      for j in b {
        guard var place = places[new[j]] else { continue }
        if place.inNew != nil { place.isOnce = false }
        place.inNew = j
        places[new[j]] = place
      }
      let pairs = places.values.compactMap { place -> (Int, Int)? in
        guard place.isOnce, let i = place.inOld, let j = place.inNew else { return nil }
        return (i, j)
      }
      let sorted = pairs.sorted { $0.0 < $1.0 }
      return LongestRise.indices(of: sorted.map(\.1)).map { sorted[$0] }
    }

    private mutating func compareLineByLine(_ a: Range<Int>, _ b: Range<Int>) {
      guard a.count * b.count <= LineDifference.effort else { return add(Change(old: a, new: b)) }
      var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
      for change in Array(new[b]).difference(from: Array(old[a])) {
        switch change {
        case .remove(let offset, _, _): removed.insert(a.lowerBound + offset)
        case .insert(let offset, _, _): inserted.insert(b.lowerBound + offset)
        }
      }
      var (x, y) = (a.lowerBound, b.lowerBound)
      while x < a.upperBound || y < b.upperBound {
        let (startX, startY) = (x, y)
        while removed.contains(x) { x += 1 }
        while inserted.contains(y) { y += 1 }
        add(Change(old: startX..<x, new: startY..<y))
        if x < a.upperBound, y < b.upperBound { (x, y) = (x + 1, y + 1) }
      }
    }

    /// Adds a change; one that touches the last becomes a part of it.
    private mutating func add(_ change: Change) {
      if change.old.isEmpty, change.new.isEmpty { return }
      if let last = changes.last, last.old.upperBound == change.old.lowerBound,
        last.new.upperBound == change.new.lowerBound
      {
        changes[changes.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound,
          new: last.new.lowerBound..<change.new.upperBound)
      } else {
        changes.append(change)
      }
    }
  }
}
