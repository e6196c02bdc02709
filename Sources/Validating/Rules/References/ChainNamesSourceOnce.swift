import ClaimModel

/// R306.
package enum ChainNamesSourceOnce: ClaimRule {
  package static let page = RulePage(
    code: "R306", name: "chain-repeats-source",
    title: "A chain names each source once",
    what: "No id stands twice in one claim's `chain`.",
    why:
      "A chain leads from the reporter the article names to the one whose word it is. A source that comes up twice "
      + "would be quoting itself through others: either the chain is wrong or the story runs in a circle.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials, ↓gazette]
            status: unverified
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: unverified
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return claim.chain.filter { !seen.insert($0.value).inserted }.map { link in
      finding(
        "\(link.value) stands twice in the chain of \(claim.name)", at: link.span, in: context,
        help: "name it once: the outermost reporter stands first, the origin last")
    }
  }
}
