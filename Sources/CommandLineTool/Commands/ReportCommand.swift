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

      Examples:
        claimkit report annotations/article.yaml
        claimkit report annotations --format markdown > report.md
        claimkit report annotations archive --format csv > sources.csv
      """)

  /// What the report is for.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, csv
  }

  @Argument(
    help: "Annotation files, and folders whose *.yaml are read; - reads standard input.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(
    help: "text for a terminal, markdown for a page, json for programs, csv for spreadsheets.")
  var format: Format = .text

  @OptionGroup var text: TextOptions

  func run() throws {
    var parts: [AttributionReport.ArticlePart] = []
    var failed = false
    for path in try DirectoryWalk.annotationFiles(in: path) {
      do throws(CommandFailure) {
        parts.append(try FileReader.soundAnnotationFile(path).report)
      } catch {
        error.report()
        failed = true
      }
    }
    if !parts.isEmpty { Output.standard.write(render(AttributionReport(articles: parts))) }
    if failed { throw ExitCode(2) }
  }

  private func render(_ report: AttributionReport) -> String {
    switch format {
    case .text:
      ReportText(width: text.columns, isColoured: text.isColoured(.standard)).render(report)
    case .markdown: ReportMarkdown().render(report)
    case .json: ReportJSON().render(report)
    case .csv: ReportCSV().render(report)
    }
  }
}
