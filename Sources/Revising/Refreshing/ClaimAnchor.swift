import Anchoring
import ClaimModel

/// Finds all claims of a file in the new text of its article, together: where one of them stands tells of the others.
struct ClaimAnchor {
  /// Where a claim stands now.
  struct Anchor: Equatable {
    /// What became of its words.
    var fate: RefreshPlan.Fate
    /// One span for each part; empty where the words are lost.
    var spans: [ByteSpan]
    /// All places with the same words, where it is in doubt which one is meant.
    var others: [ByteSpan] = []
    /// About where lost words would be.
    var estimate: ByteSpan?
  }

  /// Quotes shorter than this, in bytes, may turn up by chance; their order among the others has to fit.
  private static let tellingLength = 24

  private let text: SourceText
  private let claims: [AnnotationDocument.ClaimEntry]
  private let candidates: [QuoteCandidates]
  /// Where each claim stood, in scalars of the old text.
  private let oldPlaces: [ScalarSpan?]
  /// Claims with long words that stand in the text once, in their order in the old text.
  private var sure: [(claim: Int, old: Int, new: ByteSpan)] = []
  /// The claims whose place is beyond doubt, in their order in the old text; in the new text they have the same order.
  private var backbone: [(old: Int, new: ByteSpan)] = []
  /// Where each claim stands; nil where it is not known yet.
  private(set) var anchors: [Anchor?]

  /// Finds the claims of a file.
  ///
  /// Only words that are the same letter for letter are ever kept or moved. Where they stand in several places, and
  /// nothing tells for sure which one was meant, the claim is changed: somebody has to look.
  ///
  /// - Parameters:
  ///   - claims: The claims of the file.
  ///   - text: The article as it is now.
  ///   - isTextSame: Whether it is the text that the file was made for, so that places can be relied on.
  /// - Complexity: O(*c* (*n* + *m*)) for *c* claims; for each lost one O(*n m*) in the stretch between its neighbours.
  init(_ claims: [AnnotationDocument.ClaimEntry], in text: SourceText, isTextSame: Bool) {
    self.text = text
    self.claims = claims
    candidates = claims.map { claim in
      QuoteCandidates(
        of: claim.quote?.value ?? "", before: claim.before?.value, after: claim.after?.value,
        parts: claim.found?.places?.count ?? 1, in: text)
    }
    oldPlaces = claims.map { claim in
      guard let places = claim.found?.places, let first = places.first, let last = places.last
      else { return nil }
      return ScalarSpan(first.start, last.end)
    }
    anchors = Array(repeating: nil, count: claims.count)
    if isTextSame { keepPlaces() }
    findBackbone()
    for index in claims.indices where anchors[index] == nil { anchors[index] = fullyFitting(index) }
    let certain = Set(anchors.compactMap { $0.map { hull($0.spans) } })
    for index in claims.indices where anchors[index] == nil {
      anchors[index] = anchor(index, notIn: certain)
    }
    settleClashes()
  }

  /// In a text that did not change, words stand where the file says.
  private mutating func keepPlaces() {
    for (index, claim) in claims.enumerated() {
      guard let places = claim.found?.places, let quote = claim.quote?.value else { continue }
      let spans = places.compactMap(text.byteSpan)
      guard spans.count == places.count,
        QuoteAnchor.quote(of: spans, in: text).utf8.elementsEqual(quote.utf8),
        rank(index, spans) >= 0
      else { continue }
      anchors[index] = Anchor(fate: .kept, spans: spans)
    }
  }

  // MARK: The backbone

  /// Claims with long words that stand in the text once: they are where they are, and their order tells of the others.
  private mutating func findBackbone() {
    for (index, found) in candidates.enumerated() {
      guard let old = oldPlaces[index], found.places.count == 1, let place = found.places.first,
        isFullyFitting(place, index),
        (claims[index].quote?.value.utf8.count ?? 0) >= Self.tellingLength
      else { continue }
      sure.append((index, old.start, hull(place.spans)))
    }
    sure.sort { ($0.old, $0.new.start) < ($1.old, $1.new.start) }
    for index in LongestRise.certainIndices(of: sure.map(\.new.start)) {
      let (claim, old, new) = sure[index]
      backbone.append((old, new))
      if anchors[claim] == nil { anchors[claim] = exact(claim, candidates[claim].places[0].spans) }
    }
  }

  /// The stretch of the new text that a claim lies in if it kept its place among the others.
  private func window(_ index: Int) -> ByteSpan {
    guard let old = oldPlaces[index] else { return text.span }
    var low = 0
    var high = backbone.count
    while low < high {
      let middle = (low + high) / 2
      if backbone[middle].old < old.start { low = middle + 1 } else { high = middle }
    }
    let start = low > 0 ? backbone[low - 1].new.start : 0
    // The neighbour behind may be the claim itself, or stand inside of it.
    var next = low
    while next < backbone.count, backbone[next].old <= old.start { next += 1 }
    let end = next < backbone.count ? backbone[next].new.end : text.bytes.count
    return ByteSpan(start, max(start, end))
  }

  // MARK: One claim

  /// The one place where the words stand, or the one of several where the words around are the known ones.
  private func fullyFitting(_ index: Int) -> Anchor? {
    let window = window(index)
    let fitting = candidates[index].places.filter { isFullyFitting($0, index) }
    let choice = fitting.count == 1 ? fitting : fitting.filter { window.contains(hull($0.spans)) }
    guard choice.count == 1, let place = choice.first else { return nil }
    // They moved past other claims. If something like them stayed behind, they may be a copy of it.
    if isOutOfOrder(index, place), somethingLikeStayed(index, place, window) {
      return doubtful(index, [place])
    }
    return exact(index, place.spans)
  }

