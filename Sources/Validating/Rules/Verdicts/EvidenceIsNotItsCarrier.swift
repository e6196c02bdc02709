import ClaimModel

/// V620.
package enum EvidenceIsNotItsCarrier: ClaimRule {
  package static let page = RulePage(
    code: "V620", name: "evidence-from-carrier",
    title: "Who carries a claim does not confirm it",
    what:
      "No supporting evidence of a verdict is published by a source of the claim's own chain, by the "
      + "outlet of the article, or by the desk's own outlet. Primary evidence is let through: the source's "
      + "own record may be what was asked for.",
    why: "The paper that carried the story is not a second voice for it.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
              - {url: "https://gazette.example/news", publisher: ↓The Gazette, stance: supports, kind: secondary}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
              - {url: "https://herald.example/news", publisher: The Herald, stance: supports, kind: secondary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.verdict != nil else { return [] }
    var carriers: Set<String> = Set(context.policy.ownOutlet.map { $0.lowercased() })
    if let outlet = context.document.article.outlet { carriers.insert(outlet.value.lowercased()) }
    for link in claim.chain {
      guard let source = context.sourcesByID[link.value] else { continue }
      for name in [source.name].compactMap({ $0 }) + source.also {
        carriers.insert(name.value.lowercased())
      }
    }
    return claim.evidence(.supports).filter { !$0.isPrimary }.compactMap(\.publisher).filter {
      carriers.contains($0.value.lowercased())
    }.map {
      finding(
        "\($0.value) carries \(claim.name) and is here evidence for it", at: $0.span, in: context,
        help: "add a voice from outside the chain, or give this one the stance context")
    }
  }
}
