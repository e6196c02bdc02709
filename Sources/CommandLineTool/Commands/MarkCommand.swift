import ArgumentParser
import ClaimKit

/// `claimkit mark`
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Records what an editor found out about claims, and corrects what the tool found.",
    usage: "claimkit mark <file> <claim> ... [<options>]",
    discussion: """
      Changes exactly what is meant and adds to the claims' histories; comments, order and quotation marks stay. Whether it \
      is so (--status) and whether they said it (--source-check) are two questions. What is corrected belongs to the \
      editor: the tool never changes it again but for its place.

      Examples:
        claimkit mark article.yaml c7 --status not-checkable --by ak
        claimkit mark article.yaml c3 --status verified \\
          --evidence https://example.org/record --stance supports
        claimkit mark article.yaml c3 --source-check misquoted \\
          --note "He said “could”."
        claimkit mark article.yaml c4 --rating politifact/half-true
        claimkit mark article.yaml c5-c9 --where source=associated-press \\
          --source reuters --dry-run
        claimkit mark article.yaml c3 --approve
        claimkit mark article.yaml --undo

      Statuses:
      \(VocabularyList.text(Status.self))

      Source checks:
      \(VocabularyList.text(SourceCheck.self))
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @OptionGroup var selection: SelectionOptions

  @Option(help: "Is it so?")
  var status: Status?

  @Option(help: "Did they say it?")
  var sourceCheck: SourceCheck?

  @Option(
    help:
      "The verdict in a rating scale's own words, such as politifact/half-true; empty takes it out."
  )
  var rating: String?

  @Option(help: "A remark on the claim, in place of the one it has; empty takes it out.")
  var note: String?

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions

  @OptionGroup(title: "Corrections") var correction: CorrectionOptions

  @OptionGroup(title: "Review") var review: ReviewOptions

  @Flag(help: "Take back the last change that the file's histories tell of.")
  var undo = false

  @OptionGroup var change: ChangeOptions

  @OptionGroup var words: WordsOptions

  func validate() throws {
    let marks = try self.marks(today: "")
    if undo {
      guard marks.isEmpty, selection.isEmpty else {
        throw usage("--undo takes back the last change as a whole; give it alone.")
      }
      return
    }
    if selection.isEmpty {
      throw usage("Say which claim: an id such as c3, a range such as c5-c9, or --where.")
    }
    if marks.isEmpty {
      throw usage(
        "Nothing to record; give --status, --source-check, --rating, --evidence, --note or a correction."
      )
    }
  }

  func run() throws {
    let marks = try self.marks(today: String(change.moment.prefix(10)))
    try change.change(file) { annotations throws(CommandFailure) in
      if undo { return .undo }
      let ids = try selection.ids(in: annotations)
      if ids.count > 1, marks.quote != nil {
        throw CommandFailure(
          file, "--quote is of one claim, and \(ids.count) are selected", rule: "usage")
      }
      return .mark(ids, marks)
    }
  }

  private func marks(today: String) throws -> ClaimMarks {
    var marks = ClaimMarks()
    marks.status = status
    marks.sourceCheck = sourceCheck
    marks.rating = rating
    marks.note = note
    marks.evidence = evidence.item(today: today).map { [$0] } ?? []
    correction.add(to: &marks)
    marks.review = try review.step()
    return marks
  }
}
