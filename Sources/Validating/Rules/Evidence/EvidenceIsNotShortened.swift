import ClaimModel

/// E704.
package enum EvidenceIsNotShortened: ClaimRule {
  package static let page = RulePage(
    code: "E704", name: "evidence-shortened",
    title: "Evidence has its full address",
    what: "No `url` of evidence leads through a link shortener.",
    why:
      "A short link hides where it leads, can be made to lead elsewhere, and dies with the company that "
      + "made it.",
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
              - {url: ↓"https://bit.ly/3xYz", stance: supports}
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
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    claim.evidence.compactMap(\.url).compactMap { url in
      guard case .success(let address) = WebAddress.parse(url.value),
        shorteners.contains(address.host)
      else { return nil }
      return finding(
        "\(address.host) is a link shortener", at: url.span, in: context,
        help: "open it and copy the address of the page it leads to")
    }
  }
}

extension EvidenceIsNotShortened {
  /// Hosts whose only business is to lead elsewhere.
  private static let shorteners: Set<String> = [
    "bit.ly", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly",
    "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "v.gd",
  ]
}
