import ClaimModel

/// E701.
package enum EvidenceIsArchived: ClaimRule {
  package static let page = RulePage(
    code: "E701", name: "evidence-not-archived",
    title: "The evidence of a verdict has a lasting copy",
    what:
      "On a claim with a verdict, every piece of evidence with an address also has `archived`, the "
      + "address of a copy that stays.",
    why: "Pages change and go. A verdict outlives them, and so do the people who doubt it.",
    level: .meaning, severity: .info, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: ↓"https://example.org/minutes", stance: supports, kind: primary}
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
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary, archived: "https://web.archive.org/web/20260304/https://example.org/minutes"}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.verdict != nil else { return [] }
    return claim.evidence.filter { $0.archived == nil }.compactMap(\.url).map {
      finding(
        "this evidence for \(claim.name) has no archived copy", at: $0.span, in: context,
        help: "save the page in a web archive and put its address under archived")
    }
  }
}
