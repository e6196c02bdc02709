import ClaimModel

/// Runs rules over annotation files: the linter for sourcing.
///
/// ```swift
/// let diagnostics = Validator().diagnostics(for: context)
/// ```
package struct Validator: Sendable {
  private let rulesByLevel: [(level: RulePage.Level, rules: [any Rule.Type])]

  /// Makes a validator of some rules; all of them unless told otherwise.
  package init(rules: [any Rule.Type] = RuleRegistry.all) {
    rulesByLevel = RulePage.Level.allCases.map { level in
      (level, rules.filter { $0.page.level == level })
    }
  }

  /// Everything the rules object to, in the order of the file.
  ///
  /// Levels run one after another. An error in a claim keeps later levels from judging that claim, and hides nothing
  /// of the others. Where the file is no YAML at all, only the reader's diagnostics are given.
  ///
  /// - Complexity: linear in the file and in the article.
  package func diagnostics(for context: ValidationContext) -> [Diagnostic] {
    var context = context
    var found = context.readingDiagnostics
    guard context.root != nil else { return found.sorted(by: Validator.standsBefore) }
    context.closed.close(found, in: context.document)
    for (level, rules) in rulesByLevel {
      if level == .text { context.placeQuotes() }
      let here = rules.flatMap { $0.check(context) }
      context.closed.close(here, in: context.document)
      found += here
    }
    return found.map { naming($0, in: context.document) }.sorted(by: Validator.standsBefore)
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
    return a.message < b.message
  }
}
