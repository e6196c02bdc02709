import AnnotationCoding
import ClaimModel
import YAMLTree

/// Carries out what an editor wants done to a file.
package enum EditorActions {
  /// The file with an action done: exactly the keys meant, and steps in the histories of the claims it touched.
  ///
  /// Verdicts that somebody wrote into the file by hand get their step first.
  ///
  /// - Parameters:
  ///   - action: What is done.
  ///   - editor: The file.
  ///   - occasion: Who, when, over which text.
  /// - Throws: ``EditorActionError`` or ``AnnotationEditError``; nothing has changed then.
  /// - Complexity: O(*n*) in the file and the article, for each claim whose words are looked for.
  package static func perform(
    _ action: EditorAction, on editor: inout AnnotationEditor, _ occasion: EditOccasion
  ) throws {
    var copy = editor
    var context = context(copy, occasion)
    // Taking back speaks of the file as it is.
    if action != .undo {
      let adopted = HandEdits.edits(in: context)
      if !adopted.isEmpty {
        try copy.apply(adopted)
        context = self.context(copy, occasion)
      }
    }
    try copy.apply(try edits(for: action, in: context))
    editor = copy
  }

  private static func context(
    _ editor: AnnotationEditor, _ occasion: EditOccasion
  ) -> ActionContext {
    let document = AnnotationReader.read(.mapping(editor.root))
    return ActionContext(
      document: document, occasion: occasion,
      moment: HistoryMoment.next(after: HistoryMoment.last(in: document), on: occasion))
  }

  private static func edits(
    for action: EditorAction, in context: ActionContext
  ) throws(EditorActionError) -> [AnnotationEdit] {
    switch action {
    case .mark(let ids, let marks):
      guard !ids.isEmpty else { throw .nothingSelected }
      var edits: [AnnotationEdit] = []
      for id in ids { edits += try MarkPlanner.edits(for: id, marks, in: context) }
      return edits
    case .add(let claim):
      var maker = try ClaimMaker(context)
      return try maker.add(claim)
    case .split(let claim, let parts, let reason):
      var maker = try ClaimMaker(context)
      return try maker.split(claim, into: parts, reason: reason)
    case .join(let ids, let reason):
      var maker = try ClaimMaker(context)
      return try maker.join(ids, reason: reason)
    case .drop(let ids, let reason): return try drop(ids, reason: reason, in: context)
    case .restore(let ids): return try restore(ids, in: context)
    case .addSource(let source): return try SourcePlanner(context).add(source)
    case .renameSource(let word, let id, let name, let kind):
      return try SourcePlanner(context).rename(word, id: id, name: name, kind: kind)
    case .mergeSources(let word, let other):
      return try SourcePlanner(context).merge(word, into: other)
    case .undo: return try UndoPlanner(context).edits()
    }
  }

  private static func drop(
    _ ids: [String], reason: String, in context: ActionContext
  ) throws(EditorActionError) -> [AnnotationEdit] {
    guard !ids.isEmpty else { throw .nothingSelected }
    var edits: [AnnotationEdit] = []
    for id in ids {
      _ = try context.openClaim(id)
      edits.append(.set(.claim(id), key: "dropped", to: reason))
      edits.append(.addSteps(claim: id, [context.step(.correct, field: "dropped")]))
    }
    return edits
  }

  private static func restore(
    _ ids: [String], in context: ActionContext
  ) throws(EditorActionError) -> [AnnotationEdit] {
    guard !ids.isEmpty else { throw .nothingSelected }
    var edits: [AnnotationEdit] = []
    for id in ids {
      guard let reason = try context.claim(id).dropped else { throw .notDropped(id) }
      edits.append(.set(.claim(id), key: "dropped", to: nil))
      edits.append(
        .addSteps(claim: id, [context.step(.correct, field: "dropped", was: reason.value)]))
    }
    return edits
  }
}
