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
    context.shape.mappings.compactMap { mapping in
      let missing = mapping.kind.requiredKeys.filter { mapping.node.index(of: $0.name) == nil }
      guard let first = missing.first else { return nil }
      let names = missing.map(\.name)
      let example = missing.count == 1 ? first.example : nil
      return finding(
        "\(mapping.name) has no \(names, .or)", at: mapping.place, in: context,
        help: example.map { "add \(first.name), such as \(first.name): \($0)" }
          ?? "add \(names, .and)")
    }
  }
}
