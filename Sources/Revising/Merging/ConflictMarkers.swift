/// Draws a conflict as git and editors know it: both versions between lines of `<`, `|`, `=` and `>`.
///
/// A file with such lines is no YAML any more, on purpose: no command takes it for settled, and the tools that people
/// settle conflicts with find the lines.
struct ConflictMarkers: Sendable {
  /// How many signs a marker has.
  let size: Int
  /// What ends a line of the file.
  let lineEnd: String

  /// Makes markers; git's own have seven signs.
  init(size: Int = 7, lineEnd: String = "\n") {
    self.size = max(1, size)
    self.lineEnd = lineEnd
  }

  /// The lines of both sides and what they were before.
  ///
  /// - Parameters:
  ///   - ours: Whole lines of ours.
  ///   - base: What both sides had before; nil where that cannot be told.
  ///   - theirs: Whole lines of theirs.
  ///   - name: What the conflict is about.
  func block(
    ours: ArraySlice<UInt8>, base: ArraySlice<UInt8>?, theirs: ArraySlice<UInt8>, name: String?
  ) -> [UInt8] {
    var bytes = marker("<", "ours" + (name.map { " (\($0))" } ?? ""))
    bytes += whole(ours)
    if let base { bytes += marker("|", "before") + whole(base) }
    bytes += marker("=", nil)
    bytes += whole(theirs)
    return bytes + marker(">", "theirs")
  }

  private func marker(_ sign: Character, _ label: String?) -> [UInt8] {
    Array((String(repeating: sign, count: size) + (label.map { " \($0)" } ?? "") + lineEnd).utf8)
  }

  /// Lines of which the last has its end too.
  private func whole(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = lines.last, last != 0x0A, last != 0x0D else { return Array(lines) }
    return Array(lines) + Array(lineEnd.utf8)
  }
}
