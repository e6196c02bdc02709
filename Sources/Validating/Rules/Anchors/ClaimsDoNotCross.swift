import ClaimModel

/// A411.
package enum ClaimsDoNotCross: Rule {
  package static let page = RulePage(
    code: "A411", name: "claims-cross",
    title: "Claims do not overlap in part",
    what:
      "No two claims share some words of the article while each has words of its own. One claim may lie "
      + "inside another.",
    why:
      "Words that belong to two claims by halves are judged twice, or each time by the other half.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 0-27, voice: indirect}
          - id: c2
            quote: ↓Monday, city hall said
            status: unverified
            found: {at: 21-43, voice: own}
        """,
        article: """
          The bridge closed on Monday, city hall said.
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
            found: {at: 0-27, voice: indirect}
          - id: c2
            quote: city hall said
            status: unverified
            found: {at: 29-43, voice: own}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let placed = context.liveClaims.compactMap { claim -> Placed? in
      guard let spans = context.articleSpans(of: claim), let first = spans.first,
        let last = spans.last
      else { return nil }
      return Placed(claim: claim, hull: ByteSpan(first.start, last.end), spans: spans)
    }.sorted { $0.hull < $1.hull }
    var found: [Diagnostic] = []
    // Claims that reach furthest so far; a claim that begins behind all of them crosses nothing.
    var open: [Placed] = []
    for item in placed {
      open.removeAll { $0.hull.end <= item.hull.start }
      if let other = open.first(where: { $0.crosses(item) }), let quote = item.claim.quote {
        found.append(
          finding(
            "\(item.claim.name) and \(other.claim.name) share some of their words",
            at: quote.span, in: context, help: "let one end where the other begins"))
      }
      open.append(item)
    }
    return found
  }

  private struct Placed {
    let claim: AnnotationDocument.ClaimEntry
    let hull: ByteSpan
    let spans: [ByteSpan]

    func crosses(_ other: Placed) -> Bool {
      guard !hull.contains(other.hull), !other.hull.contains(hull) else { return false }
      return spans.contains { span in other.spans.contains(where: span.overlaps) }
    }
  }
}
