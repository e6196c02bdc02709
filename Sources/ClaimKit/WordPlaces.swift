import Anchoring
import Exchanging

/// Finds where a claim's reporting words stand, and where its source is named beside them.
///
/// The engine's answer counts where it finds exactly this claim; else the words of the cue are looked for in the lines
/// that the claim stands on.
struct WordPlaces {
  private let text: SourceText?
  private let found: AttributedArticle?
  private let claims: [[ByteSpan]: Int]
  /// Made for the first claim that needs it.
  private var finder: QuoteFinder?

  /// Prepares to look; without an answer of the engine nothing is looked for.
  init(text: SourceText?, found: AttributedArticle?) {
    self.text = text
    self.found = found
    claims = Dictionary(
      (found?.claims ?? []).enumerated().map { ($1.spans, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// Fills in the places of a claim whose spans are known.
  mutating func fill(_ claim: inout ExchangedClaim) {
    guard let text, let found, !claim.chain.isEmpty, !claim.spans.isEmpty else { return }
    if let index = claims[claim.spans], found.claims[index].chain == claim.chain {
      let same = found.claims[index]
      claim.cueSpan = same.cue.flatMap { Self.words($0, in: text) == claim.cue ? $0 : nil }
      claim.mentionSpan = same.mention
      if let mention = same.mention {
        claim.mentioned = found.sources.first { $0.mentions.contains(mention) }?.id
      }
    }
    if claim.cueSpan == nil, let cue = claim.cue {
      claim.cueSpan = place(of: cue, beside: claim.spans, in: text)
    }
  }

  private static func words(_ span: ByteSpan, in text: SourceText) -> String {
    text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func place(
    of cue: String, beside spans: [ByteSpan], in text: SourceText
  ) -> ByteSpan? {
    guard let first = spans.first, let last = spans.last,
      let start = text.lineSpan(text.lineAndColumn(first.start).line),
      let end = text.lineSpan(text.lineAndColumn(last.start).line)
    else { return nil }
    let finder = self.finder ?? QuoteFinder(text)
    self.finder = finder
    let place = try? finder.find(QuoteRequest(cue), near: spans, inside: start.union(end))
    return place?.count == 1 ? place?.first : nil
  }
}
