import ClaimModel

/// V604.
package enum DisputedHasBothSides: ClaimRule {
  package static let page = RulePage(
    code: "V604", name: "disputed-one-sided",
    title: "What is disputed has evidence on both sides",
    what: "A disputed claim has evidence that supports it and evidence that contradicts it.",
    why:
      "Disputed means that credible sources conflict. With one side only, the claim is verified, refuted "
      + "or unchecked.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓disputed
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
            status: disputed
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
              - {url: "https://example.net/record", stance: contradicts, kind: primary}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .disputed, !claim.evidence.isEmpty,
      let missing = claim.missingSide, context.policy.evidence[.disputed] == nil
    else { return [] }
    return [
      finding(
        "\(claim.name) is disputed, and no evidence \(missing.rawValue) it", at: verdict.span,
        in: context, help: "add the other side, or give the verdict that the evidence gives")
    ]
  }
}

extension AnnotationDocument.ClaimEntry {
  /// The stance that no evidence takes, of the two that take a side.
  var missingSide: Stance? {
    [.supports, .contradicts].first { evidence($0).isEmpty }
  }
}
