import ClaimModel

/// V612.
package enum MisattributedIsExplained: ClaimRule {
  package static let page = RulePage(
    code: "V612", name: "misattributed-verified",
    title: "A true claim with a wrong source is explained",
    what:
      "A claim that is verified while its source check is misattributed or not-found has a note.",
    why:
      "The content is so, and the source did not say it: published without a word, that spreads a false "
      + "quotation under a true verdict.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            source-check: ↓misattributed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            source-check: misattributed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            note: The council said it, not city hall
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.verdict?.value == .verified, !claim.hasNote,
      let check = claim.sourceCheck?.word(SourceCheck.self),
      check.value == .misattributed || check.value == .notFound
    else { return [] }
    return [
      finding(
        "\(claim.name) is verified, and its source check is \(check.value.rawValue)",
        at: check.span, in: context, help: "say in a note who said it, or that nobody is known to")
    ]
  }
}
