import ClaimModel

/// V607.
package enum FourEyesApprove: ClaimRule {
  package static let page = RulePage(
    code: "V607", name: "approved-by-checker",
    title: "Another person approves",
    what:
      "Whoever approves a verdict is not the one who gave it. A desk of one says so in its policy, and the rule "
      + "is silent.",
    why:
      "The second pair of eyes is the oldest safeguard of a newsroom, and the first that is skipped in a "
      + "hurry.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
              - {at: "2026-03-04T11:15:00Z", by: ↓ak, action: approve}
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
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
              - {at: "2026-03-04T11:15:00Z", by: bn, action: approve}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard context.policy.fourEyes else { return [] }
    var checker: String?
    var found: [Diagnostic] = []
    for entry in claim.history {
      guard let by = entry.by else { continue }
      switch entry.action?.word(HistoryAction.self)?.value {
      case .judge: checker = by.value
      case .approve where by.value == checker:
        found.append(
          finding(
            "\(by.value) approves the verdict that \(by.value) gave", at: by.span, in: context,
            help: "let another editor approve it"))
      default: break
      }
    }
    return found
  }
}
