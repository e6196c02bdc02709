import ClaimModel

/// V608.
package enum EvidenceIsNotTheArticle: ClaimRule {
  package static let page = RulePage(
    code: "V608", name: "evidence-is-the-article",
    title: "An article is no evidence for itself",
    what: "No piece of evidence has the address of the article whose claim it is.",
    why: "An article that confirms itself confirms nothing, and a list of links hides it well.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          url: "https://paper.example/bridge"
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: ↓"https://paper.example/bridge#comments", stance: supports}
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          url: "https://paper.example/bridge"
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://city.example/minutes", stance: supports, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let article = context.document.article.url?.value else { return [] }
    return claim.evidence.compactMap(\.url).filter { WebAddress.samePage($0.value, article) }.map {
      finding(
        "this evidence for \(claim.name) is the article itself", at: $0.span, in: context,
        help: "name where the article has it from, or remove it")
    }
  }
}
