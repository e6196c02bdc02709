import Reporting
import Validating

/// The rules of the linter, as their pages tell of them.
public enum Rules {
  /// The pages of all rules, sorted by code.
  public static var pages: [RulePage] { RuleRegistry.pages }

  /// The page of a rule, by code (`V601`) or by name (`verdict-without-evidence`); nil if there is no such rule.
  public static func page(_ codeOrName: String) -> RulePage? { RuleRegistry.page(codeOrName) }

  /// The code or name nearest to a mistyped one, if one is near.
  public static func nearest(to codeOrName: String) -> String? {
    RuleRegistry.nearest(to: codeOrName)
  }

  /// A page for a terminal.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - isColoured: Whether escape sequences are written.
  ///   - width: How many columns a line of prose may take.
  public static func text(of page: RulePage, isColoured: Bool, width: Int = 80) -> String {
    RulePageText(isColoured: isColoured, width: width).render(page)
  }

  /// All rules, one a line, for a terminal.
  public static func list(isColoured: Bool) -> String {
    RulePageText(isColoured: isColoured).list(pages)
  }

  /// The files of `docs/rules` by name: one page a rule, and the table of all.
  public static var documentation: [String: String] {
    var files = [RuleIndexMarkdown.fileName: RuleIndexMarkdown.render(pages)]
    for page in pages { files[RulePageMarkdown.fileName(page)] = RulePageMarkdown.render(page) }
    return files
  }
}
