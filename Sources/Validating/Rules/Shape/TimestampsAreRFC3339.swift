import ClaimModel

/// S207.
package enum TimestampsAreRFC3339: Rule {
  package static let page = RulePage(
    code: "S207", name: "timestamp-malformed",
    title: "A moment is written with its offset from UTC",
    what:
      "The `at` of a history entry is a timestamp of RFC 3339: day, time and `Z` or an offset such as "
      + "`+02:00`.",
    why:
      "History is put in order by these moments, and editors work in different time zones. A time without "
      + "an offset is a different moment for each of them.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: ↓"2026-03-04 10:15", by: ak, action: assign}
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
              - {at: "2026-03-04T10:15:00Z", by: ak, action: assign}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let found = context.shape.values(of: .timestamp).filter {
      !ValueForm.timestamp.accepts($0.node.value)
    }
    return found.map { value in
      guard case .failure(.noOffset) = Timestamp.parse(value.node.value) else {
        return finding(
          "\(value.node.value) is no timestamp", at: value.node.span, in: context,
          help: "write \(ValueForm.timestamp.explanation)")
      }
      return finding(
        "\(value.node.value) has no offset from UTC", at: value.node.span, in: context,
        help: "write \(ValueForm.timestamp.explanation)")
    }
  }
}
