import ClaimModel

/// A409.
package enum PlaceKeepsLettersWhole: ClaimRule {
  package static let page = RulePage(
    code: "A409", name: "place-splits-letter",
    title: "A place does not cut a letter in two",
    what:
      "No place begins or ends between a letter and the accent, the joiner or the variation selector that "
      + "belongs to it.",
    why: "Half a letter is shown as another letter, or not at all.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Cafe
            chain: [city-hall]
            status: unverified
            found: {at: ↓0-4, voice: indirect}
        """,
        article: """
          Café Miro closed, city hall said.
          """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: Café
            chain: [city-hall]
            status: unverified
            found: {at: 0-5, voice: indirect}
        """,
        article: """
          Café Miro closed, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let article = context.article.text, let at = claim.found?.at,
      case .exact? = context.placement(of: claim), let spans = context.articleSpans(of: claim),
      spans.contains(where: { splits($0.start, article) || splits($0.end, article) })
    else { return [] }
    return [
      finding(
        "the place of \(claim.name) cuts a letter in two", at: at.span, in: context,
        help: "let the quote begin and end with whole letters")
    ]
  }
}

extension PlaceKeepsLettersWhole {
  /// Whether the scalar at a byte offset belongs to the one before it.
  private static func splits(_ offset: Int, _ article: SourceText) -> Bool {
    guard offset > 0, offset < article.bytes.count, article.bytes[offset] >= 0x80 else {
      return false
    }
    let end = min(offset + 4, article.bytes.count)
    guard let scalar = article.string(ByteSpan(offset, end)).unicodeScalars.first else {
      return false
    }
    return scalar.properties.isGraphemeExtend
  }
}
