import Anchoring
import AnnotationCoding
import ClaimModel

/// Plans how the last change of a file is taken back: by its histories, and with steps that say so.
///
/// All steps of one moment are one change. Taking back adds to the histories and takes nothing out of them; twice taken
/// back is as it was.
struct UndoPlanner {
  private typealias Claim = AnnotationDocument.ClaimEntry
  private let context: ActionContext
  /// The note of a step that takes back what changed because sources did.
  fileprivate static let sourcesNote = "undo, \(SourceRecord.renamed)"

  /// Prepares to take back what a file's histories tell of.
  init(_ context: ActionContext) { self.context = context }

  /// The changes that take the last one back.
  func edits() throws(EditorActionError) -> [AnnotationEdit] {
    let times = context.document.steps.compactMap { HistoryMoment.time(of: $0) }
    guard let last = times.max() else { throw .nothingToUndo }
    let touched = context.document.claims.compactMap { claim -> (Claim, Int)? in
      let count = claim.history.reversed().prefix { HistoryMoment.time(of: $0) == last }.count
      return count > 0 && claim.id != nil ? (claim, count) : nil
    }
    var sources = SourceUndo(
      touched.flatMap { claim, count in
        claim.history.suffix(count).map { ($0, claim.chain.map(\.value)) }
      }, in: context.document)
    var record: String? =
      sources.edits.isEmpty ? nil : SourceRecord.note(Self.sourcesNote, sources.present)
    var edits: [AnnotationEdit] = []
    for (claim, count) in touched {
      guard let id = claim.id?.value else { continue }
      _ = try context.claim(id)
      var undo = ClaimUndo(
        context: context, claim: claim, id: id, count: count, sources: sources.ids,
        record: record)
      try undo.plan()
      // Once is enough to know how the sources were.
      record = nil
      edits += undo.edits
    }
    let own = context.document.history
    for step in own.reversed().prefix(while: { HistoryMoment.time(of: $0) == last }) {
      try sources.takeBack(step, in: context)
    }
    edits += sources.edits
    guard !edits.isEmpty else { throw .nothingToUndo }
    return edits
  }
}

/// Takes back the last steps of one claim.
private struct ClaimUndo {
  let context: ActionContext
  let claim: AnnotationDocument.ClaimEntry
  let id: String
  /// How many steps are taken back.
  let count: Int
  /// The sources that chains may name.
  let sources: Set<String>
  /// The note of the first step about the chain, where sources change too.
  private var record: String?
  private(set) var edits: [AnnotationEdit] = []
  private var steps: [HistoryItem] = []
  private var isCorrection = false

  init(
    context: ActionContext, claim: AnnotationDocument.ClaimEntry, id: String, count: Int,
    sources: Set<String>, record: String?
  ) {
    self.sources = sources
    self.record = record
    self.context = context
    self.claim = claim
    self.id = id
    self.count = count
  }

  private var target: AnnotationEdit.Target { .claim(id) }
  private var earlier: ArraySlice<AnnotationDocument.HistoryEntry> { claim.history.dropLast(count) }

  mutating func plan() throws(EditorActionError) {
    for step in claim.history.suffix(count).reversed() { try takeBack(step) }
    // The name of the last corrector before, if there was one.
    if isCorrection {
      let corrector = earlier.last { $0.isCorrection }?.by?.value
      if corrector != claim.by?.value {
        edits.append(.set(target, key: "by", to: corrector))
      }
    }
    if !steps.isEmpty { edits.append(.addSteps(claim: id, steps)) }
  }

  private mutating func takeBack(
    _ step: AnnotationDocument.HistoryEntry
  ) throws(EditorActionError) {
    guard let action = step.action.flatMap({ HistoryAction(rawValue: $0.value) }) else {
      throw .cannotUndo("it is of no known kind")
    }
    switch (action, step.field?.value) {
    case (.judge, _), (.withdraw, _), (.correct, "status"?): try takeBackVerdict(step)
    case (.correct, "source-check"?): takeBackSourceCheck()
    case (.correct, let field?): try takeBack(field, step)
    case (.approve, _):
      steps.append(context.step(.returned, note: "undo"))
    case (.returned, _), (.assign, _), (.correct, nil):
      throw .cannotUndo("\(action.rawValue) of \(id) can only be answered by another step")
    }
  }

  // MARK: Verdicts

