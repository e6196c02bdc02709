import ClaimModel

/// P503.
package enum QuotedWordsAreDirect: ClaimRule {
  package static let page = RulePage(
    code: "P503", name: "quoted-words-indirect",
    title: "Words between quotation marks are the source's own",
    what:
      "A claim whose words stand between an opening and a closing quotation mark of the article, with "
      + "none inside, does not have the voice indirect or own.",
    why:
      "Quotation marks promise that somebody said just that. A report that counts the words as a "
      + "paraphrase breaks the promise.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: We had no choice
            chain: [jane-doe]
            status: unverified
            found: {at: 1-17, voice: ↓indirect}
        """,
        article: """
          "We had no choice", said Jane Doe.
          """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: We had no choice
            chain: [jane-doe]
            status: unverified
            found: {at: 1-17, voice: direct}
        """,
        article: """
          "We had no choice", said Jane Doe.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let article = context.article.text,
      let voice = claim.found?.voice?.word(Claim.Voice.self),
      voice.value == .indirect || voice.value == .own,
      let spans = context.articleSpans(of: claim), spans.count == 1, isQuoted(spans[0], article)
    else { return [] }
    return [
      finding(
        "\(claim.name) stands between quotation marks, and its voice is \(voice.value.rawValue)",
        at: voice.span, in: context, help: "make the voice direct, or correct the quote")
    ]
  }
}

extension QuotedWordsAreDirect {
  /// Quotation marks of the languages of Europe; a straight one opens and closes.
  private static let opening: Set<Unicode.Scalar> = ["\"", "„", "“", "«", "»", "‚", "‘", "‟"]
  private static let closing: Set<Unicode.Scalar> = ["\"", "”", "“", "»", "«", "‘", "’", "″"]

  private static func isQuoted(_ span: ByteSpan, _ article: SourceText) -> Bool {
    guard
      let before = article.string(ByteSpan(max(0, span.start - 4), span.start)).unicodeScalars.last,
      let after = article.string(ByteSpan(span.end, span.end + 4)).unicodeScalars.first,
      opening.contains(before), closing.contains(after)
    else { return false }
    let inside = article.string(span).unicodeScalars
    return !inside.contains { opening.contains($0) || closing.contains($0) }
  }
}
