import ClaimModel

/// The line a finding stands on, with carets under the offending value.
///
/// ```
/// 14 |     status: verifed
///    |             ^^^^^^^
/// ```
struct SourceFrame {
  /// The line as shown, tabs as spaces and dangerous characters replaced.
  let line: String
  /// Columns before the carets.
  let indent: Int
  /// The number of carets; at least one.
  let carets: Int

  /// Columns up to the next tab stop are counted from here.
  private static let tabWidth = 4

  /// Draws a span of a text; nil where the text has no such line.
  ///
  /// - Parameters:
  ///   - location: The finding's place; of a span over several lines the first is shown.
  ///   - text: The file.
  ///   - width: How many columns the line may take; longer ones are cut around the span.
  /// - Complexity: O(length of the line).
  init?(_ location: Diagnostic.Location, in text: SourceText, width: Int) {
    guard let lineSpan = text.lineSpan(location.line) else { return nil }
    var cells: [(text: String, width: Int)] = []
    var offset = lineSpan.start
    var column = 0
    var marked: Range<Int>?
    for character in text.string(lineSpan) {
      let end = offset + character.utf8.count
      if offset < max(location.span.end, location.span.start + 1), location.span.start < end {
        marked = (marked?.lowerBound ?? cells.count)..<(cells.count + 1)
      }
      let cell = SourceFrame.cell(character, at: column)
      cells.append(cell)
      column += cell.width
      offset = end
    }
    // A missing value stands behind the last character.
    let range = marked ?? cells.count..<cells.count
    let window = SourceFrame.window(cells.map(\.width), around: range, width: width)
    line =
      (window.lowerBound > 0 ? "…" : "") + cells[window].map(\.text).joined()
      + (window.upperBound < cells.count ? "…" : "")
    let shown = range.clamped(to: window)
    indent =
      (window.lowerBound > 0 ? 1 : 0)
      + cells[window.lowerBound..<shown.lowerBound].reduce(0) { $0 + $1.width }
    carets = max(1, cells[shown].reduce(0) { $0 + $1.width })
  }

  private static func cell(_ character: Character, at column: Int) -> (text: String, width: Int) {
    if character == "\t" {
      let width = tabWidth - column % tabWidth
      return (TextLayout.spaces(width), width)
    }
    let shown = TextLayout.safe(String(character))
    return (shown, DisplayWidth.of(shown))
  }

  /// The cells to show: all of them if they fit, else some before the range and as many behind it as there is room.
  private static func window(_ widths: [Int], around range: Range<Int>, width: Int) -> Range<Int> {
    guard widths.reduce(0, +) > width else { return widths.indices }
    let room = max(8, width - 2)
    var start = range.lowerBound
    var used = 0
    // A quarter of the room shows what comes before, more if little comes behind.
    let behind = widths[range.lowerBound...].reduce(0, +)
    let before = max(room / 4, room - behind)
    while start > 0, used + widths[start - 1] <= before {
      start -= 1
      used += widths[start]
    }
    var end = range.lowerBound
    while end < widths.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    return start..<end
  }
}
