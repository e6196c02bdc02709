import ClaimModel

/// A rule's page for a terminal: what `claimkit explain` prints.
package struct RulePageText: Sendable {
  private let style: TerminalStyle
  private let width: Int

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - isColoured: Whether escape sequences are written.
  ///   - width: How many columns a line of prose may take.
  package init(isColoured: Bool, width: Int = 80) {
    style = TerminalStyle(isColoured: isColoured)
    self.width = width
  }

  /// The page.
  package func render(_ page: RulePage) -> String {
    let facts =
      "\(page.severity.rawValue), level \(page.level.rawValue) (\(page.level.name)), "
      + "since \(page.since)"
    return [
      "\(style(.title, "\(page.code) \(page.name)"))  \(style(.quiet, facts))",
      prose("\(page.title).", indent: 0),
      prose(page.what),
      prose(page.why),
      "\(style(.bad, "It objects to"))\n\n" + examples(page.failing),
      "\(style(.good, "It accepts"))\n\n" + examples(page.passing),
    ].joined(separator: "\n\n") + "\n"
  }

  /// All rules, one a line.
  package func list(_ pages: [RulePage]) -> String {
    let names = pages.map(\.name.utf8.count).max() ?? 0
    return pages.map { page in
      "\(style(.title, page.code))  \(TextLayout.pad(page.name, to: names))  "
        + "\(TextLayout.pad(page.severity.rawValue, to: 7))  \(page.title)\n"
    }.joined()
  }

  private func prose(_ text: String, indent: Int = 2) -> String {
    // Backquotes are for Markdown; a terminal shows the words alone.
    TextLayout.wrap(text.replacing("`", with: ""), width: width - indent)
      .map { TextLayout.spaces(indent) + $0 }.joined(separator: "\n")
  }

  private func examples(_ examples: [RulePage.Example]) -> String {
    examples.map { example in
      block(example.yaml)
        + example.companions.map { "\n\n    \($0.words)\n\n" + block($0.text) }.joined()
    }.joined(separator: "\n\n")
  }

  private func block(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      .replacing(
        String(RulePage.Example.mark), with: style(.bad, String(RulePage.Example.mark)))
  }
}
