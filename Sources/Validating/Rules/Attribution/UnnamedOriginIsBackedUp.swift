import ClaimModel

/// P509.
package enum UnnamedOriginIsBackedUp: Rule {
  package static let page = RulePage(
    code: "P509", name: "unnamed-sole-origin",
    title: "What only somebody unnamed says is verified on more than reports",
    what:
      "A verified claim whose only origin is of the kind unnamed has supporting evidence of the kind primary, "
      + "or a note. Another claim with the same words on the word of somebody named is another origin.",
    why:
      "Reports of what nobody stands up for go back to the same whisper, however many they are.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, ↓officials]
            status: verified
            evidence:
              - {url: "https://example.com/news", stance: supports, kind: secondary}
              - {url: "https://example.net/report", stance: supports, kind: secondary}
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
              - {url: "https://example.org/contract", stance: supports, kind: primary}
        """),
      .init(
        """
        claims:
          - id: c1
            quote: Repairs will last a year
            chain: [gazette, officials]
            status: verified
            evidence:
              - {url: "https://example.com/news", stance: supports, kind: secondary}
              - {url: "https://example.net/report", stance: supports, kind: secondary}
          - id: c2
            quote: Repairs will last a year
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.com/news", stance: supports, kind: secondary}
              - {url: "https://example.net/report", stance: supports, kind: secondary}
        """),
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let suspects = context.liveClaims.filter { isSuspect($0, in: context) }
    if suspects.isEmpty { return [] }
    var named: Set<String> = []
    for claim in context.liveClaims {
      guard let quote = claim.quote, let origin = claim.chain.last,
        !isUnnamed(origin.value, in: context)
      else { continue }
      named.insert(quote.value)
    }
    return suspects.compactMap { claim in
      guard let origin = claim.chain.last, !named.contains(claim.quote?.value ?? "") else {
        return nil
      }
      return finding(
        "\(claim.name) is verified without the record, and its only origin is unnamed",
        at: origin.span, in: context,
        help: "add the record itself, or say in a note who knows the source")
    }
  }

  private static func isSuspect(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> Bool {
    guard claim.verdict?.value == .verified, !claim.hasNote, !claim.evidence.isEmpty,
      let origin = claim.chain.last, isUnnamed(origin.value, in: context)
    else { return false }
    // Where the words themselves were confirmed, another rule asks for the note.
    let check = claim.sourceCheck?.word(SourceCheck.self)?.value
    if check == .confirmed || check == .paraphrase { return false }
    return !claim.evidence(.supports).contains(where: \.isPrimary)
  }

  private static func isUnnamed(_ id: String, in context: ValidationContext) -> Bool {
    context.sourcesByID[id]?.kind?.value == Source.Kind.unnamed.rawValue
  }
}
