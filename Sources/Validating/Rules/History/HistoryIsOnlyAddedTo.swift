import ClaimModel

/// H906.
package enum HistoryIsOnlyAddedTo: Rule {
  package static let page = RulePage(
    code: "H906", name: "history-rewritten",
    title: "A history is only added to",
    what:
      "Compared with the file as it was (`claimkit validate --base REV`), every claim is still there, and its "
      + "history begins with the steps that it had, unchanged and in their order. A claim that is not wanted "
      + "any more stays in the file as dropped.",
    why:
      "Who found what, and when, is what a correction, a complaint or a court asks for. A history that can be "
      + "rewritten answers nothing.",
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
              - {at: ↓"2026-03-04T10:15:00Z", by: ak, action: judge, status: verified, was: unverified}
        """,
        before: """
          claims:
            - id: c1
              quote: The bridge closed on Monday
              chain: [city-hall]
              status: refuted
              history:
                - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: refuted, was: unverified}
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
              - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: refuted, was: unverified}
              - {at: "2026-03-05T09:00:00Z", by: ak, action: judge, status: verified, was: refuted}
        """,
        before: """
          claims:
            - id: c1
              quote: The bridge closed on Monday
              chain: [city-hall]
              status: refuted
              history:
                - {at: "2026-03-04T10:15:00Z", by: ak, action: judge, status: refuted, was: unverified}
          """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    guard let before = context.before else { return [] }
    var present: [String: AnnotationDocument.ClaimEntry] = [:]
    for claim in context.document.claims {
      if let id = claim.id?.value, present[id] == nil { present[id] = claim }
    }
    return before.claims.compactMap { old in
      guard let id = old.id?.value else { return nil }
      guard let claim = present[id] else { return lost(id, in: context) }
      return rewritten(old, claim, in: context)
    }
  }

  private static func lost(_ id: String, in context: ValidationContext) -> Diagnostic {
    let place = context.document.claims.first?.id?.span ?? ByteSpan(0, 0)
    return finding(
      "claim \(id) was taken out of the file", at: place, in: context,
      help: "put it back, and strike it out with claimkit drop \(id)")
  }

  private static func rewritten(
    _ old: AnnotationDocument.ClaimEntry, _ claim: AnnotationDocument.ClaimEntry,
    in context: ValidationContext
  ) -> Diagnostic? {
    for (index, step) in old.history.enumerated() {
      guard index < claim.history.count else {
        let number = old.history.count - index
        return finding(
          "\(number == 1 ? "a step" : "\(number) steps") of the history of \(claim.name) "
            + "\(number == 1 ? "was" : "were") taken out",
          at: claim.id?.span ?? claim.span, in: context, help: "put back what stood there")
      }
      let present = claim.history[index]
      guard present.saysTheSame(as: step) else {
        return finding(
          "step \(index + 1) of the history of \(claim.name) was changed",
          at: present.at?.span ?? present.span, in: context,
          help: "put it back as it was, and add a step behind it")
      }
    }
    return nil
  }
}

extension AnnotationDocument.HistoryEntry {
  /// Whether two steps say the same, wherever they stand and however they are written.
  func saysTheSame(as other: Self) -> Bool {
    at?.value == other.at?.value && by?.value == other.by?.value
      && action?.value == other.action?.value && field?.value == other.field?.value
      && status?.value == other.status?.value && was?.value == other.was?.value
      && sourceCheck?.value == other.sourceCheck?.value && text?.value == other.text?.value
      && note?.value == other.note?.value
  }
}
