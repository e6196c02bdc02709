import ClaimModel

/// S211.
package enum ThereAreClaims: Rule {
  package static let page = RulePage(
    code: "S211", name: "claims-empty",
    title: "The file has claims",
    what:
      "The list `claims` holds at least one claim. A claim that turned out to be none is dropped with a "
      + "reason and stays in the list.",
    why:
      "An annotation file without claims looks like a checked article with nothing in it. An article that "
      + "truly has none needs no file.",
    level: .shape, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        ↓claims: []
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
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard let root = context.shape.mappings.first,
      let pair = root.node.pairs.first(where: { $0.key.value == "claims" }),
      case .sequence(let list) = pair.value, list.items.isEmpty
    else { return [] }
    return [
      finding(
        "there are no claims", at: pair.key.span, in: context,
        help: "run claimkit annotate on the article, or remove this file")
    ]
  }
}
