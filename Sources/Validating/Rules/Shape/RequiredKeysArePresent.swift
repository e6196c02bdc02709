import ClaimModel

/// S202.
package enum RequiredKeysArePresent: Rule {
  package static let page = RulePage(
    code: "S202", name: "key-missing",
    title: "Required keys are there",
    what:
      "Each mapping has the keys the format requires of it: a file `format`, `article` and `claims`, a claim `id`, "
      + "`quote` and `status`, a piece of evidence `stance`, and so on. `claimkit schema` prints them all.",
    why:
      "A claim without a quote is about nothing, and one without a status has never been looked at and does not say so.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: ↓c1
            quote: The bridge closed on Monday
            chain: [city-hall]
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
    context.shape.mappings.flatMap { mapping in
      let present = Set(mapping.node.pairs.map(\.key.value))
      return mapping.kind.keys.filter { $0.isRequired && !present.contains($0.name) }.map { key in
        let example = key.example.map { ", such as \(key.name): \($0)" } ?? ""
        return finding(
          "\(mapping.name) has no \(key.name)", at: mapping.place, in: context,
          help: "add \(key.name)\(example)")
      }
    }
  }
}
