import Anchoring
import ClaimModel

/// A403.
package enum PlaceRunsForward: ClaimRule {
  package static let page = RulePage(
    code: "A403", name: "place-reversed",
    title: "A place runs from its start to its end",
    what:
      "Each part of `found.at` ends behind its start, and no part begins before the one before it has "
      + "ended.",
    why: "A place that runs backwards or is empty holds no words.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: ↓42-15, voice: indirect}
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
            found: {at: 15-42, voice: indirect}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let at = claim.found?.at, ValueForm.places.accepts(at.value),
      let problem = problem(at.value)
    else { return [] }
    let fix = fix(at, of: claim, in: context)
    return [
      finding(
        problem, at: at.span, in: context,
        help: fix?.title ?? "write the place of the quote, start before end", fix: fix)
    ]
  }

  /// What is wrong with the order of the numbers, if anything is.
  private static func problem(_ places: String) -> Message? {
    var end = 0
    for part in places.split(separator: " ") {
      let numbers = part.split(separator: "-").map { Int($0) ?? Int.max }
      guard numbers.count == 2 else { return nil }
      if numbers[0] >= numbers[1] { return "\(part) ends where it starts, or before" }
      if numbers[0] < end { return "\(part) begins before the part before it ends" }
      end = numbers[1]
    }
    return nil
  }

  /// The place of the quote, where the article has it once.
  private static func fix(
    _ at: Located<String>, of claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> Diagnostic.Fix? {
    guard let article = context.article.text, let quote = claim.quote,
      case .moved(let spans) = QuoteAnchor.find(
        quote.value, before: claim.before?.value, after: claim.after?.value, in: article)
    else { return nil }
    return PlaceIsUpToDate.fix(at, spans, in: article)
  }
}
