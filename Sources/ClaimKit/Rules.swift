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
  ///   - language: The code of the language to say it in; English where it is not known.
  public static func text(
    of page: RulePage, isColoured: Bool, width: Int = 80, in language: String = "en"
  ) -> String {
    RulePageText(isColoured: isColoured, width: width, words: words(language)).render(page)
  }

  /// All rules, one a line, for a terminal.
  public static func list(isColoured: Bool, in language: String = "en") -> String {
    RulePageText(isColoured: isColoured, words: words(language)).list(pages)
  }

  private static func words(_ language: String) -> ReportWords {
    ReportWords.language(language) ?? .english
  }

  /// The files of `docs/rules` by name: one page a rule, and the table of all.
  public static var documentation: [String: String] {
    var files = [RuleIndexMarkdown.fileName: RuleIndexMarkdown.render(pages)]
    for page in pages { files[RulePageMarkdown.fileName(page)] = RulePageMarkdown.render(page) }
    return files
  }
}

/// The rules that a selection leaves, chosen once and used for many files.
public struct ChosenRules: Sendable {
  let validator: Validator
  /// What they were chosen by.
  public let selection: RuleSelection
  /// Whether one of them asks what the engine finds in the article.
  public let askTheEngine: Bool

  /// Chooses rules.
  public init(_ selection: RuleSelection) {
    self.selection = selection
    validator = Validator(selection: selection)
    askTheEngine = RuleRegistry.askingTheEngine.contains(where: selection.includes)
  }
}

/// What is kept of a file while a project is looked at, for the rules about files beside each other.
public struct ProjectFile: Sendable {
  let entry: ProjectEntry
}

extension Rules {
  /// The rules that ask what the engine finds in the article; without them it need not be asked, which is quicker.
  public static var askingTheEngine: [RulePage] { RuleRegistry.askingTheEngine }

  /// Whether a rule is about files beside each other, and silent where one is looked at alone.
  public static func isAboutProject(_ page: RulePage) -> Bool { RuleRegistry.isOfProject(page) }

  /// Everything that the rules about files beside each other object to, by path.
  ///
  /// - Parameters:
  ///   - project: The files, as ``AnnotationFile/projectFile`` gives them.
  ///   - selection: Which rules run for the file with a path.
  /// - Complexity: O(*n* log *n*) in the files.
  public static func findings(
    across project: [ProjectFile], selection: (String) -> RuleSelection = { _ in RuleSelection() }
  ) -> [String: [Diagnostic]] {
    ProjectValidator.diagnostics(for: project.map(\.entry), selection: selection)
  }
}
