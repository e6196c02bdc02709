import ClaimModel

/// H901.
package enum HistoryEndsAtPresent: ClaimRule {
  package static let page = RulePage(
    code: "H901", name: "history-contradicts-claim",
    title: "The history's last word is the claim's",
    what:
      "The last status in a claim's history is the claim's status, and the last source check its source "
      + "check. A later withdrawal without a status counts as unverified.",
    why:
      "History says who gave a verdict. If it ends at another one, the present verdict is nobody's.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: ↓verified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            history:
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: mixed, was: unverified}
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
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let status = claim.status, let last = claim.lastStatus, last.value != status.value {
      found.append(
        finding(
          "\(claim.name) is \(status.value), and its history ends at \(last.value)",
          at: status.span, in: context,
          help: "judge the claim with claimkit mark, which writes its history"))
    }
    let checks = claim.history.compactMap(\.sourceCheck)
    if let check = claim.sourceCheck, let last = checks.last, last.value != check.value {
      found.append(
        finding(
          "the source check of \(claim.name) is \(check.value), and its history ends at "
            + "\(last.value)",
          at: check.span, in: context,
          help: "check the source with claimkit mark, which writes its history"))
    }
    return found
  }
}

extension AnnotationDocument.ClaimEntry {
  /// The status the history ends at; nil where it never speaks of one.
  var lastStatus: Located<String>? {
    history.lazy.reversed().compactMap(\.statusAfter).first
  }
}

extension AnnotationDocument.HistoryEntry {
  /// Whether the entry's `status` and `was` are statuses: not where it corrects another field.
  var speaksOfStatus: Bool { field == nil || field?.value == "status" }

  /// The status the entry gives the claim: its own, or unverified where it withdraws; nil where it says nothing of it.
  var statusAfter: Located<String>? {
    if speaksOfStatus, let status { return status }
    guard let action, action.value == HistoryAction.withdraw.rawValue else { return nil }
    return Located(Status.unverified.rawValue, at: action.span)
  }
}
