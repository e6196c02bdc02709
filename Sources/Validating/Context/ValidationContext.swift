import Anchoring
import ClaimModel
import YAMLTree

/// All that rules may know about one annotation file. Nothing in it is read while rules run.
package struct ValidationContext: Sendable {
  /// The file's path as the user gave it.
  package let path: String
  /// The file's text.
  package let text: SourceText
  /// The file's YAML; nil where it is not YAML, and then only the reader's own diagnostics are given.
  package let root: YAMLNode?
  /// What the YAML says, with places.
  package let document: AnnotationDocument
  /// What the YAML reader objected to.
  package let readingDiagnostics: [Diagnostic]
  /// What came of reading the article.
  package let article: ArticleOutcome
  /// Today, for dates that lie in the future.
  package let today: CalendarDate
  /// What the desk demands.
  package let policy: DeskPolicy
  /// What the engine finds in the article, if the caller asked it.
  package let attributed: AttributedArticle?
  /// The file as it was before, if the caller has it.
  package let before: AnnotationDocument?
  /// The sources by id; the first of a repeated id.
  package let sourcesByID: [String: AnnotationDocument.SourceEntry]
  /// Who carries whose word: by name and other name in small letters, the origins of the chains in which a source is
  /// an outer link.
  let originsByCarrier: [String: Set<String>]
  /// What the YAML holds, measured against the format.
  let shape: Shape
  /// Where the quotes stand in the article, by the start of their claim; filled before the text level runs.
  private(set) var placements: [Int: QuotePlacement] = [:]
  /// The same in bytes of the article, for quotes that stand in one place.
  private var placedSpans: [Int: [ByteSpan]] = [:]
  /// Parts that an earlier level objected to.
  package private(set) var closed = ClosedParts()
  /// The claims that every earlier level let through.
  package private(set) var openClaims: [AnnotationDocument.ClaimEntry]
  /// The open claims that no editor dropped.
  package private(set) var liveClaims: [AnnotationDocument.ClaimEntry]

  /// Puts the parts together.
  package init(
    path: String, text: SourceText, root: YAMLNode?, document: AnnotationDocument,
    readingDiagnostics: [Diagnostic] = [], article: ArticleOutcome, today: CalendarDate,
    policy: DeskPolicy = DeskPolicy(), attributed: AttributedArticle? = nil,
    before: AnnotationDocument? = nil
  ) {
    self.path = path
    self.text = text
    self.root = root
    self.document = document
    self.readingDiagnostics = readingDiagnostics
    self.article = article
    self.today = today
    self.policy = policy
    self.attributed = attributed
    self.before = before
    var sources: [String: AnnotationDocument.SourceEntry] = [:]
    for source in document.sources {
      guard let id = source.id?.value, sources[id] == nil else { continue }
      sources[id] = source
    }
    sourcesByID = sources
    originsByCarrier = ValidationContext.origins(document.claims, of: sources)
    shape = Shape(of: root)
    openClaims = document.claims
    liveClaims = document.claims.filter { $0.dropped == nil }
  }

  /// Closes the parts that errors stand in to the levels that follow.
  mutating func close(_ found: [Diagnostic]) {
    guard found.contains(where: { $0.severity == .error }) else { return }
    closed.close(found, in: document)
    openClaims = document.claims.enumerated().filter { !closed.claims.contains($0.offset) }
      .map(\.element)
    liveClaims = openClaims.filter { $0.dropped == nil }
  }

  /// Where the quote of a claim stands in the article; nil where the text was not read or the claim not placed.
  func placement(of claim: AnnotationDocument.ClaimEntry) -> QuotePlacement? {
    placements[claim.span.start]
  }

  /// Looks for the quotes of all live claims in the article.
  ///
  /// - Complexity: O(*n*) in the article for each quote that is not at its place.
  mutating func placeQuotes() {
    guard let article = article.text else { return }
    for claim in liveClaims {
      guard let quote = claim.quote else { continue }
      let hint = claim.found?.places ?? []
      let placement = QuoteAnchor.find(
        quote.value, before: claim.before?.value, after: claim.after?.value, hint: hint,
        in: article)
      let place = claim.span.start
      placements[place] = placement
      switch placement {
      case .exact: placedSpans[place] = hint.compactMap { article.byteSpan($0) }
      case .moved(let spans): placedSpans[place] = spans
      case .ambiguous, .lost: placedSpans[place] = nil
      }
    }
  }

  /// The bytes of the article that a claim is about; nil unless its quote stands in one place.
  func articleSpans(of claim: AnnotationDocument.ClaimEntry) -> [ByteSpan]? {
    placedSpans[claim.span.start]
  }

  private static func origins(
    _ claims: [AnnotationDocument.ClaimEntry],
    of sources: [String: AnnotationDocument.SourceEntry]
  ) -> [String: Set<String>] {
    var origins: [String: Set<String>] = [:]
    for claim in claims where claim.chain.count > 1 {
      guard let origin = claim.chain.last?.value else { continue }
      for link in claim.chain.dropLast() {
        guard let source = sources[link.value] else { continue }
        for name in [source.name].compactMap({ $0 }) + source.also {
          origins[name.value.lowercased(), default: []].insert(origin)
        }
      }
    }
    return origins
  }

  /// The sources that every earlier level let through.
  package var openSources: [AnnotationDocument.SourceEntry] {
    guard !closed.sources.isEmpty else { return document.sources }
    return document.sources.enumerated().filter { !closed.sources.contains($0.offset) }
      .map(\.element)
  }

  /// The article entry, unless an earlier level objected to it.
  package var openArticle: AnnotationDocument.ArticleEntry? {
    closed.article ? nil : document.article
  }

  /// The 1-based line of a byte offset, for messages that point at another place.
  func line(_ offset: Int) -> Int { text.lineAndColumn(offset).line }
}
