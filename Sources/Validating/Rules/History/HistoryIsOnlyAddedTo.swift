import ClaimModel

/// H906.
package enum HistoryIsOnlyAddedTo: Rule {
  package static let page = RulePage(
    code: "H906", name: "history-rewritten",
    title: "A history is only added to",
    what:
      "Compared with the file as it was (`claimkit validate --base REV`), every claim is still there, and its "
      + "history has the steps that it had, unchanged and in their order; steps of another branch may have come "
      + "between them. So has the file's own history of its sources. A claim that is not wanted any more stays in "
      + "the file as dropped.",
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
    let ofSources = rewritten(
      before.history, context.document.history, of: "the sources",
      at: context.document.format?.span ?? ByteSpan(0, 0), in: context)
    return [ofSources].compactMap { $0 }
      + before.claims.compactMap { old in
        guard let id = old.id?.value else { return nil }
        guard let claim = present[id] else { return lost(id, in: context) }
        return rewritten(
          old.history, claim.history, of: claim.name, at: claim.id?.span ?? claim.span,
          in: context)
      }
  }

  private static func lost(_ id: String, in context: ValidationContext) -> Diagnostic {
    let place = context.document.claims.first?.id?.span ?? ByteSpan(0, 0)
    return finding(
      "claim \(id) was taken out of the file", at: place, in: context,
      help: "put it back, and strike it out with claimkit drop \(id)")
  }

  /// Steps may have come between those of before: the histories of two branches become one in the order of time.
  private static func rewritten(
    _ before: [AnnotationDocument.HistoryEntry], _ now: [AnnotationDocument.HistoryEntry],
    of name: Message, at place: ByteSpan, in context: ValidationContext
  ) -> Diagnostic? {
    var rest = now[...]
    for (index, step) in before.enumerated() {
      if let found = rest.firstIndex(where: { $0.saysTheSame(as: step) }) {
        rest = now[(found + 1)...]
      } else if let changed = rest.first(where: { $0.at?.value == step.at?.value }) {
        return finding(
          "step \(index + 1) of the history of \(name) was changed",
          at: changed.at?.span ?? changed.span, in: context,
          help: "put it back as it was, and add a step behind it")
      } else {
        return finding(
          "step \(index + 1) of the history of \(name) was taken out", at: place, in: context,
          help: "put back what stood there")
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
