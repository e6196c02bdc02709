import ClaimModel

/// P501.
package enum VoiceAndChainAgree: ClaimRule {
  package static let page = RulePage(
    code: "P501", name: "voice-without-source",
    title: "A reported voice has a source, the article's own has none",
    what:
      "A claim with the voice direct, indirect or mixed names at least one source in `chain`. A claim "
      + "with the voice own names none.",
    why:
      "Reports count whose word a claim rests on. Reported speech of nobody, or an own voice with a "
      + "source, is counted wrongly.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            status: unverified
            found: {at: 15-42, voice: ↓indirect}
        """),
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 15-42, voice: ↓own}
        """),
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 15-42, voice: indirect}
        """),
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            status: unverified
            found: {at: 15-42, voice: own}
        """),
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let voice = claim.found?.voice?.word(Claim.Voice.self) else { return [] }
    switch (voice.value, claim.chain.isEmpty) {
    case (.own, false):
      return [
        finding(
          "\(claim.name) has sources, and its voice is the article's own", at: voice.span,
          in: context, help: "correct the voice, or remove the chain")
      ]
    case (.direct, true), (.indirect, true), (.mixed, true):
      return [
        finding(
          "\(claim.name) reports somebody's words, and nobody is named", at: voice.span,
          in: context, help: "name the source in chain, or make the voice own")
      ]
    default: return []
    }
  }
}
