import ClaimModel

/// A414.
package enum QuoteStaysInParagraph: ClaimRule {
  package static let page = RulePage(
    code: "A414", name: "quote-crosses-paragraphs",
    title: "A quote stays inside a paragraph",
    what:
      "No part of a quote holds a blank line. Speech that runs over several paragraphs is a claim for "
      + "each.",
    why:
      "A quote over two paragraphs nearly always swallowed a heading, a caption or another speaker.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: ↓"The bridge closed on Monday\\n\\nRepairs will last a year"
            chain: [city-hall]
            status: unverified
        """,
        article: """
          The bridge closed on Monday

          Repairs will last a year, city hall said.
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
          The bridge closed on Monday

          Repairs will last a year, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let quote = claim.quote, let article = context.article.text,
      let spans = context.articleSpans(of: claim),
      spans.contains(where: { holdsBlankLine(article.bytes[$0.range]) })
    else { return [] }
    return [
      finding(
        "the quote of \(claim.name) runs over a blank line", at: quote.span, in: context,
        help: "make a claim for each paragraph")
    ]
  }
}

extension QuoteStaysInParagraph {
  private static func holdsBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var ends = 0
    for byte in bytes {
      switch byte {
      case 0x0A: ends += 1
      case 0x20, 0x09, 0x0D: break
      default: ends = 0
      }
      if ends > 1 { return true }
    }
    return false
  }
}
