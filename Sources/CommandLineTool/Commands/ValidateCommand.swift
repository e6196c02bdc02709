import ArgumentParser
import ClaimKit

/// `claimkit validate`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract:
      "Checks annotation files: their shape, their references, their verdicts, their quotes.",
    usage: "claimkit validate <file or folder> ... [--format <format>] [<options>]",
    discussion: """
      Every finding has a place, a code and a way out; `claimkit explain CODE` prints the rule. Exit codes: 0 where there \
      is no error and no warning, 1 where there is one, 2 where a file cannot be read.

      Examples:
        claimkit validate annotations
        claimkit validate annotations/article.yaml --format json
        claimkit validate annotations --format sarif > claimkit.sarif
      """)

  @Argument(
    help: "Annotation files, and folders whose *.yaml are checked.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(help: "How findings are printed.")
  var format: DiagnosticFormat = .text

  @Option(help: "The day that counts as today, such as 2026-11-23; the clock's unless given.")
  var today: String?

  @OptionGroup var text: TextOptions

  func validate() throws {
    if let today, CalendarDate(today) == nil {
      throw ValidationError("--today should be a day such as 2026-11-23.")
    }
  }

  func run() throws {
    guard let today = CalendarDate(today ?? Clock.day) else { throw ExitCode(2) }
    var engines: [String: Engine] = [:]
    var files: [DiagnosticReport.File] = []
    var unreadable = false
    for path in try DirectoryWalk.annotationFiles(in: path) {
      do throws(CommandFailure) {
        let file = try FileReader.annotationFile(path)
        let diagnostics = check(file, today: today, engines: &engines)
        // Only files with findings are drawn, so only their text is kept.
        files.append(
          .init(path: path, text: diagnostics.isEmpty ? nil : file.text, diagnostics: diagnostics))
      } catch {
        error.report()
        unreadable = true
      }
    }
    let report = DiagnosticReport(files: files, rules: Rules.pages, toolVersion: Version.current)
    let renderer = format.renderer(isColoured: text.isColoured(.standard))
    Output.standard.write(renderer.render(report))
    if unreadable { throw ExitCode(2) }
    if report.count(.error) + report.count(.warning) > 0 { throw ExitCode(1) }
  }

  private func check(
    _ file: AnnotationFile, today: CalendarDate, engines: inout [String: Engine]
  ) -> [Diagnostic] {
    let article = ArticleFile(of: file).outcome
    let language = file.document.article.language?.value ?? ""
    var found: AttributedArticle?
    if let text = article.text {
      let engine = engines[language] ?? Engine(language: language)
      engines[language] = engine
      let id = file.document.article.id?.value ?? ""
      found = engine?.attribute(text, metadata: ArticleMetadata(id: id, language: language))
    }
    return file.validate(article: article, today: today, found: found)
  }
}
