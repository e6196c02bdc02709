import Anchoring
import AnnotationCoding
import ClaimModel
import YAMLTree

/// Makes the changes of a refresh, claim by claim.
struct RefreshMaker {
  private let document: AnnotationDocument
  private let found: AttributedArticle
  private let text: SourceText
  private let context: ActionContext?
  /// Stretches of the text that claims of the file speak of already, struck-out ones included.
  private var taken: [ByteSpan] = []
  /// Stretches whose claims stand there letter for letter.
  private let settled: [ByteSpan]
  /// Whether the text is the one that the file was made for.
  private let isSame: Bool
  /// Where the claims of the file stand, for the places of new ones.
  private var starts: [(id: String, start: Int)] = []
  /// What was made so far.
  private(set) var edits: [AnnotationEdit] = []

  /// Prepares changes of a file.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - found: What the engine makes of the article as it is now.
  ///   - anchors: Where the file's claims stand in it.
  ///   - isSame: Whether the text is the one that the file was made for.
  ///   - occasion: Who accepts; nil where nothing is accepted.
  init(
    document: AnnotationDocument, found: AttributedArticle, anchors: [ClaimAnchor.Anchor],
    isSame: Bool, occasion: EditOccasion?
  ) {
    self.document = document
    self.found = found
    self.isSame = isSame
    text = found.article.text
    settled = anchors.filter { $0.fate == .kept || $0.fate == .moved }.flatMap(\.spans)
    context = occasion.map { occasion in
      ActionContext(
        document: document, occasion: occasion,
        moment: HistoryMoment.next(after: HistoryMoment.last(in: document), on: occasion))
    }
  }

  // MARK: Claims of the file

  /// Plans one claim's place, and its words where they are accepted.
  mutating func refresh(
    _ claim: AnnotationDocument.ClaimEntry, _ anchor: ClaimAnchor.Anchor,
    _ acceptance: RefreshAcceptance
  ) -> RefreshPlan.ClaimOutcome {
    let id = claim.id?.value ?? ""
    let quote = claim.quote?.value ?? ""
    var outcome = RefreshPlan.ClaimOutcome(
      id: id, fate: anchor.fate, quote: quote, isDropped: claim.dropped != nil)
    guard anchor.fate != .lost, !anchor.spans.isEmpty else {
      outcome.staleStatus = verdict(of: claim)
      if let estimate = anchor.estimate { hint(estimate, claim, id) }
      return outcome
    }
    var spans = anchor.spans
    if anchor.fate == .changed, claim.by == nil { spans = engineSpans(like: quote, at: spans) }
    let words = QuoteAnchor.quote(of: spans, in: text)
    outcome.places = spans.map(text.scalarSpan)
    taken += spans + anchor.others
    if let start = spans.first?.start, !id.isEmpty { starts.append((id, start)) }
    if anchor.fate == .changed {
      outcome.newQuote = words
      let isSameWords = words.utf8.elementsEqual(quote.utf8)
      outcome.staleStatus = isSameWords ? nil : verdict(of: claim)
      guard acceptance.includes(id), let context, !outcome.isDropped else { return outcome }
      outcome.isAccepted = true
      if !isSameWords {
        edits.append(.set(.claim(id), key: "quote", to: words))
        edits.append(
          .addSteps(
            claim: id,
            [context.step(.correct, field: "quote", was: quote, note: "article changed")]))
      }
    }
    if !isSame || anchor.fate != .kept { place(claim, id, spans) }
    return outcome
  }

  /// The claim's place, and the words around it where it needs them.
  private mutating func place(
    _ claim: AnnotationDocument.ClaimEntry, _ id: String, _ spans: [ByteSpan]
  ) {
    let places = ClaimDraft.places(spans.map(text.scalarSpan))
    if claim.found == nil {
      edits.append(
        .setValue(
          .claim(id), key: "found", to: .mapping([.init("at", .text(places))], .flow)))
    } else if claim.found?.at?.value != places {
      edits.append(.set(.found(claim: id), key: "at", to: places))
    }
    let around = QuoteContext.around(spans, in: text)
    let needsContext =
      claim.before != nil || claim.after != nil
      || QuoteRepetition.repeated([spans], in: text).first ?? false
    let (before, after) = needsContext ? (around.before, around.after) : (nil, nil)
    if claim.before?.value != before {
      edits.append(.set(.claim(id), key: "before", to: before))
    }
    if claim.after?.value != after { edits.append(.set(.claim(id), key: "after", to: after)) }
  }

  /// About where lost words would be, so that they are looked for there the next time.
  private mutating func hint(
    _ span: ByteSpan, _ claim: AnnotationDocument.ClaimEntry, _ id: String
  ) {
    let place = ClaimDraft.places([text.scalarSpan(span)])
    guard claim.found != nil, claim.found?.at?.value != place else { return }
    edits.append(.set(.found(claim: id), key: "at", to: place))
  }

