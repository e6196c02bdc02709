import ClaimModel

/// A claim on the way to or from another format.
package struct ExchangedClaim: Sendable, Equatable {
  /// `c7`.
  package var id: String
  /// The words themselves, parts joined by ` … `.
  package var quote: String
  /// Where they stand in the article, in bytes, one span a part; empty where they were not found.
  package var spans: [ByteSpan] = []
  /// The places as the annotation file has them, for articles that are not at hand.
  package var places: [ScalarSpan] = []
  /// Ids of the sources, outermost reporter first, origin last; empty for the article's own voice.
  package var chain: [String] = []
  /// How the words come to the reader.
  package var voice: Claim.Voice = .own
  /// What the source does with the content.
  package var act: Claim.Act = .says
  /// Is it so.
  package var status: Status = .unverified
  /// Did they say it.
  package var sourceCheck: SourceCheck?
  /// The value on a desk's scale as the file has it: `demagog/falsz`.
  package var rating: String?
  /// The claim in words that stand on their own.
  package var wording: String?
  /// A remark.
  package var note: String?
  /// Who added or corrected it.
  package var editor: String?
  /// Why it was struck out.
  package var dropped: String?
  /// What speaks for and against it.
  package var evidence: [EvidenceItem] = []
  /// What was done, oldest first.
  package var history: [HistoryItem] = []
  /// The reporting words.
  package var cue: String?
  /// Where the reporting words stand, if known.
  package var cueSpan: ByteSpan?
  /// Where the source is named beside the cue, if known.
  package var mentionSpan: ByteSpan?
  /// Who is named there, if known.
  package var mentioned: String?
  /// A word of distance.
  package var hearsay: String?
  /// The rule that found it.
  package var rule: String?

  /// Makes a claim that says nothing but its words.
  package init(id: String, quote: String) {
    self.id = id
    self.quote = quote
  }

  /// The source that the claim comes from; nil for the article's own voice.
  var origin: String? { chain.last }

  /// The sources that carried it, outermost first.
  var carriers: [String] { chain.dropLast() }

  /// Whether somebody came to a conclusion that can be published.
  var hasVerdict: Bool { status.isConclusive || status == .unverifiable }

  /// Where the words stand in Unicode scalars: in the text if it is at hand, else as the file says.
  func scalarSpans(in text: SourceText?) -> [ScalarSpan] {
    guard let text else { return places }
    return spans.map(text.scalarSpan)
  }
}
