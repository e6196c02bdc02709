import ClaimKit

/// Draws a review session into the rows and columns of a terminal. A pure function of both.
struct ReviewScreen {
  /// A drawn screen.
  struct Frame: Equatable {
    /// The rows from the top, none longer than the screen is wide; escape sequences do not count.
    var rows: [String]
    /// Where the cursor is shown; nil where it is not.
    var cursor: (row: Int, column: Int)?
    /// How far the claim could be scrolled.
    var scrollLimit: Int

    /// Whether two frames look the same.
    static func == (a: Frame, b: Frame) -> Bool {
      a.rows == b.rows && a.cursor?.row == b.cursor?.row && a.cursor?.column == b.cursor?.column
        && a.scrollLimit == b.scrollLimit
    }
  }

  private let columns: Int
  private let rows: Int
  private let style: TerminalStyle
  private let words: ReportWords

  /// The smallest window that anything is drawn in.
  static let minimum = (columns: 40, rows: 12)

  /// Prepares a screen of a size.
  init(columns: Int, rows: Int, isColoured: Bool, words: ReportWords = .english) {
    self.words = words
    self.columns = columns
    self.rows = rows
    style = TerminalStyle(isColoured: isColoured)
  }

  /// The session as it is now.
  func frame(_ session: ReviewSession) -> Frame {
    guard columns >= Self.minimum.columns, rows >= Self.minimum.rows else {
      let message = TextLayout.shorten(words[.reviewTooSmall], to: columns)
      return Frame(rows: [message], cursor: nil, scrollLimit: 0)
    }
    let head = [header(session), rule]
    var (foot, cursor) = footer(session)
    foot.insert(rule, at: 0)
    let space = max(1, rows - head.count - foot.count)
    let body = session.isHelpShown ? help : claim(session)
    let limit = max(0, body.count - space)
    let start = session.isHelpShown ? 0 : min(session.scroll, limit)
    var shown = Array(body.dropFirst(start).prefix(space))
    if start + space < body.count, let last = shown.indices.last {
      shown[last] = style(.quiet, words[.reviewMore])
    }
    shown += Array(repeating: "", count: space - shown.count)
    if let place = cursor { cursor = (place.row + head.count + space + 1, place.column) }
    return Frame(rows: head + shown + foot, cursor: cursor, scrollLimit: limit)
  }

  private var rule: String { style(.quiet, String(repeating: "─", count: columns)) }

  // MARK: Head

  /// `most.yaml · 14 of 31, 3 refuted` and how many claims of the walk are left.
  private func header(_ session: ReviewSession) -> String {
    let file = session.file
    let progress = file.progress
    let told = progress.told(in: words)
    let left = session.items.count - session.position
    let right = left > 0 ? words.count(left, .reviewToGo) : words[.reviewAllSeen]
    let name = FilePath.name(of: file.path)
    let text = TextLayout.shorten(
      TextLayout.safe("\(name) · \(told)"), to: columns - DisplayWidth.of(right) - 2)
    return style(.title, text)
      + TextLayout.spaces(columns - DisplayWidth.of(text) - DisplayWidth.of(right))
      + style(.quiet, right)
  }

  // MARK: Body

  private func claim(_ session: ReviewSession) -> [String] {
    guard let item = session.item else {
      return [
        "", words[.reviewEnd], words[.reviewEndKeys],
      ]
    }
    guard let view = session.file.view(of: item.claim) else {
      return ["", words.fill(.reviewGone, ["claim": item.claim])]
    }
    let text = ClaimViewText(
      width: columns, isColoured: style.isColoured, words: words
    ).render(view)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let features = session.file.features(of: item.claim).map(words.label)
    if !features.isEmpty {
      let told = words.fill(.reviewWorth, ["features": features.joined(separator: ", ")])
      lines.append(style(.quiet, TextLayout.shorten(told, to: columns)))
    }
    return lines
  }

  private var help: [String] {
    let all = ReviewKeys.all(in: words)
    let width = (all.map { DisplayWidth.of($0.key) }.max() ?? 0) + 2
    let half = (all.count + 1) / 2
    let cells = all.map { TextLayout.pad($0.key, to: width) + $0.name }
    let left = cells.prefix(half)
    let rest = Array(cells.dropFirst(half))
    var lines = left.enumerated().map { index, cell in
      index < rest.count ? TextLayout.pad(cell, to: columns / 2) + rest[index] : cell
    }
    lines += ["", words[.reviewHelp]]
    return lines
  }

  // MARK: Foot

  private func footer(
    _ session: ReviewSession
  ) -> (lines: [String], cursor: (row: Int, column: Int)?) {
    let message = session.dialog?.refusal ?? session.message ?? ""
    let told = TextLayout.wrap(TextLayout.safe(message), width: columns).prefix(2)
      .map { style(.caution, $0) }
    guard let question = session.dialog?.question else {
      return ((told.isEmpty ? [""] : told) + keys, nil)
    }
    switch question {
    case .text(let label, _, _):
      let window = session.dialog?.editor.window(columns - 3) ?? (text: "", column: 0)
      let lines =
        told + [
          style(.title, TextLayout.shorten(label, to: columns)), "> " + window.text,
          style(.quiet, words[.reviewTakes]),
        ]
      return (lines, (told.count + 1, window.column + 2))
    case .choice(let label, let options, _):
      let cells = options.enumerated().map { index, option in
        "\(option.key) \(option.label)" + (index == 0 ? " (Enter)" : "")
      }
      return (
        told + [style(.title, TextLayout.shorten(label, to: columns))] + flow(cells)
          + [style(.quiet, words[.reviewEscape])], nil
      )
    }
  }

  /// The keys, as many lines as a third of the screen has room for.
  private var keys: [String] {
    let lines = flow(ReviewKeys.all(in: words).map { "\($0.key) \($0.name)" })
    return lines.count <= max(3, rows / 5)
      ? lines : [style(.quiet, words[.reviewShortKeys])]
  }

  /// Cells side by side, broken into lines between them.
  private func flow(_ cells: [String]) -> [String] {
    var lines: [String] = []
    for cell in cells {
      if let last = lines.last, DisplayWidth.of(last) + 2 + DisplayWidth.of(cell) <= columns {
        lines[lines.count - 1] = last + "  " + cell
      } else {
        lines.append(cell)
      }
    }
    return lines
  }
}
