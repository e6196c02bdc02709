import ClaimModel

/// A412.
package enum ClaimsAreDistinct: Rule {
  package static let page = RulePage(
    code: "A412", name: "claims-identical",
    title: "No two claims are the same",
    what:
      "No two claims have the same words at the same place on the word of the same sources. The same "
      + "words in two places, or from two chains, are two claims.",
    why: "One claim judged twice can end with two verdicts, and reports count it twice.",
    level: .text, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
          - id: c2
            quote: ↓The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        """,
        article: """
          The bridge closed on Monday, city hall said.
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
          - id: c2
            quote: city hall said
            status: unverified
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return context.liveClaims.compactMap { claim in
      guard let quote = claim.quote else { return nil }
      let key = [
        claim.chain.map(\.value).joined(separator: " "), claim.found?.at?.value ?? "",
        claim.before?.value ?? "", claim.after?.value ?? "", quote.value,
      ].joined(separator: "\n")
      guard let other = seen[key] else {
        seen[key] = claim.name
        return nil
      }
      return finding(
        "\(claim.name) is \(other) once more: the same words from the same sources",
        at: quote.span, in: context, help: "drop one of the two")
    }
  }
}
