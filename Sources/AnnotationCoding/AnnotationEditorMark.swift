import ClaimModel
import YAMLTree

extension AnnotationEditor {
  /// Makes all changes of a request, with a step in the claim's history.
  ///
  /// - Throws: ``AnnotationEditError``; nothing has changed then.
  package mutating func apply(_ request: MarkRequest) throws(AnnotationEditError) {
    var copy = self
    for edit in try copy.edits(for: request) { try copy.apply(edit) }
    self = copy
  }

  /// The changes of a request in the order in which they are made.
  package func edits(for request: MarkRequest) throws(AnnotationEditError) -> [AnnotationEdit] {
    let claim = AnnotationEdit.Target.claim(request.claim)
    var edits: [AnnotationEdit] = []
    if let status = request.status {
      edits.append(.set(claim, key: "status", to: status.rawValue))
    }
    if let check = request.sourceCheck {
      edits.append(.set(claim, key: "source-check", to: check.rawValue))
    }
    for item in request.evidence { edits.append(.addEvidence(claim: request.claim, item)) }
    if let note = request.note { edits.append(.set(claim, key: "note", to: note)) }
    let step = HistoryItem(
      moment: request.moment, editor: request.editor, action: .judge, status: request.status,
      was: request.status == nil ? nil : try text(of: "status", in: claim),
      sourceCheck: request.sourceCheck, articleDigest: request.articleDigest)
    return edits + [.addHistory(claim: request.claim, step)]
  }
}
