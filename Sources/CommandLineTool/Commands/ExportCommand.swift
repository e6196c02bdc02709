import ArgumentParser
import ClaimKit
import Exchanging

/// `claimkit export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes claims in the formats of other tools, and says what those could not carry.",
    usage: "claimkit export <file or folder> ... --format <format> [--output <file or folder>]",
    discussion: """
      What a format has no place for is told on standard error, and claim by claim with --losses. A file that is there \
      already and says something else is left alone unless --force is given.

      Exit codes: 0 exported, 1 a claim's quote was not found in its article, 2 usage or unreadable input.

      Examples:
        claimkit export annotations/article.yaml --format jsonl
        claimkit export annotations --format csv --output claims.csv
        claimkit export annotations --format brat --output brat/ --losses lost.json
        claimkit export annotations --format claimreview --output reviews/ \\
          --review-url 'https://desk.example/checks/{article}#{claim}'
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are read; - reads standard input.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(help: "\(ExportFormat.all.map { "\($0.name): \($0.abstract)" }.joined(separator: "; ")).")
  var format: ExportFormatName

  @Option(
    name: .shortAndLong,
    help:
      "A file, or a folder (one that exists, or ends in /) with files for each article; - is standard output.",
    completion: .file())
  var output: String = "-"

  @Option(help: "A file for what could not be carried, as JSON.", completion: .file())
  var losses: String?

  @Option(
    help:
      "For claimreview: where reviews are published, with {article} and {claim}; else review-url of claimkit.yaml."
  )
  var reviewUrl: String?

  @Option(help: "For claimreview: who publishes; else the first own-outlet of claimkit.yaml.")
  var publisher: String?

  @Flag(help: "Begin CSV with a byte order mark, by which older spreadsheets know UTF-8.")
  var bom = false

  @Flag(help: "Write over files that are there already.")
  var force = false

  @OptionGroup var words: WordsOptions

  func run() throws {
    let exporter = format.exporter
    let files = try DirectoryWalk.annotationFiles(in: path)
    let destination = try ExportDestination(
      output, for: exporter, articles: files.count, isForced: force, hasByteOrderMark: bom)
    var run = ExportRun(
      exporter: exporter, reviewURL: reviewUrl, publisher: publisher, hasByteOrderMark: bom)
    let jobs = try files.map { file throws(CommandFailure) in
      ExportRun.Job(
        path: file, settings: try run.settings(for: file),
        name: FilePath.name(of: file, below: path))
    }
    try destination.begin(jobs)
    let outcome = try run.perform(jobs, to: destination)
    try destination.end()
    if let losses {
      let text = ExportLossJSON(language: SpokenLanguage.wordsForPrograms.code).render(
        outcome.losses, format: exporter.name)
      try ExportDestination.write(Array(text.utf8), to: losses, isForced: true)
    }
    Output.error.write(
      ExportLossText(language: SpokenLanguage.words.code).render(
        outcome.losses, format: exporter.name))
    if outcome.hasFailed { throw ExitCode(2) }
    if outcome.losses.contains(where: { $0.kind == .lost }) { throw ExitCode(1) }
  }
}

/// The name of a format that claims can be exported to.
struct ExportFormatName: ExpressibleByArgument {
  /// What writes the format.
  let exporter: any Exporter

  init?(argument: String) {
    guard let exporter = ExportFormat.named(argument) else { return nil }
    self.exporter = exporter
  }

  static var allValueStrings: [String] { ExportFormat.all.map(\.name) }
}
