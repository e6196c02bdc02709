import ClaimModel

/// V613.
package enum DenialIsJudgedInWords: ClaimRule {
  package static let page = RulePage(
    code: "V613", name: "denial-judged-bare",
    title: "A verdict on a denial says what is so",
    what:
      "A claim whose source denies the content, and which is verified or refuted, has a note or a "
      + "wording. The verdict speaks of the content as quoted, not of the denial.",
    why:
      "\"He denied that he took the money: verified\" can be read both ways. The two readings are "
      + "opposites.",
    level: .meaning, severity: .warning, since: "0.1",
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
            found: {at: 15-42, voice: indirect, act: denies}
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
            wording: The bridge closed on Monday, which city hall denied
            evidence:
              - {url: "https://example.org/minutes", stance: supports, kind: primary}
            found: {at: 15-42, voice: indirect, act: denies}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let verdict = claim.verdict, verdict.value == .verified || verdict.value == .refuted,
      claim.found?.act?.value == Claim.Act.denies.rawValue, !claim.hasNote,
      claim.wording?.value.isBlank ?? true
    else { return [] }
    return [
      finding(
        "\(claim.name) is denied by its source and \(verdict.value.rawValue) here",
        at: verdict.span, in: context,
        help: "say in wording or note what is so: the content, or the denial")
    ]
  }
}
