import ClaimModel

/// P507.
package enum ChainFollowsTheText: ClaimRule {
  package static let page = RulePage(
    code: "P507", name: "chain-out-of-order",
    title: "A chain runs from the one who reports to the one it comes from",
    what:
      "The links of a `chain` stand in the order in which the article hands the words on, the nearest to the "
      + "reader first. Where the tool finds the same sources in another order and no editor has corrected the "
      + "claim, it says so.",
    why:
      "Turned around, the agency is made to cite the paper: the claim counts for the wrong origin, and the "
      + "check is made at the wrong door.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: ↓[city-hall, gazette]
            status: unverified
            found: {at: 38-65, voice: direct, act: says, cue: wrote}
        """, article: "The Gazette wrote, citing City Hall: “The bridge closed on Monday”.\n")
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [gazette, city-hall]
            status: unverified
            found: {at: 38-65, voice: direct, act: says, cue: wrote}
        """, article: "The Gazette wrote, citing City Hall: “The bridge closed on Monday”.\n")
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.chain.count > 1, claim.by == nil, let span = claim.chainSpan,
      let attributed = context.attributed, let places = context.articleSpans(of: claim),
      let start = places.first?.start,
      let found = attributed.claims.first(where: { $0.spans.first?.start == start }),
      found.chain.count == claim.chain.count
    else { return [] }
    let names = found.chain.compactMap { id in
      attributed.sources.first { $0.id == id }?.name.lowercased()
    }
    let own = claim.chain.compactMap { context.sourcesByID[$0.value] }
    guard names.count == own.count, own.count == claim.chain.count,
      let order = order(own, in: names), order != order.sorted()
    else { return [] }
    let wanted = order.indices.sorted { order[$0] < order[$1] }.map { claim.chain[$0].value }
    return [
      finding(
        "the article hands this on in another order: \(wanted, .comma)", at: span,
        in: context,
        help: "turn the chain around, or say who corrected it: claimkit mark --source")
    ]
  }

  /// Which of the names found each source of the chain is; nil where they are not the same ones.
  private static func order(
    _ sources: [AnnotationDocument.SourceEntry], in names: [String]
  ) -> [Int]? {
    var order: [Int] = []
    for source in sources {
      let known = ([source.name].compactMap { $0 } + source.also).map { $0.value.lowercased() }
      guard let index = names.firstIndex(where: known.contains), !order.contains(index) else {
        return nil
      }
      order.append(index)
    }
    return order
  }
}
