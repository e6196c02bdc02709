import ArgumentParser
import ClaimKit

/// `--select`, `--ignore` and what makes a run fail.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run these rules alone: codes, beginnings of codes or names, with commas between them.",
      valueName: "rules"),
    completion: .list(Rules.pages.map(\.code)))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Leave these rules out.", valueName: "rules"),
    completion: .list(Rules.pages.map(\.code)))
  var ignore: [String] = []

  @Flag(help: "Information counts as a failure too.")
  var strict = false

  @Option(help: ArgumentHelp("Put up with this many warnings.", valueName: "number"))
  var maxWarnings: Int?

  @Flag(help: "Exit with 0 whatever was found; 2 stays for files that cannot be read.")
  var exitZero = false

  func validate() throws {
    if let maxWarnings, maxWarnings < 0 {
      throw usage("--max-warnings should be 0 or more.")
    }
    if let word = selection.unknown(among: Rules.pages).first {
      throw usage(
        Rules.nearest(to: word).map { "There is no rule “\(word)”. Did you mean \($0)?" }
          ?? "There is no rule “\(word)”. To list all rules: claimkit explain")
    }
  }

  /// Which rules run where no desk says otherwise.
  var selection: RuleSelection {
    RuleSelection(selected: Self.words(select), ignored: Self.words(ignore))
  }

  /// Which rules the command line wants, beside what desks say.
  struct Choice: Sendable {
    /// What the command line says.
    let commandLine: RuleSelection

    /// What holds for a file of a desk: rules that are selected by hand run whatever the desk leaves out.
    func selection(desk: RuleSelection) -> RuleSelection {
      var selection = desk
      if !commandLine.selected.isEmpty {
        selection.selected = commandLine.selected
        selection.ignored = []
      }
      selection.ignored += commandLine.ignored
      return selection
    }
  }

  /// Which rules the command line wants.
  var choice: Choice { Choice(commandLine: selection) }

  /// What makes a run fail.
  var limit: FindingsLimit {
    FindingsLimit(
      isStrict: strict, maximumWarnings: maxWarnings ?? 0, neverFails: exitZero)
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { list in
      list.split { $0 == "," || $0 == " " }.map(String.init)
    }
  }
}
