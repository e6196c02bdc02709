import Validating

extension AnnotationFile {
  /// Everything the rules object to, in the order of the file.
  ///
  /// - Parameters:
  ///   - article: What came of reading the article that the file names; without it rules about the text stay silent.
  ///   - today: Today's date, for dates that lie in the future.
  ///   - policy: What the desk demands.
  ///   - found: What the engine makes of the article today; without it no rule asks what the file leaves out.
  ///   - selection: Which rules run; what the YAML reader objects to is never left out.
  /// - Complexity: O(*n*) in the file and the article.
  public func validate(
    article: ArticleOutcome = .notRead, today: CalendarDate, policy: DeskPolicy = DeskPolicy(),
    found: AttributedArticle? = nil, selection: RuleSelection = RuleSelection()
  ) -> [Diagnostic] {
    guard let text else { return diagnostics }
    let context = ValidationContext(
      path: path, text: text, root: root, document: document, readingDiagnostics: diagnostics,
      article: article, today: today, policy: policy, attributed: found)
    return Validator(selection: selection).diagnostics(for: context)
  }
}
