import ArgumentParser
import ClaimKit

/// The command `claimkit`: what it offers, and what its exit codes mean.
struct ClaimKitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimkit",
    abstract:
      "Finds the claims of a news article, says on whose word each rests, and keeps track of verdicts.",
    discussion: """
      Results go to standard output, everything else to standard error. Exit codes: 0 clean, 1 findings, \
      2 usage or unreadable input.

      A first round:
        claimkit annotate article.txt           writes article.yaml beside it
        claimkit show article.yaml c3           a claim in its paragraph, and why
        claimkit mark article.yaml c3 --status verified --by ak \\
          --evidence https://example.org/record --stance supports
        claimkit report article.yaml            who said what
        claimkit validate article.yaml          what is wrong or missing
      """,
    version: Version.current,
    subcommands: [
      AnnotateCommand.self, SegmentCommand.self, ShowCommand.self, ReportCommand.self,
      ValidateCommand.self, ExplainCommand.self, ReviewCommand.self, MarkCommand.self,
      AddCommand.self,
      SplitCommand.self, JoinCommand.self, DropCommand.self, SourceCommand.self,
      RefreshCommand.self, ExportCommand.self, ImportCommand.self, DiffCommand.self,
      MergeCommand.self, GitSetupCommand.self, SchemaCommand.self, ScalesCommand.self,
    ])
}
