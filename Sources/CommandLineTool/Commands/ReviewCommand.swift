import ArgumentParser
import ClaimKit

/// `claimkit review`
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Steps through open claims in the terminal, a key for each verdict.",
    usage: "claimkit review <file or folder> ... [--where <condition>] [<options>]",
    discussion: """
      Shows each claim in its paragraph, with its source, its chain and the reporting words, the most check-worthy first. \
      One key gives a verdict and asks for the evidence and a note; others correct the source, strike the claim out, step \
      on, back, or take the last change back. Everything is saved as soon as it is said: leave with q at any time, and the \
      next session goes on with what is open.

      Examples:
        claimkit review annotations/article.yaml
        claimkit review annotations --where source=associated-press
        claimkit review annotations --where status=verified,source-check=none
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are reviewed.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(
    name: .customLong("where"),
    help: "Only claims of which this is true; those without a verdict unless given.")
  var condition: [String] = []

  @Option(help: "Who reviews; as for mark.")
  var by: String?

  @OptionGroup var words: WordsOptions
  @OptionGroup var text: TextOptions

  func validate() throws { _ = try selection() }

  func run() throws {
    var files: [ReviewFile] = []
    for path in try DirectoryWalk.annotationFiles(in: path) { files.append(try ReviewFile(path)) }
    guard let first = files.first else { return }
    // Said before the first key, not after the first verdict.
    _ = try FileEditor(of: first.path, by: by)
    var session = ReviewSession(files, selection: try selection(), by: by, words: words.words)
    guard !session.items.isEmpty else {
      Output.standard.write(words.words[.noOpenClaim] + "\n")
      return
    }
    try walk(&session)
    report(session)
    if session.isInterrupted { throw ExitCode(130) }
  }

  private func walk(_ session: inout ReviewSession) throws {
    var terminal = try Terminal()
    let isColoured = text.isColoured(.standard)
    let words = words.words
    while !session.isDone {
      let size = terminal.size
      let frame = ReviewScreen(
        columns: size.columns, rows: size.rows, isColoured: isColoured, words: words
      ).frame(session)
      session.limitScroll(frame.scrollLimit)
      terminal.draw(frame)
      guard let keys = terminal.keys() else { return }
      for key in keys { session.handle(key) }
    }
  }

  /// What was done, for the terminal's own screen.
  private func report(_ session: ReviewSession) {
    let words = words.words
    for file in session.files {
      let progress = file.progress
      Output.standard.write("\(file.path): \(progress.told(in: words))\n")
    }
    let changes = words.count(session.changeCount, .changes)
    Output.standard.write(words.fill(.changesInSession, ["changes": changes]) + "\n")
  }

  private func selection() throws -> ClaimSelection {
    try SelectionOptions.selection(words: [], conditions: condition)
  }
}
