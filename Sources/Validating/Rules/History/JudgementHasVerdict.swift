import ClaimModel

/// H910.
package enum JudgementHasVerdict: ClaimRule {
  package static let page = RulePage(
    code: "H910", name: "judgement-without-verdict",
    title: "A judgement gives a verdict",
    what: "A history entry with the action judge has a `status` or a `source-check`.",
    why: "An entry that says somebody judged, and not what, tells less than none.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: ↓judge}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, source-check: paraphrase}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    claim.history.filter { $0.status == nil && $0.sourceCheck == nil }.compactMap(\.action)
      .filter { $0.value == HistoryAction.judge.rawValue }.map {
        finding(
          "this judgement of \(claim.name) gives no verdict", at: $0.span, in: context,
          help: "add the status or the source-check that was given")
      }
  }
}
