import ArgumentParser
import ClaimKit

/// `claimkit add`
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a claim that the tool did not find.",
    usage: "claimkit add <file> --quote <words> [--source <source>] [<options>]",
    discussion: """
      The words are looked for in the article, letter for letter but for white space; the claim comes to its place in the \
      order of the text, with the next free id.

      Examples:
        claimkit add article.yaml --quote "nikt nie ucierpiał" --source straz-pozarna
        claimkit add article.yaml --quote "most zamknięto … do odwołania" \\
          --source "Anna Kot" --act demands
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @OptionGroup(title: "The claim") var claim: CorrectionOptions

  @Option(help: "A remark on the claim.")
  var note: String?

  @OptionGroup var change: ChangeOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    if claim.quote == nil { throw usage("Say with --quote which words the claim is.") }
  }

  func run() throws {
    try change.change(file) { _ in
      .add(
        NewClaim(
          quote: QuoteRequest(claim.quote ?? "", before: claim.before, after: claim.after),
          chain: claim.chain ?? [], act: claim.act ?? .says, voice: claim.voice,
          wording: claim.wording, note: note))
    }
  }
}
