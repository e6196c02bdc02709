import ClaimModel

/// S215.
package enum WikidataItemsAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S215", name: "wikidata-malformed",
    title: "A Wikidata item is Q and a number",
    what: "`wikidata` is the item's name alone, `Q40469`, not its address.",
    why:
      "The item makes a source the same one in every article. An item that cannot be looked up makes it "
      + "nobody.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government, wikidata: ↓40469}
        """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government, wikidata: Q40469}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    malformed(.wikidata, "item of Wikidata", in: context, mended: mended)
  }

  /// The item inside an address, or with its letter in the wrong case or missing.
  private static func mended(_ value: String) -> String? {
    let last = value.split(separator: "/").last.map(String.init) ?? value
    let digits = last.drop { $0 == "q" || $0 == "Q" }
    return "Q\(digits)"
  }
}
