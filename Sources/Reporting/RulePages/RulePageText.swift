import ClaimModel

/// A rule's page for a terminal: what `claimkit explain` prints.
package struct RulePageText: Sendable {
  private let style: TerminalStyle
  private let width: Int
  private let words: ReportWords

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - isColoured: Whether escape sequences are written.
  ///   - width: How many columns a line of prose may take.
  ///   - words: The language of the page; its examples are files, which have none.
  package init(isColoured: Bool, width: Int = 80, words: ReportWords = .english) {
    self.words = words
    style = TerminalStyle(isColoured: isColoured)
    self.width = width
  }

  /// The page.
  package func render(_ page: RulePage) -> String {
    let facts: Message =
      "\(page.severity.name), level \(page.level.rawValue) (\(page.level.title)), since \(page.since)"
    return [
      "\(style(.title, "\(page.code) \(page.name)"))  \(style(.quiet, words.text(of: facts)))",
      prose(page.title, indent: 0, end: "."),
      prose(page.what),
      prose(page.why),
      style(.bad, words.text(of: "It objects to")) + "\n\n" + examples(page.failing),
      style(.good, words.text(of: "It accepts")) + "\n\n" + examples(page.passing),
    ].joined(separator: "\n\n") + "\n"
  }

  /// All rules, one a line.
  package func list(_ pages: [RulePage]) -> String {
    let names = pages.map(\.name.utf8.count).max() ?? 0
    let severities =
      Diagnostic.Severity.allCases.map {
        DisplayWidth.of(words.text(of: $0.name))
      }.max() ?? 0
    return pages.map { page in
      "\(style(.title, page.code))  \(TextLayout.pad(page.name, to: names))  "
        + "\(TextLayout.pad(words.text(of: page.severity.name), to: severities))  "
        + "\(words.text(of: page.title))\n"
    }.joined()
  }

  private func prose(_ message: Message, indent: Int = 2, end: String = "") -> String {
    let text = words.text(of: message) + end
    // Backquotes are for Markdown; a terminal shows the words alone.
    return TextLayout.wrap(text.replacing("`", with: ""), width: width - indent)
      .map { TextLayout.spaces(indent) + $0 }.joined(separator: "\n")
  }

  private func examples(_ examples: [RulePage.Example]) -> String {
    examples.map { example in
      block(example.yaml)
        + example.companions.map { "\n\n    \(words.text(of: $0.words))\n\n" + block($0.text) }
        .joined()
    }.joined(separator: "\n\n")
  }

  private func block(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      .replacing(
        String(RulePage.Example.mark), with: style(.bad, String(RulePage.Example.mark)))
  }
}
