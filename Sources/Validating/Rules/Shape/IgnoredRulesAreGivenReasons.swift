import ClaimModel

/// S220.
package enum IgnoredRulesAreGivenReasons: Rule {
  package static let page = RulePage(
    code: "S220", name: "ignore-without-reason",
    title: "Whoever switches a rule off says why",
    what:
      "A comment `# claimkit:ignore RULE reason` names one rule that exists, by code or name, and gives a "
      + "reason. Behind a value it takes out that line's findings; on a line of its own those of the next "
      + "line or, before the first line of a claim or source, of that whole entry. `# claimkit:ignore-file "
      + "RULE reason` speaks for the file. What the YAML reader objects to cannot be switched off.",
    why: "In a year somebody asks why this claim passed. The reason is the answer.",
    level: .shape, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified ↓# claimkit:ignore unverifiable-without-note
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverifiable # claimkit:ignore unverifiable-without-note the editor in chief decided in March
        """)
    ])

  /// Objects to comments that name no rule or give no reason; they take out nothing.
  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    IgnoreComments(in: context).comments.compactMap { comment in
      guard let page = RuleRegistry.page(comment.rule), !RuleRegistry.isOfReading(page) else {
        let nearest = RuleRegistry.nearest(to: comment.rule)
        return finding(
          comment.rule.isEmpty
            ? "this comment names no rule" : "\(comment.rule) is no rule that can be switched off",
          at: comment.span, in: context,
          help: nearest.map { "did you mean \($0)?" }
            ?? "name the rule as the finding does, in brackets")
      }
      guard comment.reason.isEmpty else { return nil }
      return finding(
        "\(page.name) is switched off without a reason", at: comment.span, in: context,
        help: "write the reason behind the rule's name")
    }
  }
}
