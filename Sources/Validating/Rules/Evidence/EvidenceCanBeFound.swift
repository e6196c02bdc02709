import ClaimModel

/// E708.
package enum EvidenceCanBeFound: ClaimRule {
  package static let page = RulePage(
    code: "E708", name: "evidence-without-place",
    title: "Evidence can be found by somebody else",
    what: "A piece of evidence has a `url`, a `title` or a `publisher`.",
    why: "A stance without a thing that takes it is an opinion.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {stance: ↓supports, kind: primary}
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
              - {title: "Minutes of the council, 2 March 2026", stance: supports, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    claim.evidence.filter { $0.url == nil && $0.title == nil && $0.publisher == nil }.map {
      finding(
        "this evidence for \(claim.name) has neither address nor title",
        at: $0.stance?.span ?? $0.span, in: context, help: "add its url, or a title and publisher")
    }
  }
}
