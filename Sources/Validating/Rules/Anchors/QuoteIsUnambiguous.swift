import ClaimModel

/// A406.
package enum QuoteIsUnambiguous: ClaimRule {
  package static let page = RulePage(
    code: "A406", name: "quote-ambiguous",
    title: "A quote stands in one place",
    what:
      "Where the quote is not at its place, or has none, it occurs in the article once, or `before` and "
      + "`after` tell which occurrence is meant.",
    why:
      "A verdict on words that occur twice may be meant for either. Nothing is more wrong than the right "
      + "verdict on the wrong sentence.",
    level: .text, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: ↓The bridge closed
            chain: [city-hall]
            status: unverified
        """,
        article: """
          The bridge closed on Monday. The bridge closed again on Friday, city hall said.
          """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed
            chain: [city-hall]
            status: unverified
            before: on Monday.
            after: again on Friday
        """,
        article: """
          The bridge closed on Monday. The bridge closed again on Friday, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let article = context.article.text, let quote = claim.quote,
      case .ambiguous(let places)? = context.placement(of: claim)
    else { return [] }
    let starts = places.compactMap { $0.first.map { article.lineAndColumn($0.start) } }
    let shown = starts.prefix(5).map { "\($0.line):\($0.column)" }
    return [
      finding(
        starts.count > 5
          ? "the article has the quote of \(claim.name) \(places.count) times, at "
            + "\(shown, .comma) and on"
          : "the article has the quote of \(claim.name) \(places.count) times, at \(shown, .comma)",
        at: quote.span, in: context,
        help: "add the words just before or after it under before and after")
    ]
  }
}