  /// The engine's own claim where it is about as like: its words start and end where a statement does.
  private func engineSpans(like quote: String, at spans: [ByteSpan]) -> [ByteSpan] {
    guard let first = spans.first, let last = spans.last else { return spans }
    let area = ByteSpan(first.start, last.end)
    let likeness = QuoteLikeness.of(quote, QuoteAnchor.quote(of: spans, in: text))
    let better = found.claims.filter { claim in
      claim.span.overlaps(area) && !settled.contains { $0.overlaps(claim.span) }
    }.map { claim in
      (claim.spans, QuoteLikeness.of(quote, QuoteAnchor.quote(of: claim.spans, in: text)))
    }.max { $0.1 < $1.1 }
    guard let better, better.1 >= max(QuoteLikeness.minimum, likeness - 0.1) else { return spans }
    return better.0
  }

  /// The verdict that a claim has; nil where nobody judged.
  private func verdict(of claim: AnnotationDocument.ClaimEntry) -> String? {
    guard claim.dropped == nil, let status = claim.status?.value,
      status != Status.unverified.rawValue
    else { return nil }
    return status
  }

  // MARK: New claims

  /// Plans the claims of sentences that no claim of the file speaks of.
  mutating func addNewClaims() -> (claims: [RefreshPlan.AddedClaim], sources: [Source]) {
    taken.sort()
    let new = found.claims.filter { claim in claim.spans.allSatisfy { !isTaken($0) } }
    guard !new.isEmpty else { return ([], []) }
    var number = ClaimNumber.next(after: document.claims.compactMap { $0.id?.value })
    var names = SourceNames(document: document, found: found)
    let repeated = QuoteRepetition.repeated(new.map(\.spans), in: text)
    starts.sort { $0.start < $1.start }
    var added: [RefreshPlan.AddedClaim] = []
    var groups: [(position: AnnotationEdit.Position, items: [YAMLOutput])] = []
    for (claim, isRepeated) in zip(new, repeated) {
      var draft = ClaimDraft(claim, in: text, needsContext: isRepeated)
      draft.id = ClaimNumber.id(number)
      draft.chain = claim.chain.map { names.id(for: $0) }
      number += 1
      let position = position(before: claim.span.start)
      if let last = groups.last, last.position == position {
        groups[groups.count - 1].items.append(draft.output(in: text))
      } else {
        groups.append((position, [draft.output(in: text)]))
      }
      added.append(
        RefreshPlan.AddedClaim(
          id: draft.id, quote: QuoteAnchor.quote(of: claim.spans, in: text),
          sources: claim.chain.map { found.source($0)?.name ?? $0 }))
    }
    let sources = names.added
    if !sources.isEmpty {
      edits.append(.insert(sources.map { AnnotationWriter.source($0) }, into: .sources, .end))
    }
    edits += groups.map { .insert($0.items, into: .claims, $0.position) }
    return (added, sources)
  }

  /// Tells which text the file speaks of now.
  mutating func setDigest(_ sha256: String) {
    edits.append(.setValue(.article, key: "sha256", to: .quoted(sha256)))
  }

  private func isTaken(_ span: ByteSpan) -> Bool {
    // Stretches may lie inside each other, so the ends are not in order; there are few enough to look at all of them.
    taken.contains { $0.overlaps(span) }
  }

  private func position(before offset: Int) -> AnnotationEdit.Position {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? .behind(id: starts[low - 1].id) : .start
  }
}

/// The ids that the engine's sources have in a file: those declared there are the same by item, name or other name.
struct SourceNames {
  private let found: AttributedArticle
  private var ids: [String: String] = [:]
  private var taken: Set<String>
  /// Sources that the file does not declare.
  private(set) var added: [Source] = []

  /// Compares the engine's sources with those of a file.
  init(document: AnnotationDocument, found: AttributedArticle) {
    self.found = found
    taken = Set(document.sources.compactMap { $0.id?.value })
    for source in found.sources {
      let known = document.sources.first { entry in
        if let item = source.wikidata, let other = entry.wikidata?.value { return item == other }
        let names = ([entry.name].compactMap { $0 } + entry.also).map { $0.value.lowercased() }
        return names.contains(source.name.lowercased())
      }
      if let id = known?.id?.value { ids[source.id] = id }
    }
  }

  /// The id of a source in the file; one that is not declared there is added.
  mutating func id(for engineID: String) -> String {
    if let id = ids[engineID] { return id }
    guard var source = found.source(engineID) else { return engineID }
    var number = 2
    while taken.contains(source.id) {
      source.id = "\(engineID)-\(number)"
      number += 1
    }
    taken.insert(source.id)
    ids[engineID] = source.id
    added.append(source)
    return source.id
  }
}
