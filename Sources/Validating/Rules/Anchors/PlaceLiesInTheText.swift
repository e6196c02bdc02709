import ClaimModel

/// A402.
package enum PlaceLiesInTheText: Rule {
  package static let page = RulePage(
    code: "A402", name: "place-outside",
    title: "A place lies inside the article",
    what:
      "No number of `found.at` is larger than the number of characters of the article. Where the quote is "
      + "found elsewhere, the message offers its place.",
    why:
      "A place behind the end of the text means that the text got shorter, or that the number was typed.",
    level: .text, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: ↓2000-2027, voice: indirect}
        """,
        article: """
          The bridge closed on Monday, city hall said.
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
            found: {at: 0-27, voice: indirect}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard let article = context.article.text else { return [] }
    return context.liveClaims.compactMap { claim in
      guard let at = claim.found?.at, let places = claim.found?.places,
        let last = places.map(\.end).max(), last > article.scalarCount,
        case .moved(let spans)? = context.placement(of: claim)
      else { return nil }
      let fix = PlaceIsUpToDate.fix(at, spans, in: article)
      return finding(
        "the article has \(article.scalarCount) characters, and \(claim.name) is said to end at "
          + "\(last)",
        at: at.span, in: context, help: fix.title, fix: fix)
    }
  }
}
