import ArgumentParser
import ClaimKit

/// `claimkit diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two versions of an annotation file, claim by claim.",
    usage: "claimkit diff <old> <new> [--format <format>] [<options>]",
    discussion: """
      Comments, order and layout do not count. The exit code is 0 where both say the same, and 1 where they do not.

      Examples:
        claimkit diff yesterday/article.yaml article.yaml
        claimkit diff old.yaml new.yaml --format json

      In a git repository `claimkit git-setup` makes this what `git diff` shows of annotation files.
      """)

  /// What a person or a program reads.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: "The older and the newer version.", completion: .file(extensions: ["yaml"]))
  var file: [String]

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @Flag(help: "Take the seven or more arguments that git gives to a diff driver.")
  var git = false

  @OptionGroup var text: TextOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    if !git, file.count != 2 {
      throw usage("Give two files: the older version and the newer one.")
    }
  }

  func run() throws {
    if git { return try GitDiffDriver(arguments: file, text: text).run() }
    let old = try FileReader.annotationFile(file[0])
    let new = try FileReader.annotationFile(file[1])
    for version in [old, new] where !version.isSound {
      throw CommandFailure(version.diagnostics)
    }
    let changes = new.changes(since: old)
    switch format {
    case .json:
      Output.standard.write(
        ChangesJSON().render(changes, oldPath: old.path, newPath: new.path))
    case .text:
      let renderer = ChangesText(
        width: text.columns, isColoured: text.isColoured(.standard),
        book: SpokenLanguage.words.phrasebook)
      Output.standard.write(renderer.render(changes, heading: "\(old.path) → \(new.path)"))
    }
    if !changes.isEmpty { throw ExitCode(1) }
  }
}
