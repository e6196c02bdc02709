import ClaimModel

/// R301.
package enum ClaimIDIsUnique: Rule {
  package static let page = RulePage(
    code: "R301", name: "claim-id-repeated",
    title: "A claim's id belongs to that claim alone",
    what: "Every claim has its own `id`. Dropped claims keep theirs, so an id is never used again.",
    why:
      "Verdicts, reports and other articles point at a claim by its id. Two claims with one id mean that "
      + "somebody's verdict lands on the wrong words.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
          - id: ↓c1
            quote: We had no choice
            chain: [jane-doe]
            status: unverified
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
          - id: c2
            quote: We had no choice
            chain: [jane-doe]
            status: unverified
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    var seen: [String: ByteSpan] = [:]
    var found: [Diagnostic] = []
    lazy var free = nextFreeID(context)
    for id in context.document.claims.compactMap(\.id) {
      guard let first = seen.updateValue(id.span, forKey: id.value) else { continue }
      seen[id.value] = first
      found.append(
        finding(
          "the id \(id.value) already belongs to the claim on line \(context.line(first.start))",
          at: id.span, in: context, help: "give one of them another id; \(free) is free",
          fix: .init(
            title: "change the id to \(free)", span: id.span, replacement: free, isSafe: false)))
    }
    return found
  }

  /// The number after the highest one used, written like the others: `c12`.
  private static func nextFreeID(_ context: ValidationContext) -> String {
    let numbers = context.document.claims.compactMap { claim -> Int? in
      guard let id = claim.id?.value, id.first == "c" else { return nil }
      return Int(id.dropFirst())
    }
    return "c\((numbers.max() ?? 0).addingReportingOverflow(1).partialValue)"
  }
}
