import ClaimModel

/// A416.
package enum AttributedWordsAreClaimed: Rule {
  package static let page = RulePage(
    code: "A416", name: "attribution-unclaimed",
    title: "What the article reports is a claim",
    what:
      "Every statement that the engine attributes to a source in the article of today overlaps a claim of the "
      + "file, dropped claims included. Silent where the engine does not know the article's language.",
    why:
      "A sentence that somebody deleted from the list looks checked, because all that is left is.",
    level: .text, severity: .info, since: "0.1",
    failing: [
      .init(
        """
        ↓claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 0-27, voice: indirect}
        """,
        article: "The bridge closed on Monday, city hall said. Repairs will last a year, it added.")
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
    guard let attributed = context.attributed, let root = context.shape.mappings.first,
      let key = root.node.pairs.first(where: { $0.key.value == "claims" })?.key
    else { return [] }
    let text = attributed.article.text
    let claimed = context.document.claims.flatMap { claim in
      context.articleSpans(of: claim)
        ?? claim.found?.places?.compactMap { text.byteSpan($0) } ?? []
    }
    return attributed.claims.filter { claim in
      !claim.isOwnVoice
        && !claim.spans.contains { span in claimed.contains(where: span.overlaps) }
    }.map { claim in
      let place = text.lineAndColumn(claim.span.start)
      let name = claim.chain.last.flatMap { attributed.source($0)?.name } ?? ""
      return finding(
        "no claim covers what \(name) says on line \(place.line), column \(place.column) of the "
          + "article",
        at: key.span, in: context,
        help: "add a claim for it; one that is of no use stays in the list as dropped")
    }
  }
}
