import ArgumentParser
import ClaimKit

/// `claimkit report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Says who said what, and on whose word articles rest.",
    usage: "claimkit report <file or folder> ... [--format <format>] [<options>]",
    discussion: """
      A claim counts for its origin, the last of its chain; the reporters before it are listed as carriers. A source is the \
      same in several articles where its Wikidata item is, or else its kind and name.

      Files get a report of their articles; a folder gets the report of a desk: on which sources it relies, by outlet, \
      section and month, what is open, stale, circular and refuted.

      Examples:
        claimkit report annotations/article.yaml
        claimkit report annotations/article.yaml --format html --output article.html
        claimkit report annotations/*.yaml --format csv > sources.csv
        claimkit report annotations --format html --output desk.html
        claimkit report annotations --format markdown --today 2026-11-23
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are read; - reads standard input.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(
    help: "\(ReportFormats.all.map { "\($0.name): \($0.purpose)" }.joined(separator: "; ")).",
    completion: .list(ReportFormats.all.map(\.name)))
  var format = "text"

  @Option(
    help: "The file to write, in the place of what is there; standard output unless given.",
    completion: .file())
  var output: String?

  @Flag(help: "Begin CSV with a byte order mark, by which older spreadsheets know UTF-8.")
  var bom = false

  @Option(
    help:
      "The day to which a desk's ages are counted, such as 2026-11-23; the clock's unless given.")
  var today: String?

  @OptionGroup var words: WordsOptions
  @OptionGroup var text: TextOptions

  func validate() throws {
    guard ReportFormats.named(format) != nil else {
      let known = ReportFormats.all.map(\.name).joined(separator: ", ")
      throw usage("There is no format “\(format)”; there is: \(known).")
    }
    if let today, CalendarDate(today) == nil {
      throw usage("--today should be a day such as 2026-11-23.")
    }
  }

  func run() throws {
    guard let format = ReportFormats.named(format) else { throw ExitCode(2) }
    let folders = path.filter(DirectoryWalk.isFolder)
    guard folders.isEmpty || folders.count == path.count else {
      throw CommandFailure(
        path[0], "files get a report of articles, folders one of a desk", rule: "usage",
        help: "name files or folders, not both")
    }
    if !folders.isEmpty { return try reportDesk(folders, as: format) }
    let paths = try DirectoryWalk.annotationFiles(in: path)
    if format.showsArticle {
      guard paths.count == 1 else {
        throw CommandFailure(
          path[0], "\(format.name) shows one article", rule: "usage", help: "name one file")
      }
      let file = try FileReader.soundAnnotationFile(paths[0])
      let reading = ArticleReading(of: file)
      let story = file.story(text: reading.text, found: reading.found)
      return try ReportFile.write(format.render(story, with: setting), to: output)
    }
    var parts: [AttributionReport.ArticlePart] = []
    var failed = false
    for path in paths {
      do throws(CommandFailure) {
        parts.append(try FileReader.soundAnnotationFile(path).report)
      } catch {
        error.report()
        failed = true
      }
    }
    if !parts.isEmpty {
      let report = AttributionReport(articles: parts)
      try ReportFile.write(format.render(report, with: setting), to: output)
    }
    if failed { throw ExitCode(2) }
  }

  private func reportDesk(_ folders: [String], as format: any ReportFormat) throws {
    guard let today = CalendarDate(today ?? Clock.day) else { throw ExitCode(2) }
    let (tally, failures) = try DeskFolder(folders).tally()
    for failure in failures { failure.report() }
    let report = DeskReport(tally, today: today)
    if report.articles > 0 {
      try ReportFile.write(format.render(report, with: setting), to: output)
    }
    if !failures.isEmpty { throw ExitCode(2) }
  }

  private var setting: ReportSetting {
    ReportSetting(
      words: words.words, width: text.columns,
      isColoured: output == nil && text.isColoured(.standard), hasByteOrderMark: bom,
      version: Version.current)
  }
}
