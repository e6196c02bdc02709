import ClaimModel

/// S214.
package enum PlacesAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S214", name: "place-malformed",
    title: "A place is two numbers with a hyphen",
    what:
      "`found.at` lists places in the text as `start-end`, several of them with a blank between. The "
      + "numbers count Unicode characters, the end exclusive.",
    why:
      "The tool finds the words again by their place. It also writes that line: a place that has another "
      + "form was changed by hand.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: ↓14..41, voice: indirect}
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
            found: {at: 15-42, voice: indirect}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.places, "place", in: context)
  }
}
