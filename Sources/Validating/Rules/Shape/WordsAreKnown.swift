import ClaimModel

/// S205.
package enum WordsAreKnown: Rule {
  package static let page = RulePage(
    code: "S205", name: "word-unknown",
    title: "A word of a closed list is one of the list",
    what:
      "The values of `status`, `source-check`, `kind`, `stance`, `action`, `voice` and `act` are words of the format. "
      + "Where a value is a typing error away from one of them, the message names it.",
    why:
      "Reports count by these words. A misspelt verdict is no verdict and would be counted nowhere.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓unverifed
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
    context.shape.values.compactMap { value in
      guard case .word(let terms) = value.type, !value.isEmpty,
        !terms.contains(where: { $0.word == value.node.value })
      else { return nil }
      let words = terms.map(\.word)
      let message: Message = "\(value.node.value) is no word for \(value.key.name)"
      guard let nearest = NearestWord.to(value.node.value, among: words) else {
        return finding(
          message, at: value.node.span, in: context,
          help: "choose one of \(words, .comma)")
      }
      return finding(
        message, at: value.node.span, in: context, help: "did you mean \(nearest)?",
        fix: .init(
          title: "change it to \(nearest)", span: value.node.span, replacement: nearest,
          isSafe: false))
    }
  }
}
