import AnnotationCoding
import ClaimModel
import YAMLTree

/// The lines of a merged file that conflicts touch, with what theirs would make of them.
struct ConflictRegions {
  private let merged: LineList
  private let regions: [Region]

  /// Lines of the merged file with their other versions.
  private struct Region {
    var conflicts: [MergeConflict]
    var lines: Range<Int>
    var theirs: ArraySlice<UInt8>
    var base: ArraySlice<UInt8>?

    func moved(by offset: Int) -> Region {
      var region = self
      region.lines = (lines.lowerBound + offset)..<(lines.upperBound + offset)
      return region
    }
  }

  /// Finds the lines of each conflict; nil where a conflict cannot be shown as lines.
  ///
  /// - Complexity: O(*n*) in the file once, and for each conflict in its claim; for one that is no claim's, in the file.
  init?(_ conflicts: [MergeConflict], in editor: AnnotationEditor) {
    merged = LineList(editor.bytes)
    var regions: [Region] = []
    for conflict in conflicts {
      guard var region = ConflictRegions.region([conflict], in: editor, merged) else { return nil }
      // Conflicts that share a line are one.
      while let index = regions.firstIndex(where: { $0.lines.touches(region.lines) }) {
        let both = regions.remove(at: index).conflicts + region.conflicts
        guard let wider = ConflictRegions.region(both, in: editor, merged) else { return nil }
        region = wider
      }
      regions.append(region)
    }
    self.regions = regions.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// The file with both versions of each region between markers.
  func marked(
    with markers: ConflictMarkers
  ) -> (bytes: [UInt8], conflicts: [MergeOutcome.Conflict]) {
    var bytes: [UInt8] = []
    var conflicts: [MergeOutcome.Conflict] = []
    var line = 0
    // How many lines the markers and other versions above have added.
    var shift = 0
    for region in regions {
      bytes += merged[line..<region.lines.lowerBound]
      let places = region.conflicts.dropFirst().reduce(region.conflicts[0].place) {
        "\($0); \($1.place)"
      }
      conflicts.append(.init(place: places, line: region.lines.lowerBound + shift + 1))
      let block = markers.block(
        ours: merged[region.lines], base: region.base, theirs: region.theirs,
        name: places.english)
      shift += LineList(block).count - region.lines.count
      bytes += block
      line = region.lines.upperBound
    }
    return (bytes + merged[line..<merged.count], conflicts)
  }

  /// A claim's conflicts are looked at in the lines of that claim alone, which are few; others in the whole file.
  private static func region(
    _ conflicts: [MergeConflict], in editor: AnnotationEditor, _ merged: LineList
  ) -> Region? {
    let part = ClaimPart(of: conflicts, in: editor, merged)
    if let part, let region = regionOfLines(conflicts, in: part.editor, part.lines) {
      return region.moved(by: part.offset)
    }
    return regionOfLines(conflicts, in: editor, merged)
  }

  private static func regionOfLines(
    _ conflicts: [MergeConflict], in editor: AnnotationEditor, _ merged: LineList
  ) -> Region? {
    guard let theirs = version(conflicts.flatMap(\.theirs), of: editor, merged),
      var lines = theirs.hull
    else { return nil }
    var base: Version?
    let baseEdits = conflicts.compactMap(\.base)
    if baseEdits.count == conflicts.count {
      base = version(baseEdits.flatMap { $0 }, of: editor, merged)
    }
    if let hull = base?.hull {
      lines = min(lines.lowerBound, hull.lowerBound)..<max(lines.upperBound, hull.upperBound)
    }
    return Region(
      conflicts: conflicts, lines: lines, theirs: theirs.lines(for: lines),
      base: base?.lines(for: lines))
  }

  private static func version(
    _ edits: [AnnotationEdit], of editor: AnnotationEditor, _ merged: LineList
  ) -> Version? {
    var other = editor
    guard (try? other.apply(edits)) != nil else { return nil }
    let list = LineList(other.bytes)
    return Version(list: list, changes: LineDifference(from: merged, to: list).changes)
  }

  /// Another version of the merged file.
  private struct Version {
    let list: LineList
    let changes: [LineDifference.Change]

    /// From the first to the last line that differs.
    var hull: Range<Int>? {
      guard let first = changes.first, let last = changes.last else { return nil }
      return first.old.lowerBound..<last.old.upperBound
    }

    /// What stands here in the place of lines of the merged file that hold all changes.
    func lines(for lines: Range<Int>) -> ArraySlice<UInt8> {
      let shift = changes.reduce(0) { $0 + $1.new.count - $1.old.count }
      return list[lines.lowerBound..<(lines.upperBound + shift)]
    }
  }
}

extension Range<Int> {
  /// Whether two stretches share a line, or one begins where the other ends.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
