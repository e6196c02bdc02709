import ClaimModel

/// D803.
package enum VerdictFollowsItsEvidence: ClaimRule {
  package static let page = RulePage(
    code: "D803", name: "evidence-after-verdict",
    title: "A verdict is given after its evidence was read",
    what:
      "No piece of evidence of a claim with a verdict was `accessed` after the day of the last judgement "
      + "in its history.",
    why:
      "Evidence that came later may change the verdict. Judging again, if only to say the same, shows "
      + "that somebody looked.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary, accessed: ↓"2026-03-09"}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
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
              - {url: "https://example.org/minutes", stance: supports, kind: primary, accessed: "2026-03-04"}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard claim.verdict != nil,
      let judged = claim.history.last(where: { $0.action?.value == HistoryAction.judge.rawValue }),
      let at = judged.at, case .success(let moment) = Timestamp.parse(at.value)
    else { return [] }
    return claim.evidence.compactMap(\.accessed).compactMap { accessed in
      // A day of grace: the evidence's day is local, the judgement's is anywhere.
      guard case .success(let read) = PartialDate.parse(accessed.value),
        read.earliest.dayNumber > moment.dayNumber + 1
      else { return nil }
      return finding(
        "read on \(accessed.value), after the last verdict on \(claim.name)", at: accessed.span,
        in: context, help: "judge the claim again with this evidence")
    }
  }
}
