import ClaimModel

/// V621.
package enum EvidenceMeetsTheDesk: ClaimRule {
  package static let page = RulePage(
    code: "V621", name: "desk-evidence",
    title: "A verdict has the evidence that the desk demands",
    what:
      "Where claimkit.yaml says under `evidence` what a status needs, a claim with that status has it. Pieces "
      + "of the kind primary and independent voices are counted on the side of the verdict: supporting ones "
      + "for verified, contradicting ones for refuted, all for the others. Where both are told, either is "
      + "enough. What the desk says of a status takes the place of what the other rules demand of it.",
    why: "A desk's standard is one for all its editors, on a slow day and on election night.",
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
        """, desk: "evidence: {verified: {primary: 2, independent: 3}}")
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
              - {url: "https://example.net/photo", stance: supports, kind: primary}
        """, desk: "evidence: {verified: {primary: 2, independent: 3}}")
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let status = claim.knownStatus, let demand = context.policy.evidence[status.value] else {
      return []
    }
    return lacks(claim, demand, status.value).map { lack in
      finding(
        "\(claim.name) is \(status.value.rawValue), and the desk demands \(lack)", at: status.span,
        in: context,
        help: "add what is missing, or give another status; the demand stands in claimkit.yaml")
    }
  }

  /// What is missing, in words.
  private static func lacks(
    _ claim: AnnotationDocument.ClaimEntry, _ demand: EvidenceDemand, _ status: Status
  ) -> [String] {
    var lacks: [String] = []
    func count(_ number: Int, _ noun: String, of pieces: [AnnotationDocument.EvidenceEntry]) {
      guard pieces.count < number else { return }
      lacks.append("\(words(number, noun)) (there \(are(pieces.count)))")
    }
    count(demand.pieces, "piece of evidence", of: claim.evidence)
    count(demand.supports, "supporting piece of evidence", of: claim.evidence(.supports))
    count(demand.contradicts, "contradicting piece of evidence", of: claim.evidence(.contradicts))
    if let lack = thinness(claim, demand, status) { lacks.append(lack) }
    if demand.archived {
      let fleeting = claim.evidence.filter { $0.url != nil && $0.archived == nil }.count
      if fleeting > 0 { lacks.append("archived copies (\(fleeting) of its pieces have none)") }
    }
    if demand.note, !claim.hasNote { lacks.append("a note (there is none)") }
    return lacks
  }

  /// What is missing of records and of independent voices on the side of the verdict.
  private static func thinness(
    _ claim: AnnotationDocument.ClaimEntry, _ demand: EvidenceDemand, _ status: Status
  ) -> String? {
    let side: [AnnotationDocument.EvidenceEntry] =
      switch status {
      case .verified: claim.evidence(.supports)
      case .refuted: claim.evidence(.contradicts)
      default: claim.evidence
      }
    let primary = side.filter(\.isPrimary).count
    let voices = Set(side.compactMap(\.voice)).count
    let wanted = [
      demand.primary.map { ($0, "primary piece of evidence", primary) },
      demand.independent.map { ($0, "independent voice", voices) },
    ].compactMap { $0 }
    guard !wanted.isEmpty, wanted.allSatisfy({ $0.2 < $0.0 }) else { return nil }
    return wanted.map { "\(words($0.0, $0.1)) (there \(are($0.2)))" }.joined(separator: " or ")
  }

  private static func words(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "\(noun.first == "i" ? "an" : "a") \(noun)" }
    return noun.contains("piece")
      ? "\(number) \(noun.replacing("piece", with: "pieces"))" : "\(number) \(noun)s"
  }

  private static func are(_ number: Int) -> String {
    number == 1 ? "is 1" : "are \(number == 0 ? "none" : String(number))"
  }
}
