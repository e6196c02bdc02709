import ClaimModel

/// S216.
package enum ValuesAreNotEmpty: Rule {
  package static let page = RulePage(
    code: "S216", name: "value-empty",
    title: "A key that is written has a value",
    what:
      "No key stands there with nothing behind it, and none has `~` or `null` for a value. A key without "
      + "a value is left out.",
    why: "An empty note looks like a note that somebody lost. An absent one is plainly absent.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            note: ↓~
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
            note: The ministry has not answered yet
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let empty = context.shape.values.filter(\.isEmpty) + context.shape.emptyCollections
    return empty.map { value in
      finding(
        "\(value.key.name) is empty", at: value.node.span, in: context,
        help: value.key.isRequired ? "write its value" : "write its value, or remove the key")
    }
  }
}