  /// The best that can be said of a claim whose words stand nowhere, or nowhere for sure.
  ///
  /// - Parameter certain: Places of claims that are beyond doubt.
  private func anchor(_ index: Int, notIn certain: Set<ByteSpan>) -> Anchor {
    let found = candidates[index]
    guard !found.places.isEmpty else { return likeness(index) }
    let window = window(index)
    let inWindow = found.places.filter { window.contains(hull($0.spans)) }
    // Something was written or taken out beside them: the words on one side, their order and that nobody else is there
    // have to do.
    let free = inWindow.filter { !certain.contains(hull($0.spans)) }
    if free.count == 1, let place = free.first, fit(place, index) > 0,
      !somethingLikeStayed(index, place, window)
    {
      return exact(index, place.spans)
    }
    return doubtful(index, inWindow.isEmpty ? found.places : inWindow)
  }

  /// Whether a place is before one of a claim that was before, or behind one of a claim that was behind.
  private func isOutOfOrder(_ index: Int, _ place: QuoteCandidates.Place) -> Bool {
    guard let old = oldPlaces[index] else { return true }
    let new = hull(place.spans)
    return sure.contains { other in
      other.claim != index
        && (other.old < old.start && other.new.start > new.start
          || other.old > old.start && other.new.start < new.start)
    }
  }

  private func somethingLikeStayed(
    _ index: Int, _ place: QuoteCandidates.Place, _ window: ByteSpan
  ) -> Bool {
    let quote = claims[index].quote?.value ?? ""
    let span = hull(place.spans)
    let rest =
      window.overlaps(span)
      ? [ByteSpan(window.start, span.start), ByteSpan(span.end, window.end)] : [window]
    return rest.contains { QuoteLikeness.best(for: quote, in: $0, of: text) != nil }
  }

  /// On how many sides a place fits what is known of the words around: none, one or both.
  ///
  /// A claim that has words on one side only stood at the start or the end of the text.
  private func fit(_ place: QuoteCandidates.Place, _ index: Int) -> Int {
    guard candidates[index].highestRank == 1 else { return place.rank }
    let span = hull(place.spans)
    let rest =
      claims[index].before == nil ? text.bytes[..<span.start] : text.bytes[span.end...]
    return place.rank + (rest.allSatisfy { $0 <= 0x20 } ? 1 : 0)
  }

  /// Whether all that is known of the words around fits.
  private func isFullyFitting(_ place: QuoteCandidates.Place, _ index: Int) -> Bool {
    fit(place, index) == (candidates[index].highestRank == 0 ? 0 : 2)
  }

  private func exact(_ index: Int, _ spans: [ByteSpan]) -> Anchor {
    let isSame = claims[index].found?.places == spans.map(text.scalarSpan)
    return Anchor(fate: isSame ? .kept : .moved, spans: spans)
  }

  /// The same words, in a place that may be another one.
  private func doubtful(_ index: Int, _ places: [QuoteCandidates.Place]) -> Anchor {
    guard let best = places.max(by: { $0.rank < $1.rank }) else { return likeness(index) }
    let others = candidates[index].places.map { hull($0.spans) }
    return Anchor(fate: .changed, spans: best.spans, others: others)
  }

  /// Words that are like the claim's, where it should be.
  private func likeness(_ index: Int) -> Anchor {
    let quote = claims[index].quote?.value ?? ""
    let window = window(index)
    guard let match = QuoteLikeness.best(for: quote, in: window, of: text) else {
      return Anchor(fate: .lost, spans: [], estimate: estimate(index))
    }
    return Anchor(fate: .changed, spans: [match.span])
  }

  /// About where a lost claim's words would be: as far behind the neighbour before it as they were.
  private func estimate(_ index: Int) -> ByteSpan? {
    guard let old = oldPlaces[index] else { return nil }
    var start = old.start
    if let neighbour = backbone.last(where: { $0.old < old.start }) {
      start += text.scalarOffset(neighbour.new.start) - neighbour.old
    }
    let length = min(old.end - old.start, text.scalarCount)
    let first = min(max(0, start), text.scalarCount - length)
    return text.byteSpan(ScalarSpan(first, first + length))
  }

  // MARK: Clashes

  /// Two claims that stood apart do not come to stand in one place without somebody looking.
  private mutating func settleClashes() {
    var owners: [[Int]: Int] = [:]
    for index in claims.indices {
      guard let anchor = anchors[index], !anchor.spans.isEmpty else { continue }
      let key = anchor.spans.flatMap { [$0.start, $0.end] }
      guard let other = owners[key] else {
        owners[key] = index
        continue
      }
      guard oldPlaces[index] != oldPlaces[other] else { continue }
      // Whose words around fit better keeps the place.
      let ranks = [index, other].map { rank($0, anchor.spans) }
      for (claim, rank) in zip([index, other], ranks) where rank <= (ranks.min() ?? 0) {
        if anchors[claim]?.fate != .lost { anchors[claim]?.fate = .changed }
      }
      if ranks[0] > ranks[1] { owners[key] = index }
    }
  }

  private func rank(_ index: Int, _ spans: [ByteSpan]) -> Int {
    guard let place = candidates[index].places.first(where: { $0.spans == spans }) else {
      return -1
    }
    return place.rank - candidates[index].highestRank
  }

  // MARK: Spans

  private func hull(_ spans: [ByteSpan]) -> ByteSpan {
    ByteSpan(spans.first?.start ?? 0, spans.last?.end ?? 0)
  }
}
