import ArgumentParser
import ClaimKit

/// `claimkit join`
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Makes one claim of several.",
    usage: "claimkit join <file> <claim> <claim> ... [<options>]",
    discussion: """
      The new claim has the words of all, in the order of the text, and their sources, which must be the same. The old ones \
      stay in the file, struck out, with all that was said of them.

      Example:
        claimkit join article.yaml c5 c6
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @OptionGroup var selection: SelectionOptions

  @Option(help: "Why the old ones are struck out.")
  var reason = "joined"

  @OptionGroup var change: ChangeOptions

  @OptionGroup var words: WordsOptions

  func run() throws {
    try change.change(file) { annotations throws(CommandFailure) in
      .join(try selection.ids(in: annotations), reason: reason)
    }
  }
}
