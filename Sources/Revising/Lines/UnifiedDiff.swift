/// The differences of two texts in the form that `patch` and people read: lines with `-` and `+` among their neighbours.
package enum UnifiedDiff {
  /// How many lines around a change are shown.
  private static let context = 3

  /// The differences as text; empty where there are none.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - oldName: What stands behind `---`.
  ///   - newName: What stands behind `+++`.
  /// - Complexity: that of ``LineDifference``.
  package static func text(
    from old: [UInt8], to new: [UInt8], oldName: String, newName: String
  ) -> String {
    let (old, new) = (LineList(old), LineList(new))
    let changes = LineDifference(from: old, to: new).changes
    guard !changes.isEmpty else { return "" }
    var bytes = Array("--- \(oldName)\n+++ \(newName)\n".utf8)
    var group: [LineDifference.Change] = []
    for change in changes {
      if let last = group.last, change.old.lowerBound - last.old.upperBound > 2 * context {
        append(group, old, new, to: &bytes)
        group = []
      }
      group.append(change)
    }
    append(group, old, new, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes one hunk: changes near each other with the lines around them.
  private static func append(
    _ group: [LineDifference.Change], _ old: LineList, _ new: LineList, to bytes: inout [UInt8]
  ) {
    guard let first = group.first, let last = group.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldLines = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newLines = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    bytes += Array("@@ -\(place(oldLines)) +\(place(newLines)) @@\n".utf8)
    var line = oldLines.lowerBound
    for change in group {
      append(line..<change.old.lowerBound, of: old, " ", to: &bytes)
      append(change.old, of: old, "-", to: &bytes)
      append(change.new, of: new, "+", to: &bytes)
      line = change.old.upperBound
    }
    append(line..<oldLines.upperBound, of: old, " ", to: &bytes)
  }

  private static func append(
    _ lines: Range<Int>, of list: LineList, _ sign: Unicode.Scalar, to bytes: inout [UInt8]
  ) {
    for line in lines {
      bytes.append(UInt8(ascii: sign))
      bytes += list[line]
      // The old Mac line end, and none at all, leave the next sign on the same line.
      if list[line].last != 0x0A {
        bytes += Array((list[line].last == 0x0D ? "\n" : "\n\\ No newline at end of file\n").utf8)
      }
    }
  }

  /// `12,3` for the lines 12 to 14; a single line has no number behind it, none at all counts from the line before.
  private static func place(_ lines: Range<Int>) -> String {
    if lines.count == 1 { return "\(lines.lowerBound + 1)" }
    return "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }
}
