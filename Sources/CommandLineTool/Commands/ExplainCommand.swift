import ArgumentParser
import ClaimKit

/// `claimkit explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it looks at, why, and what it accepts.",
    usage: "claimkit explain [<rule>] [<options>]",
    discussion: """
      Without a code all rules are listed.

      Examples:
        claimkit explain V601
        claimkit explain verdict-without-evidence
        claimkit explain
      """)

  @Argument(
    help: "The rule's code or name, as a finding shows it.",
    completion: .list(Rules.pages.map(\.code)))
  var code: String?

  @OptionGroup var text: TextOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    guard let code, Rules.page(code) == nil else { return }
    throw usage(
      Rules.nearest(to: code).map { "There is no rule “\(code)”. Did you mean \($0)?" }
        ?? "There is no rule “\(code)”. To list all rules: claimkit explain")
  }

  func run() {
    let isColoured = text.isColoured(.standard)
    if let page = code.flatMap(Rules.page) {
      let width = min(text.columns, 100)
      Output.standard.write(
        Rules.text(of: page, isColoured: isColoured, width: width, in: words.words.code))
    } else {
      Output.standard.write(Rules.list(isColoured: isColoured, in: words.words.code))
    }
  }
}
