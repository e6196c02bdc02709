import ClaimModel

/// R302.
package enum SourceIDIsUnique: Rule {
  package static let page = RulePage(
    code: "R302", name: "source-id-repeated",
    title: "A source's id belongs to that source alone",
    what: "Every entry of `sources` has its own `id`.",
    why:
      "A chain names its sources by id. If two entries share one, nobody can say whose word a claim rests on.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
          - {id: ↓city-hall, name: The Council, kind: government}
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government}
          - {id: council, name: The Council, kind: government}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [council, city-hall], status: unverified}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    var seen: [String: ByteSpan] = [:]
    return context.document.sources.compactMap(\.id).compactMap { id in
      guard let first = seen[id.value] else {
        seen[id.value] = id.span
        return nil
      }
      return finding(
        "the id \(id.value) already belongs to the source on line \(context.line(first.start))",
        at: id.span, in: context,
        help: "give it an id of its own, or merge the two entries if they are one source")
    }
  }
}
