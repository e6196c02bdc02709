import ArgumentParser
import ClaimKit
import Exchanging
import FileSaving

/// `claimkit import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes annotation files of annotations that were made with other tools.",
    usage:
      "claimkit import <file or folder> ... --format <format> [--text <article>] [--into <folder>]",
    discussion: """
      The words must stand in the article exactly where the file says, or the file is refused: one line says which of \
      them do not. Where the file does not say who is meant by “he” or by an inflected name, the engine does; kinds of \
      sources that nobody knows are told as warnings. Claims that bring no editor carry the name of whoever imports them.

      Examples:
        claimkit import article.ann --format brat --text article.txt --into annotations
        claimkit import corpus --format polnear --language en --into annotations
        claimkit import notes.jsonld --format web-annotation --text article.txt
      """)

  @Argument(
    help: "Files in the other format, and folders that hold such files.", completion: .file())
  var path: [String]

  @Option(help: "\(ImportFormat.all.map { "\($0.name): \($0.abstract)" }.joined(separator: "; ")).")
  var format: ImportFormatName

  @Option(
    help:
      "The article, or the folder of articles with the files' names; beside each file unless given.",
    completion: .file())
  var text: String?

  @Option(
    help: "The folder of the new files; made if missing. Beside the article unless given.",
    completion: .directory)
  var into: String?

  @OptionGroup var languages: LanguageOptions

  @Option(
    help:
      "Who vouches for the claims. Unless given: CLAIMKIT_EDITOR, editor in claimkit.yaml, git's user.name."
  )
  var by: String?

  @Option(
    help:
      "The JSON Schema that the new files name for editors; docs/schema of a folder above unless given.",
    completion: .file(extensions: ["json"]))
  var schema: String?

  @OptionGroup var words: WordsOptions

  func run() throws {
    let importer = format.importer
    let files = try DirectoryWalk.files(in: path, endings: importer.endings)
    if files.count > 1, let text, !OutputFolder.exists(text) {
      throw CommandFailure(
        text, "one article for \(files.count) files", rule: "usage",
        help: "give --text the folder of the articles")
    }
    let place = into.map { OutputFolder.exists($0) ? FilePath.join($0, "-") : "-" }
    let engine = try languages.engine(forDeskOf: place ?? text ?? path[0])
    var failed = false
    for file in files {
      do throws(CommandFailure) {
        try importFile(file, with: engine, importer)
      } catch {
        error.report()
        failed = true
      }
    }
    if failed { throw ExitCode(2) }
  }

  private func importFile(
    _ path: String, with engine: MultilingualEngine, _ importer: any Importer
  ) throws(CommandFailure) {
    let bytes = try FileReader.bytes(of: path)
    let article = try articlePath(for: path)
    var metadata = ArticleMetadata(id: FilePath.stem(of: article), language: "")
    let found = try engine.attribute(
      FileReader.bytes(of: article, isToStay: true), metadata: metadata, path: article
    ).orFail()
    metadata.language = found.article.metadata.language
    let name =
      into == nil || path == "-"
      ? FilePath.stem(of: article) : FilePath.name(of: path, below: self.path)
    let target = FilePath.join(into ?? FilePath.folder(of: article), name + ".yaml")
    let folder = FilePath.folder(of: target)
    let editor = Result { () throws(CommandFailure) in try Desk(of: target).editor(by: by) }
    let occasion = AnnotationFile.ImportOccasion(
      metadata: metadata, articlePath: FilePath.relative(article, from: folder),
      editor: try? editor.get(),
      schemaPath: SchemaHint.path(schema, from: folder), found: found)
    let imported = try AnnotationFile.importing(
      bytes, format: importer.name, path: path, of: found.article.text, occasion: occasion
    ).orFail()
    // Somebody vouches for claims that neither a person nor a rule stands behind.
    if imported.isUnsigned { _ = try editor.get() }
    try OutputFolder.make(folder)
    do {
      try SafeWriter.create(target, Array(imported.text.utf8))
    } catch {
      throw CommandFailure(error, path: target)
    }
    for warning in imported.warnings { Output.error.write(warning.said + "\n") }
    let count: Message = "\(imported.claims, "claim", "claims")"
    Output.standard.write("\(target): \(count.said)\n")
  }

  /// The article of a file: the one given, the one of its name in the folder given, or the one beside it. A corpus with
  /// several annotators puts their names behind the article's: `most_ak.ann` is of `most.txt`.
  private func articlePath(for path: String) throws(CommandFailure) -> String {
    if let text, !OutputFolder.exists(text) { return text }
    let folder = text ?? FilePath.folder(of: path)
    let stem = FilePath.stem(of: path)
    let article = stem.lastIndex(of: "_").map { String(stem[..<$0]) }
    for name in [stem, article].compactMap({ $0 }) {
      for ending in [".txt", ".md"] {
        let candidate = FilePath.join(folder, name + ending)
        if FilePath.exists(candidate) { return candidate }
      }
    }
    throw CommandFailure(
      path, "there is no article \(FilePath.join(folder, stem + ".txt"))",
      rule: "unreadable-article",
      help: "say where it is: --text ARTICLE")
  }
}

/// The name of a format that annotations can be imported from.
struct ImportFormatName: ExpressibleByArgument {
  /// What reads the format.
  let importer: any Importer

  init?(argument: String) {
    guard let importer = ImportFormat.named(argument) else { return nil }
    self.importer = importer
  }

  static var allValueStrings: [String] { ImportFormat.all.map(\.name) }
}
