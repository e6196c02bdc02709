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
  ) -> [Message] {
    var lacks: [Message] = []
    func count(_ present: Int, of wanted: Int, _ pieces: Message) {
      if present < wanted { lacks.append("\(pieces) (it has \(present))") }
    }
    count(
      claim.evidence.count, of: demand.pieces,
      "\(demand.pieces, "piece of evidence", "pieces of evidence")")
    count(
      claim.evidence(.supports).count, of: demand.supports,
      "\(demand.supports, "supporting piece of evidence", "supporting pieces of evidence")")
    count(
      claim.evidence(.contradicts).count, of: demand.contradicts,
      "\(demand.contradicts, "contradicting piece of evidence", "contradicting pieces of evidence")"
    )
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
  ) -> Message? {
    let side: [AnnotationDocument.EvidenceEntry] =
      switch status {
      case .verified: claim.evidence(.supports)
      case .refuted: claim.evidence(.contradicts)
      default: claim.evidence
      }
    let primary = side.filter(\.isPrimary).count
    let voices = Set(side.compactMap(\.voice)).count
    var wanted: [(number: Int, there: Int, name: Message)] = []
    if let number = demand.primary {
      wanted.append(
        (number, primary, "\(number, "primary piece of evidence", "primary pieces of evidence")"))
    }
    if let number = demand.independent {
      wanted.append((number, voices, "\(number, "independent voice", "independent voices")"))
    }
    guard !wanted.isEmpty, wanted.allSatisfy({ $0.there < $0.number }) else { return nil }
    let lacks = wanted.map { item -> Message in "\(item.name) (it has \(item.there))" }
    return "\(lacks, .or)"
  }
}
