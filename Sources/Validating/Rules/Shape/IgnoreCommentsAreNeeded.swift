import ClaimModel

/// S221.
package enum IgnoreCommentsAreNeeded: Rule {
  package static let page = RulePage(
    code: "S221", name: "ignore-unused",
    title: "No rule is switched off where it has nothing to say",
    what:
      "A comment that switches a rule off stands where that rule would speak. It is reported once the "
      + "finding is gone. A rule that does not run is not asked.",
    why: "A comment left behind hides the next mistake in that place.",
    level: .shape, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified ↓# claimkit:ignore unverifiable-without-note the editor in chief decided in March
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

  /// Nothing: what was needed is known when all rules have spoken, see ``IgnoreComments``.
  package static func check(_ context: ValidationContext) -> [Diagnostic] { [] }
}
