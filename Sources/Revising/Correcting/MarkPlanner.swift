import Anchoring
import AnnotationCoding
import ClaimModel
import YAMLTree

/// Plans what marking one claim changes: its keys, and a step of its history for each thing that was said.
struct MarkPlanner {
  private let context: ActionContext
  private let claim: AnnotationDocument.ClaimEntry
  private let id: String
  private var edits: [AnnotationEdit] = []
  private var steps: [HistoryItem] = []
  /// Keys of the tool's line that change.
  private var found: [(key: String, value: String)] = []
  private var isCorrected = false

  /// The changes of one claim.
  static func edits(
    for id: String, _ marks: ClaimMarks, in context: ActionContext
  ) throws(EditorActionError) -> [AnnotationEdit] {
    var planner = MarkPlanner(context: context, claim: try context.claim(id), id: id)
    try planner.plan(marks)
    return planner.edits
  }

  private init(
    context: ActionContext, claim: AnnotationDocument.ClaimEntry, id: String
  ) {
    self.context = context
    self.claim = claim
    self.id = id
  }

  private var target: AnnotationEdit.Target { .claim(id) }

  /// Corrections first: a verdict is on the claim as corrected.
  private mutating func plan(_ marks: ClaimMarks) throws(EditorActionError) {
    if let quote = marks.quote { try correct(quote) }
    if let words = marks.chain { try correct(chain: words, voice: marks.voice) }
    if let voice = marks.voice { correct(voice) }
    if let act = marks.act { correct(act) }
    if let wording = marks.wording { set("wording", to: wording, was: claim.wording?.value) }
    for item in marks.evidence {
      edits.append(.addEvidence(claim: id, item))
      steps.append(context.step(.correct, field: "evidence", note: item.url ?? item.title))
    }
    if let note = marks.note { set("note", to: note, was: claim.note?.value) }
    let status = try rate(marks.rating, status: marks.status)
    if status != nil || marks.sourceCheck != nil { judge(status, marks.sourceCheck) }
    if let review = marks.review { try take(review) }
    if isCorrected { edits.append(.set(target, key: "by", to: context.occasion.editor)) }
    try writeFound()
    if !steps.isEmpty { edits.append(.addSteps(claim: id, steps)) }
  }

  // MARK: Corrections

  private mutating func correct(_ request: QuoteRequest) throws(EditorActionError) {
    let text = try context.article()
    let spans = try context.find(request, near: claim.places(in: text))
    let words = QuoteAnchor.quote(of: spans, in: text)
    let place = ClaimDraft.places(spans.map(text.scalarSpan))
    guard words != claim.quote?.value || place != claim.found?.at?.value else { return }
    edits.append(.set(target, key: "quote", to: words))
    let around = QuoteContext.around(spans, in: text)
    let needsContext = QuoteRepetition.repeated([spans], in: text).first ?? false
    edits.append(.set(target, key: "before", to: needsContext ? around.before : nil))
    edits.append(.set(target, key: "after", to: needsContext ? around.after : nil))
    found.append(("at", place))
    steps.append(context.step(.correct, field: "quote", was: claim.quote?.value))
    isCorrected = true
  }

  private mutating func correct(
    chain words: [String], voice: Claim.Voice?
  ) throws(EditorActionError) {
    let chain = try context.chain(words)
    guard chain != claim.chain.map(\.value) else { return }
    edits.append(.setList(target, key: "chain", to: chain))
    steps.append(context.step(.correct, field: "chain", was: claim.chainText))
    isCorrected = true
    guard voice == nil else { return }
    // A reported voice has a source, the article's own has none.
    let isOwn = claim.found?.voice.map { $0.value == Claim.Voice.own.rawValue } ?? true
    if chain.isEmpty, !isOwn { correct(Claim.Voice.own) }
    if !chain.isEmpty, isOwn { correct(Claim.Voice.indirect) }
  }

  private mutating func correct(_ voice: Claim.Voice) {
    correct("voice", to: voice.rawValue, was: claim.found?.voice?.value)
  }

  private mutating func correct(_ act: Claim.Act) {
    correct("act", to: act.rawValue, was: claim.found?.act?.value)
  }

