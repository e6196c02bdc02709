import ArgumentParser
import ClaimKit

/// `claimkit drop`
struct DropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Strikes claims out, or takes them back in.",
    usage: "claimkit drop <file> <claim> ... --reason <why> [<options>]",
    discussion: """
      A claim that is struck out stays in the file with the reason, so that its id is never used again and the tool does \
      not bring it back.

      Examples:
        claimkit drop article.yaml c9 --reason "zapowiedź innego materiału"
        claimkit drop article.yaml c9 --restore
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @OptionGroup var selection: SelectionOptions

  @Option(help: "Why the claims are struck out.")
  var reason: String?

  @Flag(help: "Take the claims back in.")
  var restore = false

  @OptionGroup var change: ChangeOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    if selection.isEmpty { throw usage("Say which claims.") }
    if restore == (reason?.isEmpty == false) {
      throw usage("Say with --reason why, or --restore to take claims back in.")
    }
  }

  func run() throws {
    try change.change(file) { annotations throws(CommandFailure) in
      let ids = try selection.ids(in: annotations)
      return restore ? .restore(ids) : .drop(ids, reason: reason ?? "")
    }
  }
}
