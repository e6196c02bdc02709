import ArgumentParser
import ClaimKit

/// `claimkit refresh`
struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Brings annotation files up to date with articles that changed.",
    usage: "claimkit refresh <file or folder> ... [--accept <claims>] [<options>]",
    discussion: """
      Every claim is found again: by its place, by its words letter for letter, by the words around them. Words that are \
      only like a claim's (six letters of ten at least) are shown and not taken until you accept them. Claims of new \
      sentences are added. Nothing else changes: editors' fields, struck-out claims and ids stay.

      The plan is printed before anything is written. Exit codes: 0 where all claims were found, 1 where one waits for you.

      Examples:
        claimkit refresh annotations/article.yaml --dry-run
        claimkit refresh annotations/article.yaml --accept c5,c9
        claimkit refresh annotations --format json
      """)

  /// What a person or a program reads.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: "Annotation files, and folders whose *.yaml are refreshed.",
    completion: .file(extensions: ["yaml"]))
  var path: [String]

  @Option(help: "Claims that take their new words: ids with commas between, or all.")
  var accept: [String] = []

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @Flag(help: "Print the plan and leave the files alone.")
  var dryRun = false

  @Option(help: "Who accepts; as for mark.")
  var by: String?

  @Option(help: "When, with the offset from UTC; now unless given.")
  var at: String?

  @Option(
    help:
      "The folder of a language pack of your own, named by the language's code, where claimkit.yaml names none.",
    completion: .directory)
  var pack: String?

  @OptionGroup var text: TextOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    if let at, !ValueForm.timestamp.accepts(at) {
      throw usage("--at should be \(ValueForm.timestamp.explanation).")
    }
    for id in accepted where id != "all" && !ValueForm.claimID.accepts(id) {
      throw usage("--accept takes ids such as c5, or all; “\(id)” is neither.")
    }
    if path.count > 1, !accepted.isEmpty, !accepted.contains("all") {
      throw usage("Ids are of one file; give one file with --accept.")
    }
  }

  private var accepted: [String] { accept.flatMap { $0.split(separator: ",").map(String.init) } }

  func run() throws {
    var plans: [(path: String, plan: RefreshPlan)] = []
    var failed = false
    for path in try DirectoryWalk.annotationFiles(in: path) {
      do throws(CommandFailure) {
        plans.append((path, try refresh(path)))
      } catch {
        error.report()
        failed = true
      }
    }
    if format == .json { Output.standard.write(RefreshPlanJSON().render(plans)) }
    if failed { throw ExitCode(2) }
    if plans.contains(where: \.plan.hasOpenClaims) { throw ExitCode(1) }
  }

  private func refresh(_ path: String) throws(CommandFailure) -> RefreshPlan {
    let acceptance: RefreshAcceptance =
      accepted.isEmpty ? .none : accepted.contains("all") ? .all : .some(Set(accepted))
    let refresh = FileRefresh(
      path: path, pack: pack, acceptance: acceptance, by: by, at: at, isDryRun: dryRun)
    let outcome = try refresh.plan()
    if format == .text {
      let renderer = RefreshPlanText(
        width: text.columns, isColoured: text.isColoured(.standard),
        book: SpokenLanguage.words.phrasebook)
      Output.standard.write(renderer.render(outcome.plan, path: path))
    }
    try refresh.write(outcome)
    return outcome.plan
  }
}