  private mutating func takeBackVerdict(
    _ step: AnnotationDocument.HistoryEntry
  ) throws(EditorActionError) {
    if let status = step.status?.value ?? (step.action?.value == "withdraw" ? "unverified" : nil) {
      let present = claim.status?.value ?? Status.unverified.rawValue
      guard present == status else {
        throw .cannotUndo("the status of \(id) was changed by hand since")
      }
      let before = step.was?.value ?? statusBefore
      guard let word = Status(rawValue: before) else { throw .cannotUndo("\(before) is no status") }
      edits.append(.set(target, key: "status", to: before))
      steps.append(
        word == .unverified && step.isJudgement
          ? context.step(.withdraw, was: status, status: word, note: "undo")
          : context.step(.correct, field: "status", was: status, status: word, note: "undo"))
    }
    if step.sourceCheck != nil { takeBackSourceCheck() }
  }

  private mutating func takeBackSourceCheck() {
    let before = earlier.last { $0.sourceCheck != nil || $0.field?.value == "source-check" }?
      .sourceCheck?.value
    edits.append(.set(target, key: "source-check", to: before))
    steps.append(
      context.step(
        .correct, field: "source-check", was: claim.sourceCheck?.value,
        sourceCheck: before.flatMap { SourceCheck(rawValue: $0) }, note: "undo"))
  }

  private var statusBefore: String {
    var before = claim
    before.history = Array(earlier)
    return before.statusOfHistory
  }

  // MARK: Corrections

  private mutating func takeBack(
    _ field: String, _ step: AnnotationDocument.HistoryEntry
  ) throws(EditorActionError) {
    let was = step.was?.value
    switch field {
    case "quote":
      guard let was else { return drop() }
      try takeBackQuote(was)
    case "chain":
      let chain = was.map { $0.split(separator: ",").map { $0.trimmed } } ?? []
      for id in chain where !sources.contains(id) {
        throw .cannotUndo("the source \(id) is no longer there; claimkit source add declares it")
      }
      edits.append(.setList(target, key: "chain", to: chain))
      let isOfSources = SourceRecord.isNote(step.note?.value)
      steps.append(
        context.step(
          .correct, field: field, was: claim.chainText,
          note: record ?? (isOfSources ? UndoPlanner.sourcesNote : "undo")))
      record = nil
      if !isOfSources { isCorrection = true }
    case "voice", "act":
      let present = field == "act" ? claim.found?.act : claim.found?.voice
      edits.append(.set(.found(claim: id), key: field, to: was))
      steps.append(context.step(.correct, field: field, was: present?.value, note: "undo"))
      isCorrection = true
    case "wording", "note", "dropped", "rating":
      let present =
        switch field {
        case "note": claim.note
        case "wording": claim.wording
        case "rating": claim.rating
        default: claim.dropped
        }
      edits.append(.set(target, key: field, to: was))
      steps.append(context.step(.correct, field: field, was: present?.value, note: "undo"))
    case "evidence": try takeBackEvidence(step)
    default: throw .cannotUndo("“\(field)” of \(id) has to be changed by hand")
    }
  }

  /// A claim that was added is struck out: its id is never used again.
  private mutating func drop() {
    edits.append(.set(target, key: "dropped", to: "undo"))
    steps.append(context.step(.correct, field: "dropped", note: "undo"))
  }

  private mutating func takeBackQuote(_ was: String) throws(EditorActionError) {
    let text = try context.article()
    let spans = try context.find(QuoteRequest(was), near: claim.places(in: text))
    let needsContext = QuoteRepetition.repeated([spans], in: text).first ?? false
    let around = QuoteContext.around(spans, in: text)
    edits.append(.set(target, key: "quote", to: QuoteAnchor.quote(of: spans, in: text)))
    edits.append(.set(target, key: "before", to: needsContext ? around.before : nil))
    edits.append(.set(target, key: "after", to: needsContext ? around.after : nil))
    edits.append(
      .set(
        .found(claim: id), key: "at", to: ClaimDraft.places(spans.map(text.scalarSpan))))
    steps.append(context.step(.correct, field: "quote", was: claim.quote?.value, note: "undo"))
    isCorrection = true
  }

  private mutating func takeBackEvidence(
    _ step: AnnotationDocument.HistoryEntry
  ) throws(EditorActionError) {
    guard step.was == nil else {
      throw .cannotUndo("evidence of \(id) that was taken out is not in the history; see git")
    }
    let name = step.note?.value
    let index = claim.evidence.lastIndex { ($0.url?.value ?? $0.title?.value) == name }
    guard let index else { throw .cannotUndo("the evidence of \(id) was changed by hand since") }
    edits.append(.remove(from: .evidence(claim: id), .index(index)))
    steps.append(context.step(.correct, field: "evidence", was: name, note: "undo"))
  }
}

extension AnnotationDocument.HistoryEntry {
  /// Whether the step put its editor's name to the claim.
  fileprivate var isCorrection: Bool {
    action?.value == HistoryAction.correct.rawValue
      && ["quote", "chain", "voice", "act"].contains(field?.value ?? "")
      && !SourceRecord.isNote(note?.value)
  }
}
