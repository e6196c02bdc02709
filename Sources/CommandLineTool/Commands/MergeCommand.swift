import ArgumentParser
import ClaimKit
import FileSaving

/// `claimkit merge`
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges two versions of an annotation file, claim by claim and key by key.",
    usage: "claimkit merge <base> <ours> <theirs> [<options>]",
    discussion: """
      The result is written into <ours>. Work on different claims, or on different keys of one claim, comes together; \
      histories become one in the order of time; of two new claims with one id, theirs gets the next free number. Where \
      both sides gave one key different values, both stand in the file between the markers that git uses. Keep one of \
      them; to put your name to a verdict, mark the claim again.

      Exit codes: 0 where all came together and the result is valid by the desk's claimkit.yaml, 1 where somebody has to \
      look, 2 where a file cannot be read.

      In a git repository `claimkit git-setup` makes this what `git merge`, `git rebase` and `git cherry-pick` do with \
      annotation files.

      Example:
        claimkit merge before.yaml mine.yaml hers.yaml
      """)

  @Argument(help: "What both versions go back to.", completion: .file(extensions: ["yaml"]))
  var base: String

  @Argument(help: "The version that is changed.", completion: .file(extensions: ["yaml"]))
  var ours: String

  @Argument(help: "The version that comes in.", completion: .file(extensions: ["yaml"]))
  var theirs: String

  @Flag(help: "Print the result and leave the file alone.")
  var stdout = false

  @Option(help: "What messages call the file; the path of <ours> unless given.")
  var path: String?

  @Option(help: "How many signs the markers of a conflict have.")
  var markerSize = 7

  @OptionGroup var words: WordsOptions

  func run() throws {
    let versions = try [base, ours, theirs].map { path throws(CommandFailure) in
      AnnotationFile(bytes: try FileReader.bytes(of: path), path: path)
    }
    let outcome = AnnotationFile.merge(
      base: versions[0].bytes, ours: versions[1].bytes, theirs: versions[2].bytes,
      markerSize: markerSize)
    if stdout {
      Output.standard.write(outcome.bytes)
    } else if outcome.bytes != versions[1].bytes {
      do {
        try SafeWriter.replace(ours, expecting: versions[1].bytes, with: outcome.bytes)
      } catch {
        throw CommandFailure(error, path: ours)
      }
    }
    let errors = report(outcome, versions)
    if errors > 0 { throw ExitCode(1) }
  }

  /// Prints what somebody has to look at.
  ///
  /// - Returns: the number of errors.
  private func report(_ outcome: MergeOutcome, _ versions: [AnnotationFile]) -> Int {
    let name = path ?? ours
    var diagnostics = outcome.conflicts.map { conflict in
      Diagnostic(
        code: "", rule: "merge-conflict", severity: .error,
        message: conflict.place.map { "both sides changed \($0)" }
          ?? "both sides changed these lines",
        help: "keep one of the two and take the markers out",
        location: .init(path: name, line: conflict.line, column: 1))
    }
    func remark(_ message: Message) {
      diagnostics.append(
        Diagnostic(
          code: "", rule: "merged", severity: .info, message: message,
          location: .init(path: name, line: 1, column: 1)))
    }
    for claim in outcome.renumbered { remark("claim \(claim.old) of theirs is now \(claim.new)") }
    for text in outcome.remarks { remark(text) }
    let merged = AnnotationFile(bytes: outcome.bytes, path: name)
    if outcome.conflicts.isEmpty, let today = CalendarDate(Clock.day) {
      do throws(CommandFailure) {
        let policy = try Desk(of: name).file.policy
        // What was merged by its lines alone nobody looked at: there old errors count too.
        diagnostics += merged.errors(
          notIn: outcome.isByLines ? [] : Array(versions[1...]), today: today, policy: policy)
      } catch {
        // The merge is written by now; that nobody could hold it against the policy is not passed over.
        diagnostics += error.diagnostics
      }
    }
    for diagnostic in diagnostics { Output.error.write(diagnostic.said + "\n") }
    return diagnostics.filter { $0.severity == .error }.count
  }
}
