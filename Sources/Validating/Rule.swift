import ClaimModel

/// One demand on an annotation file: a page that explains it, and a check.
///
/// A rule is a caseless enum in a file of its own, named as the sentence it demands. It is listed in
/// ``RuleRegistry/all``; its examples are its first tests.
package protocol Rule: Sendable {
  /// What the rule says about itself.
  static var page: RulePage { get }
  /// Everything the rule objects to in a file.
  static func check(_ context: ValidationContext) -> [Diagnostic]
}

extension Rule {
  /// Makes a diagnostic of this rule.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without a full stop.
  ///   - span: The offending value, in bytes of the annotation file.
  ///   - context: The file.
  ///   - help: What to do, without a full stop.
  ///   - fix: A change that mends it.
  ///   - severity: Another severity than the page's, for a milder case.
  static func finding(
    _ message: Message, at span: ByteSpan, in context: ValidationContext, help: Message? = nil,
    fix: Diagnostic.Fix? = nil, severity: Diagnostic.Severity? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: page.code, rule: page.name, severity: severity ?? page.severity, message: message,
      help: help, location: .init(path: context.path, span: span, in: context.text), fix: fix)
  }
}

/// A rule that looks at one claim at a time.
package protocol ClaimRule: Rule {
  /// Everything the rule objects to in a claim.
  static func check(_ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext)
    -> [Diagnostic]
}

extension ClaimRule {
  /// Asks the rule about every claim that earlier levels let through. A claim that an editor dropped keeps its id
  /// and its references; what it means and whether its words are still there is nobody's concern any more.
  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let claims = page.level < .meaning ? context.openClaims : context.liveClaims
    return claims.flatMap { check($0, in: context) }
  }
}

/// A rule whose findings the YAML reader makes while it reads: here it only has its page.
package protocol ReadingRule: Rule {}

extension ReadingRule {
  /// Nothing: the reader has already said it, see ``ValidationContext/readingDiagnostics``.
  package static func check(_ context: ValidationContext) -> [Diagnostic] { [] }
}
