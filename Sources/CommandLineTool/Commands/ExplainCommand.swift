import ArgumentParser
import ClaimKit

/// `claimkit explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what it looks at, why, and what it accepts.",
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

  func validate() throws {
    guard let code, Rules.page(code) == nil else { return }
    let near = Rules.nearest(to: code).map { "Did you mean \($0)?" }
    throw ValidationError(
      "There is no rule “\(code)”. \(near ?? "To list all rules: claimkit explain")")
  }

  func run() {
    let isColoured = text.isColoured(.standard)
    if let page = code.flatMap(Rules.page) {
      let width = min(text.columns, 100)
      Output.standard.write(Rules.text(of: page, isColoured: isColoured, width: width))
    } else {
      Output.standard.write(Rules.list(isColoured: isColoured))
    }
  }
}
