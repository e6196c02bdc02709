import ClaimModel

/// A rule about files beside each other. It is silent where a file is looked at alone, as before a commit.
package protocol ProjectRule: Rule {
  /// Everything the rule objects to in a project; each finding says in its location which file it is about.
  static func check(_ project: [ProjectEntry]) -> [Diagnostic]
}

extension ProjectRule {
  /// Nothing: one file alone says nothing about others.
  package static func check(_ context: ValidationContext) -> [Diagnostic] { [] }

  /// Makes a diagnostic of this rule.
  static func finding(
    _ message: Message, at location: Diagnostic.Location, help: Message, subject: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: page.code, rule: page.name, severity: page.severity, message: message, help: help,
      location: location, subject: subject)
  }
}

/// Runs the rules about files beside each other.
package enum ProjectValidator {
  /// Everything that they object to, by path.
  ///
  /// - Parameters:
  ///   - project: The files.
  ///   - selection: Which rules run for the file with a path.
  /// - Complexity: O(*n* log *n*) in the files.
  package static func diagnostics(
    for project: [ProjectEntry], selection: (String) -> RuleSelection
  ) -> [String: [Diagnostic]] {
    var ignored: [String: [(code: String, reach: ByteSpan)]] = [:]
    for entry in project where !entry.ignored.isEmpty { ignored[entry.path] = entry.ignored }
    var found: [String: [Diagnostic]] = [:]
    for case let rule as any ProjectRule.Type in RuleRegistry.all {
      for diagnostic in rule.check(project) {
        let path = diagnostic.location.path
        let chosen = selection(path)
        let offset = diagnostic.location.span.start
        let isIgnored = (ignored[path] ?? []).contains {
          $0.code == diagnostic.code && $0.reach.start <= offset && offset <= $0.reach.end
        }
        guard chosen.includes(rule.page), !isIgnored else { continue }
        found[path, default: []].append(chosen.adjusting(diagnostic, of: rule.page))
      }
    }
    return found.mapValues { $0.sorted(by: Validator.standsBefore) }
  }
}
