import Anchoring
import AnnotationCoding
import ClaimModel
import YAMLTree

/// Plans new claims: added by an editor, made of parts of one, or made of several.
struct ClaimMaker {
  private let context: ActionContext
  private let text: SourceText
  private var nextNumber: Int

  /// Prepares new claims for a file.
  ///
  /// - Throws: ``EditorActionError/noArticle`` where there is no text to find words in.
  init(_ context: ActionContext) throws(EditorActionError) {
    self.context = context
    text = try context.article()
    nextNumber = ClaimNumber.next(after: context.document.claims.compactMap { $0.id?.value })
  }

  /// A claim that the tool did not find.
  mutating func add(_ claim: NewClaim) throws(EditorActionError) -> [AnnotationEdit] {
    let chain = try context.chain(claim.chain)
    let spans = try context.find(claim.quote)
    if let same = claimAt(spans) { throw .claimExists(same) }
    var draft = draft(
      spans, chain: chain, voice: claim.voice ?? (chain.isEmpty ? .own : .indirect),
      act: claim.act, note: "added")
    draft.wording = claim.wording
    draft.note = claim.note
    let position = position(of: spans)
    return [.insert([draft.output(in: text)], into: .claims, position)]
  }

  /// Claims made of parts of one; that one is struck out.
  mutating func split(
    _ id: String, into parts: [String], reason: String
  ) throws(EditorActionError) -> [AnnotationEdit] {
    let claim = try context.openClaim(id)
    guard parts.count > 1 else { throw .tooFewParts }
    let places = try context.places(of: claim)
    let area = ByteSpan(places.first?.start ?? 0, places.last?.end ?? 0)
    var drafts: [YAMLOutput] = []
    for part in parts {
      let spans = try context.find(QuoteRequest(part), near: [], inside: area)
      if let same = claimAt(spans) { throw .claimExists(same) }
      drafts.append(
        copy(of: claim, spans, chain: claim.chain.map(\.value), note: "split from \(id)")
          .output(in: text))
    }
    return [.insert(drafts, into: .claims, .behind(id: id))] + drop(id, reason: reason)
  }

  /// One claim made of several; those are struck out.
  mutating func join(
    _ ids: [String], reason: String
  ) throws(EditorActionError) -> [AnnotationEdit] {
    guard ids.count > 1 else { throw .tooFewParts }
    var claims: [AnnotationDocument.ClaimEntry] = []
    var spans: [ByteSpan] = []
    for id in ids {
      let claim = try context.openClaim(id)
      if let first = claims.first, first.chain.map(\.value) != claim.chain.map(\.value) {
        throw .sourcesDiffer(ids[0], id)
      }
      claims.append(claim)
      spans += try context.places(of: claim)
    }
    guard let first = claims.first else { throw .tooFewParts }
    let whole = merged(spans)
    if let same = claimAt(whole) { throw .claimExists(same) }
    let draft = copy(
      of: first, whole, chain: first.chain.map(\.value),
      note: "joined from \(ids.joined(separator: " and "))")
    let behind = context.document.claims.last { ids.contains($0.id?.value ?? "") }?.id?.value
    let position = behind.map { AnnotationEdit.Position.behind(id: $0) } ?? .end
    return [.insert([draft.output(in: text)], into: .claims, position)]
      + ids.flatMap { drop($0, reason: reason) }
  }

  // MARK: Parts

  private mutating func draft(
    _ spans: [ByteSpan], chain: [String], voice: Claim.Voice, act: Claim.Act, note: String
  ) -> ClaimDraft {
    let needsContext = QuoteRepetition.repeated([spans], in: text).first ?? false
    var draft = ClaimDraft(
      id: ClaimNumber.id(nextNumber), spans: spans, needsContext: needsContext, chain: chain,
      voice: voice, act: act)
    nextNumber += 1
    draft.editor = context.occasion.editor
    draft.history = [context.step(.correct, field: "quote", note: note)]
    return draft
  }

  private mutating func copy(
    of claim: AnnotationDocument.ClaimEntry, _ spans: [ByteSpan], chain: [String], note: String
  ) -> ClaimDraft {
    let found = claim.found
    var draft = draft(
      spans, chain: chain,
      voice: found?.voice.flatMap { Claim.Voice(rawValue: $0.value) }
        ?? (chain.isEmpty ? .own : .indirect),
      act: found?.act.flatMap { Claim.Act(rawValue: $0.value) } ?? .says, note: note)
    draft.cue = found?.cue?.value
    draft.hearsay = found?.hearsay?.value
    draft.rule = found?.rule?.value
    return draft
  }

  private func drop(_ id: String, reason: String) -> [AnnotationEdit] {
    [
      .set(.claim(id), key: "dropped", to: reason),
      .addSteps(claim: id, [context.step(.correct, field: "dropped")]),
    ]
  }

  /// Spans in the order of the text; those that touch, or have only white space between them, are one.
  private func merged(_ spans: [ByteSpan]) -> [ByteSpan] {
    var result: [ByteSpan] = []
    for span in spans.sorted() {
      if let last = result.last,
        span.start <= last.end || text.bytes[last.end..<span.start].allSatisfy({ $0 <= 0x20 })
      {
        result[result.count - 1] = last.union(span)
      } else {
        result.append(span)
      }
    }
    return result
  }

  /// The claim that has exactly these words already; one that was struck out does not count.
  private func claimAt(_ spans: [ByteSpan]) -> String? {
    context.document.claims.first { $0.dropped == nil && $0.places(in: text) == spans }?.id?.value
  }

  /// Behind the last claim that stands before the words.
  private func position(of spans: [ByteSpan]) -> AnnotationEdit.Position {
    guard let start = spans.first?.start else { return .end }
    let scalar = text.scalarOffset(start)
    let before = context.document.claims.last { claim in
      (claim.found?.places?.first?.start).map { $0 <= scalar } ?? false
    }
    return before?.id.map { .behind(id: $0.value) } ?? .start
  }
}
