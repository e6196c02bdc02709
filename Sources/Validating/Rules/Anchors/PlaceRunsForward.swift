import ClaimModel

/// A403.
package enum PlaceRunsForward: ClaimRule {
  package static let page = RulePage(
    code: "A403", name: "place-reversed",
    title: "A place runs from its start to its end",
    what:
      "Each part of `found.at` ends behind its start, and no part begins before the one before it has "
      + "ended.",
    why: "A place that runs backwards or is empty holds no words.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: ↓42-15, voice: indirect}
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
            found: {at: 15-42, voice: indirect}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let at = claim.found?.at, ValueForm.places.accepts(at.value) else { return [] }
    var end = 0
    for part in at.value.split(separator: " ") {
      let numbers = part.split(separator: "-").map { Int($0) ?? Int.max }
      guard numbers.count == 2 else { return [] }
      if numbers[0] >= numbers[1] {
        return [
          finding(
            "\(part) ends where it starts, or before", at: at.span, in: context,
            help: "run claimkit annotate on the article: it finds the quote again")
        ]
      }
      if numbers[0] < end {
        return [
          finding(
            "\(part) begins before the part before it ends", at: at.span, in: context,
            help: "run claimkit annotate on the article: it finds the quote again")
        ]
      }
      end = numbers[1]
    }
    return []
  }
}
