import Anchoring
import ClaimModel
import YAMLTree

/// A claim to be written into a file that does not have it.
package struct ClaimDraft: Sendable, Equatable {
  /// The claim's id.
  package var id: String
  /// Where its words stand, one span a part.
  package var spans: [ByteSpan]
  /// Whether the words before and behind them are written, because they occur more than once.
  package var needsContext: Bool
  /// Ids of the sources, outermost reporter first.
  package var chain: [String]
  /// How the words come to the reader.
  package var voice: Claim.Voice
  /// What the source does with the content.
  package var act: Claim.Act
  /// The reporting words.
  package var cue: String?
  /// A word of distance.
  package var hearsay: String?
  /// The rule that found the claim; nil for one that a person added.
  package var rule: String?
  /// The verdict on the content.
  package var status: Status = .unverified
  /// The verdict on the attribution.
  package var sourceCheck: SourceCheck?
  /// The value on a desk's scale: `demagog/falsz`.
  package var rating: String?
  /// The claim in words that stand on their own.
  package var wording: String?
  /// What speaks for and against it.
  package var evidence: [EvidenceItem] = []
  /// Who added it.
  package var editor: String?
  /// A remark.
  package var note: String?
  /// What was done to it so far.
  package var history: [HistoryItem] = []

  /// Makes a draft of a claim that a person adds.
  package init(
    id: String, spans: [ByteSpan], needsContext: Bool, chain: [String], voice: Claim.Voice,
    act: Claim.Act
  ) {
    self.id = id
    self.spans = spans
    self.needsContext = needsContext
    self.chain = chain
    self.voice = voice
    self.act = act
  }

  /// Makes a draft of a claim that the engine found.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - text: The article's text.
  ///   - needsContext: Whether its words occur more than once.
  package init(_ claim: Claim, in text: SourceText, needsContext: Bool) {
    self.init(
      id: claim.id, spans: claim.spans, needsContext: needsContext, chain: claim.chain,
      voice: claim.voice, act: claim.act)
    cue = claim.cue.map { ClaimDraft.tidied(text.string($0)) }
    hearsay = claim.hearsay.map { ClaimDraft.tidied(text.string($0)) }
    rule = claim.rule
  }

  /// The claim as it is written: words first, then who, then the verdict, the tool's line last.
  ///
  /// - Parameter text: The article's text.
  package func output(in text: SourceText) -> YAMLOutput {
    var pairs = Pairs()
    pairs.add("id", id)
    pairs.add("quote", QuoteAnchor.quote(of: spans, in: text))
    if needsContext {
      let context = QuoteContext.around(spans, in: text)
      pairs.add("before", context.before)
      pairs.add("after", context.after)
    }
    if !chain.isEmpty {
      pairs.all.append(.init("chain", .list(chain.map { .text($0) }, .flow)))
    }
    pairs.add("status", status.rawValue)
    pairs.add("source-check", sourceCheck?.rawValue)
    pairs.add("rating", rating)
    pairs.add("wording", wording)
    pairs.add("by", editor)
    if !evidence.isEmpty {
      let items = evidence.map { YAMLOutput.mapping($0.pairs, .flow) }
      pairs.all.append(.init("evidence", .list(items, .block)))
    }
    pairs.add("note", note)
    if !history.isEmpty {
      let steps = history.map { YAMLOutput.mapping($0.pairs, .flow) }
      pairs.all.append(.init("history", .list(steps, .block)))
    }
    pairs.all.append(.init("found", .mapping(found(in: text), .flow)))
    return .mapping(pairs.all, .block)
  }

  /// The tool's line. The act of the article's own words is told only where it is not plain saying.
  private func found(in text: SourceText) -> [YAMLOutput.Pair] {
    var pairs = Pairs()
    pairs.add("at", ClaimDraft.places(spans.map(text.scalarSpan)))
    pairs.add("voice", voice.rawValue)
    if voice != .own || act != .says { pairs.add("act", act.rawValue) }
    pairs.add("cue", cue)
    pairs.add("hearsay", hearsay)
    pairs.add("rule", rule)
    return pairs.all
  }

  /// Spans as `at` has them: `138-258`, `10-40 55-80`.
  package static func places(_ spans: [ScalarSpan]) -> String {
    spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
  }

  /// Words on one line, for what only tells and anchors nothing.
  private static func tidied(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
