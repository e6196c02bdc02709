import ClaimModel

/// A405.
package enum PlaceIsUpToDate: ClaimRule {
  package static let page = RulePage(
    code: "A405", name: "quote-moved",
    title: "A quote stands at its place",
    what:
      "The bytes at `found.at` are the quote. Where they are not, and the quote stands in one other place "
      + "only, the message offers that place. Compared are bytes: letters that look alike are not alike.",
    why:
      "The words are still there, so the claim is as good as before; but who follows the place finds "
      + "other words.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: ↓0-27, voice: indirect}
        """,
        article: """
          On Friday night: The bridge closed on Monday, city hall said.
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
            found: {at: 17-44, voice: indirect}
        """,
        article: """
          On Friday night: The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let article = context.article.text, let at = claim.found?.at,
      let places = claim.found?.places, places.allSatisfy({ $0.end <= article.scalarCount }),
      case .moved(let spans)? = context.placement(of: claim)
    else { return [] }
    let fix = fix(at, spans, in: article)
    return [
      finding(
        "the quote of \(claim.name) is not at \(at.value)", at: at.span, in: context,
        help: fix.title, fix: fix)
    ]
  }
}

extension PlaceIsUpToDate {
  /// Writes the place at which a quote was found.
  static func fix(
    _ at: Located<String>, _ spans: [ByteSpan], in article: SourceText
  ) -> Diagnostic.Fix {
    let places = spans.map(article.scalarSpan).map { "\($0.start)-\($0.end)" }
      .joined(separator: " ")
    return .init(
      title: "write \(places), where it stands now", span: at.span, replacement: places,
      isSafe: true)
  }
}
