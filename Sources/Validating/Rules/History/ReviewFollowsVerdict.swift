import ClaimModel

/// H904.
package enum ReviewFollowsVerdict: ClaimRule {
  package static let page = RulePage(
    code: "H904", name: "review-without-verdict",
    title: "A verdict is given before it is reviewed",
    what:
      "An approval, a return or a withdrawal has a judgement before it that was not yet withdrawn.",
    why: "One can approve, return or take back only what is there.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: ↓return}
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
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: unverified}
              - {at: "2026-03-04T11:15:00Z", by: bn, action: return}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    var isJudged = false
    var found: [Diagnostic] = []
    for action in claim.history.compactMap({ $0.action?.word(HistoryAction.self) }) {
      switch action.value {
      case .judge: isJudged = true
      case .approve, .returned, .withdraw:
        // An approval without a verdict on an unverified claim is said by another rule.
        let isSaid = action.value == .approve && claim.knownStatus?.value == .unverified
        if !isJudged, !isSaid {
          found.append(
            finding(
              "\(action.value.rawValue) comes before any verdict on \(claim.name)",
              at: action.span, in: context, help: "add the judgement it speaks of, or remove it"))
        }
        if action.value == .withdraw { isJudged = false }
      case .assign, .correct: break
      }
    }
    return found
  }
}
