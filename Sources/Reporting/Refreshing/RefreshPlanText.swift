import ClaimModel

/// Draws for a terminal what an article's new text means for its file.
package struct RefreshPlanText: Sendable {
  private let width: Int
  private let style: TerminalStyle
  private let book: Phrasebook

  /// Prepares a drawing for a terminal of a width in columns.
  package init(width: Int = 80, isColoured: Bool = false, book: Phrasebook = .english) {
    self.book = book
    self.width = min(max(width, 40), 120)
    style = TerminalStyle(isColoured: isColoured)
  }

  /// The plan under the file's path; ends in a line end.
  package func render(_ plan: RefreshPlan, path: String) -> String {
    var lines = [style(.title, TextLayout.safe(path)) + ": " + book.text(of: summary(plan))]
    for claim in plan.claims where claim.fate == .changed { lines += changed(claim) }
    for claim in plan.claims where claim.fate == .lost && !claim.isDropped { lines += lost(claim) }
    for source in plan.addedSources {
      lines += sign(
        "+",
        book.text(of: "source \(source.id)")
          + " \(book.source(source.name)) (\(source.kind.rawValue))",
        indent: 2)
    }
    for claim in plan.added {
      let sources =
        claim.sources.isEmpty ? "" : claim.sources.map(book.source).joined(separator: " → ") + ": "
      lines += sign("+", "\(claim.id) \(sources)“\(claim.quote)”", indent: 2)
    }
    lines += open(plan, path: path)
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ plan: RefreshPlan) -> Message {
    guard
      plan.isArticleChanged || plan.claims.contains(where: { $0.fate != .kept })
        || !plan.added.isEmpty
    else { return "the article did not change" }
    var fates: [Message] = RefreshPlan.Fate.allCases.compactMap { fate in
      let count = plan.count(fate)
      guard count > 0 else { return nil }
      return switch fate {
      case .kept: "\(count, "kept", "kept")"
      case .moved: "\(count, "moved", "moved")"
      case .changed: "\(count, "changed", "changed")"
      case .lost: "\(count, "lost", "lost")"
      }
    }
    if !plan.added.isEmpty { fates.append("\(plan.added.count, "new", "new")") }
    return "\(fates, .comma)"
  }

  private func changed(_ claim: RefreshPlan.ClaimOutcome) -> [String] {
    let newQuote = claim.newQuote ?? ""
    let state: Message =
      claim.isAccepted ? "takes the new words" : claim.isDropped ? "was struck out" : "changed"
    var lines = ["  " + style(.title, claim.id) + " " + style(.caution, book.text(of: state))]
    if newQuote.utf8.elementsEqual(claim.quote.utf8) {
      lines += wrap(
        "the same words, perhaps in another place: “\(newQuote)”", indent: 4)
    } else {
      let common = Self.common(claim.quote, newQuote)
      lines += difference("- ", claim.quote, common, .bad)
      lines += difference("+ ", newQuote, common, .good)
    }
    return lines + stale(claim)
  }

  private func lost(_ claim: RefreshPlan.ClaimOutcome) -> [String] {
    ["  " + style(.title, claim.id) + " " + style(.bad, book.text(of: "lost"))]
      + wrap(Message(verbatim: "“\(claim.quote)”"), indent: 4) + stale(claim)
  }

  private func stale(_ claim: RefreshPlan.ClaimOutcome) -> [String] {
    guard let status = claim.staleStatus else { return [] }
    return wrap("the verdict \(status) was given on the old words", indent: 4).map {
      style(.caution, $0)
    }
  }

  /// What an editor has to do.
  private func open(_ plan: RefreshPlan, path: String) -> [String] {
    let changed = plan.claims.filter { $0.isOpen && $0.fate == .changed }.map(\.id)
    let lost = plan.claims.filter { $0.isOpen && $0.fate == .lost }.map(\.id)
    var lines: [String] = []
    if !changed.isEmpty {
      let ids = changed.joined(separator: ",")
      lines += wrap(
        "Nothing is written until you have looked at \(changed, .comma): run again with --accept "
          + "\(ids) where the new words still are the claim; or correct the words with claimkit mark --quote, or "
          + "strike the claim out with claimkit drop.", indent: 2)
    }
    if !lost.isEmpty {
      lines += wrap(
        "The article has lost \(lost, .comma): correct the words with claimkit mark --quote, or strike "
          + "the claim out with claimkit drop.", indent: 2)
    }
    return lines
  }

  // MARK: Lines

  /// How many scalars two texts have in common at their starts and ends, whole words only.
  private static func common(_ a: String, _ b: String) -> (start: Int, end: Int) {
    let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var start = zip(x, y).prefix { $0 == $1 }.count
    while start > 0, start < max(x.count, y.count), x[start - 1] != " " { start -= 1 }
    let limit = min(x.count, y.count) - start
    var end = zip(x.reversed(), y.reversed()).prefix(limit).prefix { $0 == $1 }.count
    while end > 0, x[x.count - end] != " " { end -= 1 }
    return (start, end)
  }

  /// A text with what it does not share with the other one set off.
  private func difference(
    _ sign: String, _ text: String, _ common: (start: Int, end: Int), _ role: TerminalStyle.Role
  ) -> [String] {
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    var styled = StyledText()
    let end = max(common.start, scalars.count - common.end)
    styled.append(part(0..<common.start))
    styled.append(part(common.start..<end), role)
    styled.append(part(end..<scalars.count))
    let lines = styled.lines(width: width - 6, style: style)
    return lines.enumerated().map { index, line in
      "    " + (index == 0 ? style(role, sign) : "  ") + line
    }
  }

  private func sign(_ sign: String, _ text: String, indent: Int) -> [String] {
    let lines = TextLayout.wrap(TextLayout.safe(text), width: width - indent - 2)
    return lines.enumerated().map { index, line in
      TextLayout.spaces(indent) + style(.good, (index == 0 ? sign : " ") + " " + line)
    }
  }

  private func wrap(_ message: Message, indent: Int) -> [String] {
    TextLayout.wrap(TextLayout.safe(book.text(of: message)), width: width - indent).map {
      TextLayout.spaces(indent) + $0
    }
  }
}
