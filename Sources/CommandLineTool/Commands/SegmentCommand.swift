import ArgumentParser
import ClaimKit
import Glibc

/// `claimkit segment`
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Prints the claims of an article, and on whose word each rests.",
    usage: "claimkit segment [<article>] [--format <format>] [--jsonl] [<options>]",
    discussion: """
      With --jsonl each line of the input is a record {"id": …, "text": …, "language": …, "title": …, \
      "published": …}, all but the text optional, and is answered by one line: the article as --format json prints it, or \
      {"id": …, "error": …}. The order is kept, and memory does not grow with the stream.

      Examples:
        claimkit segment article.txt
        claimkit segment article.txt --format json | jq '.claims[].text'
        curl -s https://example.org/article.txt | claimkit segment -
        claimkit segment --jsonl archive.jsonl > claims.jsonl
        parallel --pipe claimkit segment --jsonl < archive.jsonl
      """)

  /// What a person or a program reads.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: "The article's text file; - reads standard input, and so does --jsonl without a file.",
    completion: .file())
  var article: String?

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @Flag(help: "The input is a stream of records, one a line.")
  var jsonl = false

  @Flag(help: "With --jsonl: exit with 1 where a record was answered with an error.")
  var failOnError = false

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var words: WordsOptions
  @OptionGroup var text: TextOptions

  func validate() throws {
    if article == nil, !jsonl { throw usage("Name an article, or - for standard input.") }
    if failOnError, !jsonl { throw usage("--fail-on-error goes with --jsonl.") }
  }

  func run() throws {
    let article = article ?? "-"
    let engine = try languages.engine(forDeskOf: article)
    if jsonl {
      let errors = try RecordStream(path: article, engine: engine).run()
      if errors > 0, failOnError { throw ExitCode(1) }
      return
    }
    let path = article == "-" ? "<stdin>" : article
    let bytes = try FileReader.bytes(of: article)
    let metadata = ArticleMetadata(
      id: article == "-" ? "stdin" : FilePath.stem(of: article), language: "")
    let found = try engine.attribute(bytes, metadata: metadata, path: path).orFail()
    switch format {
    case .text:
      let renderer = SegmentText(
        width: text.columns, isColoured: text.isColoured(.standard),
        words: words.words)
      Output.standard.write(renderer.render(found))
    case .json:
      var json = SegmentJSON(layout: .readable)
      json.append(found, sha256: SHA256.hex(bytes))
      json.withBytes { Output.standard.write($0) }
    }
  }
}
