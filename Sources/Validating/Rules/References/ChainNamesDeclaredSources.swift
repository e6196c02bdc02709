import ClaimModel

/// R303.
package enum ChainNamesDeclaredSources: ClaimRule {
  package static let page = RulePage(
    code: "R303", name: "source-undeclared",
    title: "Every source of a chain is declared",
    what:
      "Each id in a claim's `chain` stands in the file's `sources`. Where an id is one slip of the hand away from "
      + "a declared one, the message names it.",
    why:
      "An undeclared source has no name and no kind: no report can show it and no rule can weigh it.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
          - id: c2
            quote: We had no choice
            chain: [↓city-hal]
            status: unverified
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    claim.chain.filter { context.sourcesByID[$0.value] == nil }.map { link in
      let ids = context.document.sources.compactMap(\.id?.value)
      guard let nearest = NearestWord.to(link.value, among: ids) else {
        return finding(
          "no source has the id \(link.value)", at: link.span, in: context,
          help: "declare it under sources, or name one that is declared")
      }
      return finding(
        "no source has the id \(link.value)", at: link.span, in: context,
        help: "did you mean \(nearest)?",
        fix: .init(
          title: "change it to \(nearest)", span: link.span, replacement: nearest, isSafe: false))
    }
  }
}
