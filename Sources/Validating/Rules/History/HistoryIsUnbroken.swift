import ClaimModel

/// H903.
package enum HistoryIsUnbroken: ClaimRule {
  package static let page = RulePage(
    code: "H903", name: "history-broken",
    title: "Each step of the history starts where the last one ended",
    what:
      "The `was` of a history entry is the status that the entry before it gave; the first one's is "
      + "unverified.",
    why:
      "A gap means that a step is missing: a verdict was changed by hand, or an entry was removed.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: mixed, was: unverified}
              - {at: "2026-03-05T10:15:00Z", by: ak, action: judge, status: verified, was: ↓refuted}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: mixed, was: unverified}
              - {at: "2026-03-05T10:15:00Z", by: ak, action: judge, status: verified, was: mixed}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    var present = Status.unverified.rawValue
    var found: [Diagnostic] = []
    for entry in claim.history where entry.speaksOfStatus {
      if entry.status != nil, let was = entry.was, was.value != present {
        found.append(
          finding(
            "this step of \(claim.name) starts at \(was.value), and the one before it ended at "
              + "\(present)",
            at: was.span, in: context, help: "restore the missing entry from version control"))
      }
      present = entry.statusAfter?.value ?? present
    }
    return found
  }
}
