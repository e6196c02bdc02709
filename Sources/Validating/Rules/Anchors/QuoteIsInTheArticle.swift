import ClaimModel

/// A407.
package enum QuoteIsInTheArticle: ClaimRule {
  package static let page = RulePage(
    code: "A407", name: "quote-lost",
    title: "A quote is in the article, letter for letter",
    what:
      "The quote's bytes occur in the article. No near match is taken for it: another spelling, another "
      + "kind of quotation mark, a letter composed in another way are other bytes.",
    why:
      "A claim about words that the article does not have is about nothing, and a quotation that was "
      + "\"corrected\" is no quotation.",
    level: .text, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: ↓The bridge was closed on Monday
            chain: [city-hall]
            status: unverified
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
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let quote = claim.quote, case .lost? = context.placement(of: claim) else { return [] }
    return [
      finding(
        "the article does not have the quote of \(claim.name)", at: quote.span, in: context,
        help: advice(claim, context))
    ]
  }
}

extension QuoteIsInTheArticle {
  /// How many Unicode scalars of the article a message shows.
  private static let shown = 60

  /// What stands at the old place, if there is one.
  private static func advice(
    _ claim: AnnotationDocument.ClaimEntry, _ context: ValidationContext
  ) -> Message {
    let advice: Message = "correct the quote to the article's words, or drop the claim"
    guard let article = context.article.text, let places = claim.found?.places,
      let first = places.first, let last = places.last,
      let span = article.byteSpan(ScalarSpan(first.start, max(first.start, last.end)))
    else { return advice }
    let scalars = article.string(span).unicodeScalars
    var words = String(String.UnicodeScalarView(scalars.prefix(shown)))
    words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "its place now reads “\(words)\(scalars.count > shown ? "…" : "")”; \(advice)"
  }
}
