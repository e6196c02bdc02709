import ArgumentParser
import ClaimKit
import FileSaving

/// `claimkit validate`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract:
      "Checks annotation files: their shape, their references, their verdicts, their quotes.",
    usage: "claimkit validate <file or folder> ... [--format <format>] [<options>]",
    discussion: """
      Every finding has a place, a code and a way out; `claimkit explain CODE` prints the rule. Exit codes: 0 where there \
      is no error and no warning, 1 where there is one, 2 where a file cannot be read. A comment \
      `# claimkit:ignore RULE reason` in a file takes findings out.

      Examples:
        claimkit validate annotations
        claimkit validate annotations/article.yaml --format json
        claimkit validate annotations --format sarif > claimkit.sarif
        claimkit validate annotations --select A,V601 --ignore quote-moved
        claimkit validate annotations --diff --unsafe-fixes
        claimkit validate annotations --fix
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are checked; - reads standard input.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(help: "How findings are printed.")
  var format: DiagnosticFormat = .text

  @Option(help: "The day that counts as today, such as 2026-11-23; the clock's unless given.")
  var today: String?

  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Fixes") var fixes: FixOptions
  @OptionGroup var text: TextOptions

  func validate() throws {
    if fixes.fix, path.contains("-") {
      throw ValidationError("--fix changes files; standard input is none. To see a change: --diff")
    }
    if let today, CalendarDate(today) == nil {
      throw ValidationError("--today should be a day such as 2026-11-23.")
    }
  }

  func run() throws {
    guard let today = CalendarDate(today ?? Clock.day) else { throw ExitCode(2) }
    var checker = FileChecker(today: today, selection: rules.selection)
    var files: [DiagnosticReport.File] = []
    var reported: Set<String> = []
    var changes = Changes()
    for path in try DirectoryWalk.annotationFiles(in: path) {
      do throws(CommandFailure) {
        files.append(try check(path, with: &checker, counting: &changes))
      } catch {
        // A desk's own file that is wrong is said once, not for each file of the desk.
        if reported.insert("\(error.diagnostics)").inserted { error.report() }
      }
    }
    if !changes.isEmpty { Output.error.write("\(changes.summary(isDone: fixes.fix))\n") }
    let isUnreadable = !reported.isEmpty
    let report = DiagnosticReport(
      files: files, rules: Rules.pages.filter(rules.selection.includes),
      toolVersion: Version.current)
    // Programs get a document in any case; a person is not told that nothing has no findings.
    let saysNothing = isUnreadable && files.isEmpty && format == .text
    if !fixes.diff, !saysNothing { write(report) }
    if isUnreadable { throw ExitCode(2) }
    let code =
      fixes.diff ? (changes.isEmpty || rules.exitZero ? 0 : 1) : rules.limit.exitCode(for: report)
    if code != 0 { throw ExitCode(code) }
  }

  private func write(_ report: DiagnosticReport) {
    let renderer = format.renderer(
      isColoured: text.isColoured(.standard), width: text.columns)
    Output.standard.write(renderer.render(report))
  }

  /// Checks a file and, where that is wanted, mends it or shows how.
  private func check(
    _ path: String, with checker: inout FileChecker, counting changes: inout Changes
  ) throws(CommandFailure) -> DiagnosticReport.File {
    var file = try FileReader.annotationFile(path)
    let policy = try checker.policy(for: path)
    var diagnostics: [Diagnostic]
    if fixes.fix || fixes.diff {
      let result = file.mending(includingUnsafe: fixes.unsafeFixes) {
        checker.findings(in: $0, policy: policy)
      }
      if !result.mended.isEmpty {
        changes.files += 1
        changes.findings += result.mended.count
        try change(file, to: result.file)
      }
      (file, diagnostics) = (result.file, result.left)
    } else {
      diagnostics = checker.findings(in: file, policy: policy)
    }
    // Only files with findings are drawn, so only their text is kept.
    return .init(
      path: file.path, text: diagnostics.isEmpty ? nil : file.text, diagnostics: diagnostics)
  }

  private func change(
    _ old: AnnotationFile, to new: AnnotationFile
  ) throws(CommandFailure) {
    if fixes.diff {
      Output.standard.write(new.unifiedDiff(since: old.bytes))
      return
    }
    do {
      try SafeWriter.replace(old.path, expecting: old.bytes, with: new.bytes)
    } catch {
      throw CommandFailure(error, path: old.path)
    }
  }

  /// How much was mended.
  private struct Changes {
    var findings = 0
    var files = 0

    var isEmpty: Bool { findings == 0 }

    /// `mended 3 findings in 2 files`, or what would be.
    func summary(isDone: Bool) -> String {
      "\(isDone ? "mended" : "--fix would mend") \(findings) \(findings == 1 ? "finding" : "findings")"
        + " in \(files) \(files == 1 ? "file" : "files")"
    }
  }
}
