import ArgumentParser
import ClaimKit

/// `claimkit split`
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Makes several claims of one, each of them a part of its words.",
    usage: "claimkit split <file> <claim> --quote <words> --quote <words> ... [<options>]",
    discussion: """
      The parts get ids of their own and the sources of the whole, and no verdict: the one on the whole is not one on its \
      parts. The whole stays in the file, struck out, with all that was said of it.

      Example:
        claimkit split article.yaml c5 --quote "most zamknięto" \\
          --quote "naprawa potrwa rok"
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Argument(help: "The claim's id.")
  var claim: String

  @Option(help: "The words of one part; given once for each.")
  var quote: [String] = []

  @Option(help: "Why the whole is struck out.")
  var reason = "split"

  @OptionGroup var change: ChangeOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    if quote.count < 2 { throw usage("Give --quote for each part, twice at least.") }
  }

  func run() throws {
    try change.change(file) { _ in .split(claim: claim, parts: quote, reason: reason) }
  }
}
