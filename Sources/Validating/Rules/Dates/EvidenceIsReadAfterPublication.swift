import ClaimModel

/// D802.
package enum EvidenceIsReadAfterPublication: ClaimRule {
  package static let page = RulePage(
    code: "D802", name: "accessed-before-published",
    title: "Evidence is read after the article came out",
    what:
      "No piece of evidence was `accessed` before the article was `published`, as far as the two dates "
      + "can be told apart.",
    why:
      "What was read before the article appeared was not read to check it. Most often one of the two "
      + "dates is wrong.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: "2026-03-04"
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, accessed: ↓"2025-03-05"}
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
          published: "2026-03-04"
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, accessed: "2026-03-04"}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let published = context.document.article.published,
      case .success(let date) = PartialDate.parse(published.value)
    else { return [] }
    return claim.evidence.compactMap(\.accessed).compactMap { accessed in
      guard case .success(let read) = PartialDate.parse(accessed.value),
        read.latest.dayNumber + 1 < date.earliest.dayNumber
      else { return nil }
      return finding(
        "accessed on \(accessed.value), and the article came out on \(published.value)",
        at: accessed.span, in: context, help: "correct one of the two dates")
    }
  }
}
