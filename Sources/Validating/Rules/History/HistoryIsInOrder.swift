import ClaimModel

/// H902.
package enum HistoryIsInOrder: Rule {
  package static let page = RulePage(
    code: "H902", name: "history-out-of-order",
    title: "History runs from old to new",
    what: "No history entry is older than the one before it.",
    why:
      "Entries are only ever added at the end. One that stands in the wrong place was inserted or changed "
      + "later.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: assign}
              - {at: ↓"2026-03-03T10:15:00Z", by: bn, action: assign}
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
              - {at: "2026-03-04T10:15:00+01:00", by: ak, action: assign}
              - {at: "2026-03-04T09:30:00Z", by: bn, action: assign}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    check(context.document.history, of: "the sources", in: context)
      + context.liveClaims.flatMap { check($0.history, of: $0.name, in: context) }
  }

  private static func check(
    _ history: [AnnotationDocument.HistoryEntry], of name: Message, in context: ValidationContext
  ) -> [Diagnostic] {
    var latest: Timestamp?
    var found: [Diagnostic] = []
    for at in history.compactMap(\.at) {
      guard case .success(let moment) = Timestamp.parse(at.value) else { continue }
      if let latest, moment < latest {
        found.append(
          finding(
            "this entry of \(name) is older than the one before it", at: at.span,
            in: context, help: "put the entries in order of time"))
      }
      latest = latest.map { max($0, moment) } ?? moment
    }
    return found
  }
}