  private mutating func correct(_ key: String, to value: String, was: String?) {
    guard value != was else { return }
    found.append((key, value))
    steps.append(context.step(.correct, field: key, was: was))
    isCorrected = true
  }

  private mutating func set(_ key: String, to value: String, was: String?) {
    let new = value.isEmpty ? nil : value
    guard new != was else { return }
    edits.append(.set(target, key: key, to: new))
    steps.append(context.step(.correct, field: key, was: was))
  }

  /// The tool's line; a claim that was written by hand may have none, and gets one.
  private mutating func writeFound() throws(EditorActionError) {
    guard !found.isEmpty else { return }
    guard claim.found == nil else {
      edits += found.map { .set(.found(claim: id), key: $0.key, to: $0.value) }
      return
    }
    if !found.contains(where: { $0.key == "at" }) {
      let text = try context.article()
      let place = try context.places(of: claim).map(text.scalarSpan)
      found.insert(("at", ClaimDraft.places(place)), at: 0)
    }
    let pairs = found.map { YAMLOutput.Pair($0.key, .text($0.value)) }
    edits.append(.setValue(target, key: "found", to: .mapping(pairs, .flow)))
  }

  // MARK: Verdicts

  /// Sets or takes out the rating, and holds it and the status to each other.
  ///
  /// - Returns: the status to set: the one told, or, where a claim that nobody judged is rated, the one that the rating
  ///   goes with first.
  private mutating func rate(
    _ words: String?, status: Status?
  ) throws(EditorActionError) -> Status? {
    let scales = context.occasion.policy.ratingScales
    let present = claim.status.flatMap { Status(rawValue: $0.value) } ?? .unverified
    guard let words else {
      // The rating that is there goes with the new status too, or the two would contradict each other.
      if let status, let text = claim.rating?.value,
        let rating = RatingScale.find(text, in: scales), !rating.value.statuses.contains(status)
      {
        throw .ratingAgainstStatus(rating, status)
      }
      return status
    }
    guard !words.isEmpty else {
      set("rating", to: "", was: claim.rating?.value)
      return status
    }
    let matches = RatingScale.matches(words, in: scales)
    guard let rating = matches.first else { throw .noRating(words, scales) }
    guard matches.count == 1 else { throw .severalRatings(words, matches) }
    var verdict = status
    if verdict == nil, present == .unverified { verdict = rating.value.statuses.first }
    guard rating.value.statuses.contains(verdict ?? present) else {
      throw .ratingAgainstStatus(rating, verdict ?? present)
    }
    set("rating", to: rating.text, was: claim.rating?.value)
    return verdict == present && status == nil ? nil : verdict
  }

  private mutating func judge(_ status: Status?, _ check: SourceCheck?) {
    if let status { edits.append(.set(target, key: "status", to: status.rawValue)) }
    if let check { edits.append(.set(target, key: "source-check", to: check.rawValue)) }
    steps.append(
      context.step(
        .judge, was: status == nil ? nil : claim.status?.value, status: status,
        sourceCheck: check))
  }

  private mutating func take(_ review: ReviewStep) throws(EditorActionError) {
    let status = claim.status.flatMap { Status(rawValue: $0.value) } ?? .unverified
    switch review {
    case .assign(let name):
      steps.append(context.step(.assign, note: name))
      return
    case .withdraw:
      guard status != .unverified else { throw .noVerdict(id) }
      edits.append(.set(target, key: "status", to: Status.unverified.rawValue))
      steps.append(context.step(.withdraw, was: status.rawValue, status: .unverified))
    case .approve:
      let judge = claim.history.last { $0.action?.value == HistoryAction.judge.rawValue }
      guard status != .unverified, let judge else { throw .noVerdict(id) }
      if context.occasion.policy.fourEyes, judge.by?.value == context.occasion.editor {
        throw .ownVerdict(id)
      }
      steps.append(context.step(.approve, status: status))
    case .sendBack(let reason):
      guard status != .unverified, claim.history.contains(where: \.isJudgement) else {
        throw .noVerdict(id)
      }
      steps.append(context.step(.returned, note: reason))
    }
  }
}

extension AnnotationDocument.HistoryEntry {
  /// Whether somebody gave a verdict.
  var isJudgement: Bool { action?.value == HistoryAction.judge.rawValue }
}
