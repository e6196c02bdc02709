import ClaimModel

/// V605.
package enum RatingFitsStatus: ClaimRule {
  package static let page = RulePage(
    code: "V605", name: "rating-against-status",
    title: "A rating goes with its status",
    what:
      "The rating scale says which statuses each of its values may stand beside. A claim's `rating` stands "
      + "beside one of them.",
    why:
      "Readers see the rating, the archive and the exports read the status. A claim that is false to one and "
      + "so to the other is an error in print.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            rating: ↓politifact/false
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
            status: verified
            rating: politifact/true
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let text = claim.rating, let status = claim.knownStatus,
      let rating = RatingScale.find(text.value, in: context.policy.ratingScales),
      !rating.value.statuses.contains(status.value)
    else { return [] }
    let fitting = rating.scale.values.filter { $0.statuses.contains(status.value) }
      .map { rating.scale.text(of: $0) }
    let statuses = rating.value.statuses.map(\.rawValue)
    return [
      finding(
        "\(text.value) does not go with \(status.value.rawValue)", at: text.span, in: context,
        help: fitting.isEmpty
          ? "it goes with \(statuses, .or)"
          : "it goes with \(statuses, .or); with \(status.value.rawValue) goes \(fitting, .or)")
    ]
  }
}
