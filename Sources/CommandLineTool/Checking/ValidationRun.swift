import ClaimKit
import FileSaving

/// One run of the linter over files: checks them side by side and keeps their findings in order.
struct ValidationRun {
  /// What became of one file.
  struct Checked: Sendable {
    /// What was found.
    var file: DiagnosticReport.File
    /// Which rules ran.
    var selection: RuleSelection
    /// The baseline that the file's desk names.
    var baseline: String?
    /// What the rules about files beside each other need.
    var project: ProjectFile?
    /// The file's bytes before and after, where it is to be mended.
    var change: (old: AnnotationFile, new: AnnotationFile, count: Int)?
  }

  /// What is to be mended, if anything.
  enum Mending {
    case none, safe, all
  }

  /// How much text is kept for the lines that are shown with findings, in bytes: those of ten thousand files would fill
  /// the memory of a small machine. Findings beyond are told without their lines.
  private static let mostText = 64 << 20

  private let pool: CheckerPool
  private let mending: Mending
  private let isProject: Bool

  /// Prepares a run.
  init(_ pool: CheckerPool, mending: Mending, isProject: Bool) {
    self.pool = pool
    self.mending = mending
    self.isProject = isProject
  }

  /// Checks files.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - failed: Takes what could not be read.
  ///   - taken: Takes a file whose findings may be mended, before the next one is told.
  func check(
    _ paths: [String], failed: (CommandFailure) -> Void,
    taken: (inout Checked) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> [Checked] {
    var all: [Checked] = []
    all.reserveCapacity(paths.count)
    var text = 0
    let progress = ProgressLine("checking", total: paths.count)
    defer { progress.end() }
    try ParallelMap.run(paths) { path in
      defer { progress.advance() }
      return pool.withChecker { checker in
        Result { () throws(CommandFailure) in try self.check(path, with: checker) }
      }
    } consume: { (_, result: Result<Checked, CommandFailure>) throws(CommandFailure) in
      do throws(CommandFailure) {
        var checked = try result.get()
        try taken(&checked)
        text += checked.file.text?.bytes.count ?? 0
        if text > Self.mostText { checked.file.text = nil }
        all.append(checked)
      } catch {
        failed(error)
      }
    }
    return all
  }

  /// Adds what is found between files.
  func compare(_ all: inout [Checked]) {
    guard isProject else { return }
    let selections = Dictionary(
      all.map { ($0.file.path, $0.selection) }, uniquingKeysWith: { first, _ in first })
    let found = Rules.findings(across: all.compactMap(\.project)) {
      selections[$0] ?? RuleSelection()
    }
    for index in all.indices {
      guard let more = found[all[index].file.path] else { continue }
      if all[index].file.text == nil {
        all[index].file.text = (try? FileReader.annotationFile(all[index].file.path))?.text
      }
      all[index].file.diagnostics =
        (all[index].file.diagnostics + more).sorted { $0.location.span < $1.location.span }
    }
  }

  private func check(
    _ path: String, with checker: FileChecker
  ) throws(CommandFailure) -> Checked {
    var file = try FileReader.annotationFile(path)
    let settings = try checker.settings(for: path)
    var diagnostics: [Diagnostic]
    var change: (old: AnnotationFile, new: AnnotationFile, count: Int)?
    if mending == .none {
      diagnostics = checker.findings(in: file, settings)
    } else {
      let old = file
      let result = file.mending(includingUnsafe: mending == .all) {
        checker.findings(in: $0, settings)
      }
      if !result.mended.isEmpty { change = (old, result.file, result.mended.count) }
      (file, diagnostics) = (result.file, result.left)
    }
    // Only files with findings are drawn, so only their text is kept.
    return Checked(
      file: .init(
        path: file.path, text: diagnostics.isEmpty ? nil : file.text, diagnostics: diagnostics),
      selection: settings.selection, baseline: settings.baseline,
      project: isProject ? file.projectFile : nil, change: change)
  }
}
