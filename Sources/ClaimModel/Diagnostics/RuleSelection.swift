/// Which rules run and how bad their findings are: what a desk or a command line decides.
///
/// A rule is named by its code (`A405`), by its name (`quote-moved`), or with others by the beginning of their codes
/// (`A4`, `A`). Where several fit, the longest decides; between equals, leaving out wins.
///
/// ```swift
/// let selection = RuleSelection(ignored: ["E", "H907"], severities: ["quote-moved": .error])
/// ```
public struct RuleSelection: Sendable, Equatable {
  /// Rules to run; empty for all.
  public var selected: [String]
  /// Rules to leave out.
  public var ignored: [String]
  /// Severities other than the rules' own.
  public var severities: [String: Diagnostic.Severity]

  /// Makes a selection; by default every rule runs as it is.
  public init(
    selected: [String] = [], ignored: [String] = [],
    severities: [String: Diagnostic.Severity] = [:]
  ) {
    self.selected = selected
    self.ignored = ignored
    self.severities = severities
  }

  /// Whether a rule runs.
  public func includes(_ page: RulePage) -> Bool {
    let isFor = selected.isEmpty ? 0 : RuleSelection.longestMatch(selected, page)
    guard let isFor else { return false }
    guard let isAgainst = RuleSelection.longestMatch(ignored, page) else { return true }
    return isFor > isAgainst
  }

  /// The severity of a rule's findings.
  public func severity(of page: RulePage) -> Diagnostic.Severity {
    let fitting = severities.keys.filter { RuleSelection.length(of: $0, for: page) != nil }
    let longest = fitting.max {
      let (a, b) = (
        RuleSelection.length(of: $0, for: page), RuleSelection.length(of: $1, for: page)
      )
      return a != b ? (a ?? 0) < (b ?? 0) : $0 < $1
    }
    return longest.flatMap { severities[$0] } ?? page.severity
  }

  /// A finding of a rule with the severity that the selection gives it. A finding that is milder than its rule stays so.
  public func adjusting(_ diagnostic: Diagnostic, of page: RulePage) -> Diagnostic {
    let wanted = severity(of: page)
    guard wanted != page.severity else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity =
      diagnostic.severity == page.severity ? wanted : min(wanted, diagnostic.severity)
    return diagnostic
  }

  /// The words of the selection that fit no rule, in order.
  public func unknown(among pages: [RulePage]) -> [String] {
    (selected + ignored + severities.keys.sorted()).filter { word in
      !pages.contains { RuleSelection.length(of: word, for: $0) != nil }
    }
  }

  private static func longestMatch(_ words: [String], _ page: RulePage) -> Int? {
    words.compactMap { length(of: $0, for: page) }.max()
  }

  /// How much of a code a word spells; nil where it does not fit. A name is as good as a whole code.
  private static func length(of word: String, for page: RulePage) -> Int? {
    let word = word.lowercased()
    if word == page.name { return page.code.utf8.count }
    guard !word.isEmpty, page.code.lowercased().hasPrefix(word) else { return nil }
    return word.utf8.count
  }
}
