import Validating

extension AnnotationFile {
  /// Everything the rules object to, in the order of the file.
  ///
  /// - Parameters:
  ///   - article: What came of reading the article that the file names; without it rules about the text stay silent.
  ///   - today: Today's date, for dates that lie in the future.
  ///   - policy: What the desk demands.
  ///   - found: What the engine makes of the article today; without it no rule asks what the file leaves out.
  ///   - before: The file as it was; without it no rule asks whether its histories were rewritten.
  ///   - selection: Which rules run; what the YAML reader objects to is never left out.
  /// - Complexity: O(*n*) in the file and the article.
  public func validate(
    article: ArticleOutcome = .notRead, today: CalendarDate, policy: DeskPolicy = DeskPolicy(),
    found: AttributedArticle? = nil, before: AnnotationFile? = nil,
    selection: RuleSelection = RuleSelection()
  ) -> [Diagnostic] {
    validate(
      article: article, today: today, policy: policy, found: found, before: before,
      rules: ChosenRules(selection))
  }

  /// The same with rules that were chosen once for many files.
  public func validate(
    article: ArticleOutcome, today: CalendarDate, policy: DeskPolicy, found: AttributedArticle?,
    before: AnnotationFile?, rules: ChosenRules
  ) -> [Diagnostic] {
    guard
      let context = context(
        article: article, today: today, policy: policy, found: found, before: before)
    else { return diagnostics }
    return rules.validator.diagnostics(for: context)
  }

  /// What the rules about files beside each other need of this one; nil where it is no text.
  public var projectFile: ProjectFile? {
    // No rule about files beside each other asks what day it is.
    CalendarDate(dayNumber: 0).flatMap { context(today: $0) }
      .map { ProjectFile(entry: ProjectEntry($0)) }
  }

  private func context(
    article: ArticleOutcome = .notRead, today: CalendarDate, policy: DeskPolicy = DeskPolicy(),
    found: AttributedArticle? = nil, before: AnnotationFile? = nil
  ) -> ValidationContext? {
    guard let text else { return nil }
    return ValidationContext(
      path: path, text: text, root: root, document: document, readingDiagnostics: diagnostics,
      article: article, today: today, policy: policy, attributed: found,
      before: before?.document)
  }
}
