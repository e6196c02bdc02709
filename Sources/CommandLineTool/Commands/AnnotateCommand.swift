import ArgumentParser
import ClaimKit
import FileSaving

/// `claimkit annotate`
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Makes the annotation file of an article: its claims, and on whose word each rests.",
    usage: "claimkit annotate <article> ... [--into <folder>] [<options>]",
    discussion: """
      The new file has the article's name with .yaml at its end. A file that is there already is never overwritten: \
      from its first minute it belongs to the editor. If it is the article's own, it is brought up to date, as \
      `claimkit refresh` does.

      Examples:
        claimkit annotate article.txt
        claimkit annotate inbox/*.txt --into annotations
        claimkit annotate "wywiad z ministrem.txt" --outlet "Głos Powiśla" \\
          --published 2024-11-08
      """)

  @Argument(help: "The article's text file.", completion: .file())
  var article: [String]

  @Option(
    help: "The folder of the new files; made if missing. Beside the article unless given.",
    completion: .directory)
  var into: String?

  @OptionGroup var languages: LanguageOptions
  @OptionGroup var words: WordsOptions

  @Option(help: "The headline, where the text does not begin with it.")
  var title: String?

  @Option(help: "When it was published: 2024, 2024-11, 2024-11-08 or a moment.")
  var published: String?

  @Option(help: "Who published it.")
  var outlet: String?

  @Option(help: "The part of the outlet that it stands in.")
  var section: String?

  @Option(help: "Where it was published.")
  var url: String?

  @Option(
    help:
      "The JSON Schema that the file names for editors; docs/schema of a folder above unless given.",
    completion: .file(extensions: ["json"]))
  var schema: String?

  func validate() throws {
    if article.count > 1, title != nil || url != nil {
      throw usage("--title and --url are of one article; give one article with them.")
    }
    if let published, !ValueForm.date.accepts(published) {
      throw usage("--published should be \(ValueForm.date.explanation).")
    }
    if let url, !ValueForm.url.accepts(url) {
      throw usage("--url should be \(ValueForm.url.explanation).")
    }
  }

  func run() throws {
    // The new files' desk; a folder that is still to be made is asked for where the command runs.
    let place = into.map { OutputFolder.exists($0) ? FilePath.join($0, "-") : "-" }
    var engines: [String: MultilingualEngine] = [:]
    for path in article where engines[FilePath.folder(of: path)] == nil {
      engines[FilePath.folder(of: path)] = try languages.engine(forDeskOf: place ?? path)
    }
    var failed = false
    for path in article {
      guard let engine = engines[FilePath.folder(of: path)] else { continue }
      do throws(CommandFailure) {
        try annotate(path, with: engine)
      } catch {
        error.report()
        failed = true
      }
    }
    if failed { throw ExitCode(2) }
  }

  private func annotate(_ path: String, with engine: MultilingualEngine) throws(CommandFailure) {
    if path == "-" {
      throw CommandFailure(
        path, "an annotation file belongs to a file, not to standard input", rule: "usage",
        help: "to see the claims only: claimkit segment -")
    }
    let bytes = try FileReader.bytes(of: path, isToStay: true)
    if path.hasSuffix(".yaml"), AnnotationFile(bytes: bytes, path: path).saysAnything {
      throw CommandFailure(
        path, "this is an annotation file already, not an article", rule: "not-an-article",
        help: "to see it: claimkit show \(FilePath.quoted(path))")
    }
    let metadata = ArticleMetadata(
      id: FilePath.stem(of: path), language: "", title: title,
      published: published, outlet: outlet, section: section, url: url)
    let found = try engine.attribute(bytes, metadata: metadata, path: path).orFail()
    guard !found.article.blocks.isEmpty else {
      throw CommandFailure(path, "there is no text in this file", rule: "empty-article")
    }
    let folder = into ?? FilePath.folder(of: path)
    let target = FilePath.join(folder, FilePath.stem(of: path) + ".yaml")
    if FileRefresh.isAnnotation(target, of: path) { return try refresh(target) }
    let draft = AnnotationFile.draft(
      for: found, articlePath: FilePath.relative(path, from: folder),
      schemaPath: SchemaHint.path(schema, from: folder))
    try save(draft, at: target, in: folder)
    let part = AttributionReport(articles: [.init(article: found, path: target)])
    Output.standard.write("\(target): \(words.words.summary(part))\n")
  }

  /// Brings the file that the article has already up to date.
  private func refresh(_ target: String) throws(CommandFailure) {
    let refresh = FileRefresh(path: target, pack: languages.pack)
    let outcome = try refresh.plan()
    let renderer = RefreshPlanText(
      width: Output.standard.width, isColoured: false, book: SpokenLanguage.words.phrasebook)
    Output.standard.write(renderer.render(outcome.plan, path: target))
    try refresh.write(outcome)
  }

  private func save(
    _ draft: String, at target: String, in folder: String
  ) throws(CommandFailure) {
    try OutputFolder.make(folder)
    do {
      try SafeWriter.create(target, Array(draft.utf8))
    } catch {
      if case .exists = error {
        throw CommandFailure(
          target, "the file is there already and was left alone", rule: "file-exists",
          help: "to see it: claimkit show \(FilePath.quoted(target)); to make it anew, move it away"
        )
      }
      throw CommandFailure(error, path: target)
    }
  }
}
