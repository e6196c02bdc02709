import ClaimModel

/// Merges two versions of a text line by line, without knowing what the lines say.
struct LineMerge: Sendable {
  /// The merged text, its conflicts between markers.
  private(set) var bytes: [UInt8] = []
  /// The conflicts in order.
  private(set) var conflicts: [MergeOutcome.Conflict] = []

  /// Merges what changed from the base to either side.
  ///
  /// Changes that touch each other are a conflict unless they are the same.
  ///
  /// - Complexity: that of ``LineDifference``.
  init(base: [UInt8], ours: [UInt8], theirs: [UInt8], markers: ConflictMarkers) {
    let (base, ours, theirs) = (LineList(base), LineList(ours), LineList(theirs))
    var mine = LineDifference(from: base, to: ours).changes[...]
    var others = LineDifference(from: base, to: theirs).changes[...]
    // How many lines further down either side stands than the base.
    var (shiftOfMine, shiftOfOthers) = (0, 0)
    var line = 0
    while let start = [mine.first, others.first].compactMap({ $0?.old.lowerBound }).min() {
      bytes += base[line..<start]
      var end = start
      var (firstOfMine, firstOfOthers) = (start + shiftOfMine, start + shiftOfOthers)
      var grows = true
      while grows {
        grows = false
        while let change = mine.first, change.old.lowerBound <= end {
          end = max(end, change.old.upperBound)
          shiftOfMine += change.new.count - change.old.count
          mine = mine.dropFirst()
          grows = true
        }
        while let change = others.first, change.old.lowerBound <= end {
          end = max(end, change.old.upperBound)
          shiftOfOthers += change.new.count - change.old.count
          others = others.dropFirst()
          grows = true
        }
      }
      firstOfMine = min(firstOfMine, end + shiftOfMine)
      firstOfOthers = min(firstOfOthers, end + shiftOfOthers)
      add(
        base: base[start..<end], ours: ours[firstOfMine..<(end + shiftOfMine)],
        theirs: theirs[firstOfOthers..<(end + shiftOfOthers)], markers: markers)
      line = end
    }
    bytes += base[line..<base.count]
  }

  private mutating func add(
    base: ArraySlice<UInt8>, ours: ArraySlice<UInt8>, theirs: ArraySlice<UInt8>,
    markers: ConflictMarkers
  ) {
    if ours == theirs || theirs == base {
      bytes += ours
    } else if ours == base {
      bytes += theirs
    } else {
      conflicts.append(.init(place: nil, line: LineList(bytes).count + 1))
      bytes += markers.block(ours: ours, base: base, theirs: theirs, name: nil)
    }
  }
}
