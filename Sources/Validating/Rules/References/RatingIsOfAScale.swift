import ClaimModel

/// R316.
package enum RatingIsOfAScale: ClaimRule {
  package static let page = RulePage(
    code: "R316", name: "rating-unknown",
    title: "A rating is of a scale that the desk uses",
    what:
      "`rating` is a scale and one of its values. The scales are those that claimkit.yaml lists under "
      + "`rating-scales`, or else those that come with the tool.",
    why: "A rating that no scale has cannot be printed, counted or exported.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            rating: ↓politifact/half-tru
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: refuted
            rating: city-desk/wrong
            evidence:
              - {url: "https://example.net/record", stance: contradicts, kind: primary}
        """,
        desk: """
          rating-scales:
            - id: city-desk
              values:
                - {id: right, label: Right, statuses: [verified]}
                - {id: wrong, label: Wrong, statuses: [refuted]}
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    let scales = context.policy.ratingScales
    guard let text = claim.rating, !scales.isEmpty, ValueForm.rating.accepts(text.value),
      RatingScale.find(text.value, in: scales) == nil
    else { return [] }
    let name = text.value.split(separator: "/").first.map(String.init) ?? ""
    let all = scales.flatMap { scale in scale.values.map { scale.text(of: $0) } }
    let near = NearestWord.to(text.value, among: all)
    let offered = scales.first { $0.id == name }.map { scale -> Message in
      "the values of \(scale.id): \(scale.values.map(\.id), .comma)"
    }
    return [
      finding(
        offered == nil
          ? "the desk has no rating scale \(name)" : "there is no rating \(text.value)",
        at: text.span, in: context,
        help: near.map { "did you mean \($0)?" } ?? offered
          ?? "the desk's scales: \(scales.map(\.id), .comma)",
        fix: near.map {
          .init(title: "write \($0)", span: text.span, replacement: $0, isSafe: false)
        })
    ]
  }
}
