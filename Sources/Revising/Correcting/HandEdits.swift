import AnnotationCoding
import ClaimModel

/// Verdicts that somebody wrote into the file without a step of the history.
enum HandEdits {
  /// What such a step says beside the verdict.
  static let note = "set by hand"

  /// The changes that put them into the histories.
  ///
  /// Words that are no verdicts are left for the validator.
  static func edits(in context: ActionContext) -> [AnnotationEdit] {
    context.document.claims.compactMap { claim in
      guard let id = claim.id?.value, (try? context.claim(id)) != nil else { return nil }
      var step = context.step(.judge, note: note)
      if let status = claim.status?.value, status != claim.statusOfHistory {
        guard let word = Status(rawValue: status) else { return nil }
        step.status = word
        step.was = claim.statusOfHistory
      }
      let check = claim.history.last { $0.sourceCheck != nil }?.sourceCheck?.value
      if let present = claim.sourceCheck?.value, present != check {
        step.sourceCheck = SourceCheck(rawValue: present)
      }
      guard step.status != nil || step.sourceCheck != nil else { return nil }
      return .addSteps(claim: id, [step])
    }
  }
}
