import ClaimModel

/// E707.
package enum EvidenceIsListedOnce: ClaimRule {
  package static let page = RulePage(
    code: "E707", name: "evidence-repeated",
    title: "A piece of evidence is listed once",
    what:
      "No two pieces of evidence of a claim with the same stance have the same address, fragment and "
      + "`www.` aside.",
    why: "Listed twice, one piece looks like two.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://example.org/minutes", stance: supports}
              - {url: ↓"https://www.example.org/minutes/", stance: supports}
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
            evidence:
              - {url: "https://example.org/minutes", stance: supports}
              - {url: "https://example.org/minutes/2", stance: supports}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return claim.evidence.compactMap { evidence in
      guard let url = evidence.url, case .success(let address) = WebAddress.parse(url.value) else {
        return nil
      }
      let key = "\(evidence.stance?.value ?? "") \(address.page)"
      guard !seen.insert(key).inserted else { return nil }
      return finding(
        "\(claim.name) lists this evidence twice", at: url.span, in: context,
        help: "remove one of the two")
    }
  }
}
