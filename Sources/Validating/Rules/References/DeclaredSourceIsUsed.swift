import ClaimModel

/// R307.
package enum DeclaredSourceIsUsed: Rule {
  package static let page = RulePage(
    code: "R307", name: "source-unused",
    title: "Every declared source is named by a claim",
    what:
      "Each entry of `sources` stands in the `chain` of at least one claim, dropped claims included. Silent in a "
      + "file without claims.",
    why:
      "A source that carries nothing is most often what was left after a correction, and it makes reports name "
      + "somebody who says nothing.",
    level: .references, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
          - {id: ↓officials, name: officials, kind: unnamed}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [city-hall], status: unverified}
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [city-hall], status: unverified}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard !context.document.claims.isEmpty else { return [] }
    var used = Set(context.document.claims.flatMap { $0.chain.map(\.value) })
    // A mistyped id is reported where it stands; the source it means is used.
    let ids = context.document.sources.compactMap(\.id?.value)
    for link in used.subtracting(ids) {
      if let nearest = NearestWord.to(link, among: ids) { used.insert(nearest) }
    }
    return context.openSources.compactMap { source in
      guard let id = source.id, !used.contains(id.value) else { return nil }
      return finding(
        "no claim names the source \(id.value)", at: id.span, in: context,
        help: "remove the entry, or name it in the chain it belongs to")
    }
  }
}
