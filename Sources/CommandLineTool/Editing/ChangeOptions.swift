import ArgumentParser
import ClaimKit
import FileSaving

/// `--by`, `--at` and `--dry-run`, and how every command that changes a file goes about it.
struct ChangeOptions: ParsableArguments {
  @Option(
    help:
      "Who makes the change. Unless given: CLAIMKIT_EDITOR, editor in claimkit.yaml, git's user.name."
  )
  var by: String?

  @Option(help: "When, with the offset from UTC; now unless given.")
  var at: String?

  @Flag(help: "Show what would change, line by line, and leave the file alone.")
  var dryRun = false

  func validate() throws {
    if let at, !ValueForm.timestamp.accepts(at) {
      throw ValidationError("--at should be \(ValueForm.timestamp.explanation).")
    }
  }

  /// The moment of the change.
  var moment: String { at ?? Clock.moment }

  /// Changes a file and says what changed.
  ///
  /// - Parameters:
  ///   - path: The annotation file.
  ///   - action: What is done, seen the file.
  func change(
    _ path: String, _ action: (AnnotationFile) throws(CommandFailure) -> EditorAction
  ) throws {
    let desk = try Desk(of: path)
    let editor = try desk.editor(by: by)
    var old = AnnotationFile(bytes: [], path: path)
    var new = old
    func changed(_ bytes: [UInt8]) throws -> [UInt8] {
      old = AnnotationFile(bytes: bytes, path: path)
      guard old.isSound else { throw CommandFailure(old.diagnostics) }
      let occasion = try occasion(for: old, editor, desk)
      let result = try old.performing(try action(old), on: occasion).orFail()
      new = AnnotationFile(bytes: result, path: path)
      return result
    }
    do {
      if dryRun {
        _ = try changed(try SafeWriter.read(path))
        Output.standard.write(new.unifiedDiff(since: old.bytes))
        return
      }
      try SafeWriter.update(path) { try changed($0) }
    } catch let error as FileError {
      throw CommandFailure(error, path: path)
    }
    let lines = ChangesText().summary(new.changes(since: old))
    for line in lines { Output.standard.write("\(path): \(line)\n") }
    if lines.isEmpty { Output.standard.write("\(path): it says so already\n") }
  }

  /// Who, when, and over which text: the article's as it is now, or, where that is not at hand, as it was annotated.
  private func occasion(
    for file: AnnotationFile, _ editor: String, _ desk: Desk
  ) throws(CommandFailure) -> EditOccasion {
    let recorded = file.document.article.sha256?.value
    let article = ArticleFile(of: file)
    var occasion = EditOccasion(
      editor: editor, moment: moment, isMomentFixed: at != nil, articleDigest: "",
      policy: desk.file.policy)
    if let digest = article.outcome.sha256 {
      if let recorded, recorded != digest {
        warn(file.path, "the article changed since it was annotated")
      }
      occasion.articleDigest = digest
      occasion.article = article.outcome.text
      return occasion
    }
    guard let recorded else { throw article.failure(for: file) }
    warn(
      file.path, "the article is not at hand; what is said is recorded for the text as annotated")
    occasion.articleDigest = recorded
    return occasion
  }

  private func warn(_ path: String, _ message: String) {
    Output.error.write("\(path):1:1: warning: \(message)\n")
  }
}
