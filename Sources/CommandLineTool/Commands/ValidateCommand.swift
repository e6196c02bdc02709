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
      `# claimkit:ignore RULE reason` in a file takes findings out; claimkit.yaml says which rules run where.

      Examples:
        claimkit validate annotations
        claimkit validate annotations/article.yaml --format json
        claimkit validate annotations --format sarif > claimkit.sarif
        claimkit validate annotations --select A,V601 --ignore quote-moved
        claimkit validate annotations --diff --unsafe-fixes
        claimkit validate annotations --fix
        claimkit validate annotations --project --base origin/main
        claimkit validate annotations --baseline debts.txt --write-baseline
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are checked; - reads standard input.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(help: "How findings are printed.")
  var format: DiagnosticFormat = .text

  @Option(help: "The day that counts as today, such as 2026-11-23; the clock's unless given.")
  var today: String?

  @Flag(help: "Look at the files beside each other too: repeated articles, sources of two kinds.")
  var project = false

  @Option(
    help: ArgumentHelp(
      "Compare with the files of this version in git: histories may only be added to.",
      valueName: "version"))
  var base: String?

  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Fixes") var fixes: FixOptions
  @OptionGroup(title: "Baseline") var debts: BaselineOptions
  @OptionGroup var words: WordsOptions
  @OptionGroup var text: TextOptions

  func validate() throws {
    if fixes.fix, path.contains("-") {
      throw usage("--fix changes files; standard input is none. To see a change: --diff")
    }
    if let today, CalendarDate(today) == nil {
      throw usage("--today should be a day such as 2026-11-23.")
    }
    if debts.writeBaseline, fixes.fix || fixes.diff {
      throw usage("--write-baseline and --fix or --diff exclude each other.")
    }
  }

  func run() throws {
    guard let today = CalendarDate(today ?? Clock.day) else { throw ExitCode(2) }
    let paths = try DirectoryWalk.annotationFiles(in: path)
    let version = try base.map { revision throws(CommandFailure) in
      try GitBase(revision, folder: FilePath.folder(of: paths.first ?? "."))
    }
    let choice = rules.choice
    let run = ValidationRun(
      CheckerPool { FileChecker(today: today, options: choice, base: version) },
      mending: !fixes.fix && !fixes.diff ? .none : fixes.unsafeFixes ? .all : .safe,
      isProject: project)
    var reported: Set<String> = []
    var changes = Changes()
    var checked = try run.check(paths) { error in
      // A desk's own file that is wrong is said once, not for each file of the desk.
      if reported.insert("\(error.diagnostics)").inserted { error.report() }
    } taken: { file throws(CommandFailure) in
      guard let change = file.change else { return }
      changes.files += 1
      changes.findings += change.count
      file.change = nil
      try self.change(change.old, to: change.new)
    }
    run.compare(&checked)
    if !changes.isEmpty {
      Output.error.write("\(changes.summary(isDone: fixes.fix, words: words.words))\n")
    }
    let files = try settled(checked)
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

  /// The findings without those that the desk puts up with; with `--write-baseline` those are all that there are.
  private func settled(
    _ checked: [ValidationRun.Checked]
  ) throws(CommandFailure) -> [DiagnosticReport.File] {
    var files = checked.map(\.file)
    var places: [String] = []
    let own = checked.map { debts.baseline ?? $0.baseline }
    for place in own {
      if let place, !places.contains(place) { places.append(place) }
    }
    if debts.writeBaseline, places.isEmpty {
      throw CommandFailure(
        "claimkit", "no baseline file is named", rule: "usage",
        help: "say --baseline FILE, or write baseline: FILE into \(Desk.fileName)")
    }
    for place in places {
      let indices = files.indices.filter { own[$0] == place }
      if debts.writeBaseline { try BaselineFile.write(indices.map { files[$0] }, to: place) }
      var baseline = try BaselineFile(place)
      for index in indices {
        let selection = checked[index].selection
        baseline.filter(&files[index]) { code in
          guard let page = Rules.page(code), selection.includes(page) else { return false }
          return (project || !Rules.isAboutProject(page)) && (base != nil || code != "H906")
        }
      }
      if baseline.paid > 0 {
        let told: Message =
          "\(baseline.paid) of the findings it lists are gone; --write-baseline takes them out"
        Output.error.write("\(place): \(told.said)\n")
      }
    }
    return files
  }

  private func write(_ report: DiagnosticReport) {
    let renderer = format.renderer(
      isColoured: text.isColoured(.standard), width: text.columns,
      words: format == .text ? words.words : SpokenLanguage.wordsForPrograms)
    Output.standard.write(renderer.render(report))
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
    func summary(isDone: Bool, words: ReportWords) -> String {
      words.fill(
        isDone ? .findingsMended : .findingsToMend,
        [
          "findings": words.count(findings, .findings), "files": words.count(files, .inFiles),
        ])
    }
  }
}
