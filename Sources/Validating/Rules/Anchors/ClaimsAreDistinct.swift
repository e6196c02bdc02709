import ClaimModel

/// A412.
package enum ClaimsAreDistinct: Rule {
  package static let page = RulePage(
    code: "A412", name: "claims-identical",
    title: "No two claims are the same",
    what:
      "No two claims have the same words at the same place on the word of the same sources. The same "
      + "words in two places, or from two chains, are two claims.",
    why: "One claim judged twice can end with two verdicts, and reports count it twice.",
    level: .text, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
          - id: c2
            quote: ↓The bridge closed on Monday
            chain: [city-hall]
            status: unverified
        """,
        article: """
          The bridge closed on Monday, city hall said.
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
          - id: c2
            quote: city hall said
            status: unverified
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    var seen: [Key: AnnotationDocument.ClaimEntry] = [:]
    return context.liveClaims.compactMap { claim in
      guard let quote = claim.quote else { return nil }
      guard let other = seen.updateValue(claim, forKey: Key(claim)) else { return nil }
      seen[Key(claim)] = other
      return finding(
        "\(claim.name) is \(other.name) once more: the same words from the same sources",
        at: quote.span, in: context, help: "drop one of the two")
    }
  }

  /// What makes two claims one, compared byte by byte.
  private struct Key: Hashable {
    private let claim: AnnotationDocument.ClaimEntry

    init(_ claim: AnnotationDocument.ClaimEntry) { self.claim = claim }

    private var texts: [String?] {
      [claim.quote?.value, claim.found?.at?.value, claim.before?.value, claim.after?.value]
        + claim.chain.map(\.value)
    }

    func hash(into hasher: inout Hasher) {
      for text in texts {
        var text = text ?? ""
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      }
    }

    static func == (a: Key, b: Key) -> Bool {
      a.texts.elementsEqual(b.texts) { a, b in
        switch (a, b) {
        case (let a?, let b?): a.utf8.elementsEqual(b.utf8)
        case (nil, nil): true
        default: false
        }
      }
    }
  }
}
