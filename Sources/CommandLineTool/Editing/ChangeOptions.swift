import ArgumentParser
import ClaimKit

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
      throw usage("--at should be \(ValueForm.timestamp.explanation).")
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
  ) throws(CommandFailure) {
    let editor = try FileEditor(of: path, by: by, at: at)
    let change = try editor.change(path, isDryRun: dryRun, action)
    for warning in change.warnings {
      Output.error.write("\(path):1:1: \(Diagnostic.Severity.warning.name.said): \(warning.said)\n")
    }
    if dryRun {
      Output.standard.write(change.new.unifiedDiff(since: change.old.bytes))
      return
    }
    let lines = ChangesText(book: SpokenLanguage.words.phrasebook).summary(
      change.new.changes(since: change.old))
    for line in lines { Output.standard.write("\(path): \(line)\n") }
    if lines.isEmpty {
      let told: Message = "it says so already"
      Output.standard.write("\(path): \(told.said)\n")
    }
  }
}
