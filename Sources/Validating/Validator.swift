import ClaimModel

/// Runs rules over annotation files: the linter for sourcing.
///
/// ```swift
/// let diagnostics = Validator().diagnostics(for: context)
/// ```
package struct Validator: Sendable {
  private let levels: [(level: RulePage.Level, rules: [any Rule.Type])]
  private let selection: RuleSelection

  /// Makes a validator.
  ///
  /// - Parameters:
  ///   - rules: The rules there are.
  ///   - selection: Which of them run. What the YAML reader objects to is never left out.
  package init(
    rules: [any Rule.Type] = RuleRegistry.all, selection: RuleSelection = RuleSelection()
  ) {
    let chosen = rules.filter { selection.includes($0.page) }
    levels = RulePage.Level.allCases.map { level in
      (level, chosen.filter { $0.page.level == level })
    }
    self.selection = selection
  }

  /// Everything the rules object to, in the order of the file.
  ///
  /// Levels run one after another. An error in a claim keeps later levels from judging that claim, and hides nothing
  /// of the others. Where the file is no YAML at all, only the reader's diagnostics are given. Comments of the form
  /// `# claimkit:ignore RULE reason` take out findings, see ``IgnoreComments``.
  ///
  /// - Complexity: linear in the file and in the article.
  package func diagnostics(for context: ValidationContext) -> [Diagnostic] {
    var context = context
    var found = context.readingDiagnostics
    guard context.root != nil else { return found.sorted(by: Validator.standsBefore) }
    context.close(found)
    for (level, rules) in levels {
      if level == .text { context.placeQuotes() }
      let here = rules.flatMap { rule in
        rule.check(context).map { selection.adjusting($0, of: rule.page) }
      }
      context.close(here)
      found += here
    }
    var left = IgnoreComments(in: context).filter(found, selection: selection)
    // What mends a file of today may break one of another format: first it must be plain which one it is.
    if left.contains(where: { $0.code == FormatIsKnown.page.code }) {
      for index in left.indices where left[index].code != FormatIsKnown.page.code {
        left[index].fix = nil
      }
    }
    return left.map { naming($0, in: context.document) }.sorted(by: Validator.standsBefore)
  }

  /// A finding with the id of the claim or source it stands in.
  private func naming(
    _ diagnostic: Diagnostic, in document: AnnotationDocument
  ) -> Diagnostic {
    guard diagnostic.subject == nil else { return diagnostic }
    var diagnostic = diagnostic
    let offset = diagnostic.location.span.start
    if let index = document.claimIndex(at: offset) {
      diagnostic.subject = document.claims[index].id?.value
    } else if let index = document.sourceIndex(at: offset) {
      diagnostic.subject = document.sources[index].id?.value
    }
    return diagnostic
  }

  /// By place, then by code, then by message, so that two runs never differ.
  static func standsBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.location.span != b.location.span { return a.location.span < b.location.span }
    if a.code != b.code { return a.code < b.code }
    return a.message.english < b.message.english
  }
}
