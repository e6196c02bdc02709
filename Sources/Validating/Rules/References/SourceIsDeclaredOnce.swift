import ClaimModel

/// R308.
package enum SourceIsDeclaredOnce: Rule {
  package static let page = RulePage(
    code: "R308", name: "source-declared-twice",
    title: "One source has one entry",
    what:
      "No two entries of `sources` share a name, a Wikidata item, or a name with another's `also`. Capital letters "
      + "do not count. Unnamed sources may share a name: two groups of officials are not one.",
    why:
      "A source under two ids counts twice: what rests on one voice looks as if it rested on two.",
    level: .references, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: associated-press, name: Associated Press, kind: agency, also: [AP]}
          - {id: ap, name: ↓AP, kind: agency}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [associated-press], status: unverified}
          - {id: c2, quote: Repairs will last a year, chain: [ap], status: unverified}
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: associated-press, name: Associated Press, kind: agency, also: [AP]}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [associated-press], status: unverified}
          - {id: c2, quote: Repairs will last a year, chain: [associated-press], status: unverified}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    var owners: [String: String] = [:]
    var found: [Diagnostic] = []
    for source in context.openSources where source.kind?.value != Source.Kind.unnamed.rawValue {
      guard let id = source.id?.value else { continue }
      let names = [source.name].compactMap { $0 } + source.also
      let keys = names.map { ($0, $0.value.lowercased()) }
      let items = source.wikidata.map { [($0, "wikidata \($0.value)")] } ?? []
      let taken = (keys + items).first { owners[$0.1].map { $0 != id } ?? false }
      if let (value, key) = taken, let owner = owners[key] {
        found.append(
          finding(
            "\(value.value) is also what the source \(owner) is called", at: value.span,
            in: context, help: "merge \(id) into \(owner), or tell their names apart"))
      }
      for (_, key) in keys + items where owners[key] == nil { owners[key] = id }
    }
    return found
  }
}
