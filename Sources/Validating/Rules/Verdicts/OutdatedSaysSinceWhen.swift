import ClaimModel

/// V609.
package enum OutdatedSaysSinceWhen: ClaimRule {
  package static let page = RulePage(
    code: "V609", name: "outdated-without-note",
    title: "What is outdated says since when",
    what: "A claim with the status outdated has a note.",
    why:
      "Outdated means that it was so and no longer is. Without the day it changed, a reader cannot tell "
      + "whether the article was wrong.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓outdated
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: outdated
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            note: The bridge opened again on 5 March 2026
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    noteIsMissing(
      claim, for: .outdated, in: context, help: "say in a note since when it is no longer so")
  }
}

extension Rule {
  /// A finding on a claim with a status that needs a note and has none.
  static func noteIsMissing(
    _ claim: AnnotationDocument.ClaimEntry, for status: Status, in context: ValidationContext,
    help: Message
  ) -> [Diagnostic] {
    guard let known = claim.knownStatus, known.value == status, !claim.hasNote,
      context.policy.evidence[status] == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is \(status.rawValue), and no note says how", at: known.span, in: context,
        help: help)
    ]
  }
}
