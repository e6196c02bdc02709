import ClaimModel

/// Y135.
package enum TextRunsOneWay: Rule {
  package static let page = RulePage(
    code: "Y135", name: "bidi-control",
    title: "Text is shown in the order in which it is read",
    what:
      "Outside the words of the article (`quote`, `before`, `after`) there are no characters that turn the "
      + "direction of writing: U+202A to U+202E and U+2066 to U+2069.",
    why:
      "They show a person other words, or another order of them, than every program reads: a verdict can be made "
      + "to look like its opposite.",
    level: .shape, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            note: "see ↓⟨U+202E⟩page 4"
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
            note: "see page 4"
        """)
    ])

  /// Keys whose values are the article's, letter for letter.
  private static let articleKeys: Set<String> = ["quote", "before", "after"]

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let bytes = context.text.bytes
    guard bytes.contains(0xE2) else { return [] }
    let quoted = context.shape.values.filter { articleKeys.contains($0.key.name) }.map(\.node.span)
    var found: [Diagnostic] = []
    var at = 0
    while at + 2 < bytes.count {
      guard bytes[at] == 0xE2 else {
        at += 1
        continue
      }
      let span = ByteSpan(at, at + 3)
      let isControl =
        bytes[at + 1] == 0x80 && (0xAA...0xAE).contains(bytes[at + 2])
        || bytes[at + 1] == 0x81 && (0xA6...0xA9).contains(bytes[at + 2])
      if isControl, !quoted.contains(where: { $0.contains(at) }) {
        found.append(
          finding(
            "an invisible character turns the direction of writing here", at: span, in: context,
            help: "remove it",
            fix: .init(title: "remove it", span: span, replacement: "", isSafe: false)))
      }
      at += 3
    }
    return found
  }
}
