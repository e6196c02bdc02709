import ArgumentParser
import ClaimKit

/// `claimkit show`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows claims: in their paragraph, who said it, and why the tool thinks so.",
    usage: "claimkit show <file> [<claim> ...] [--format <format>] [<options>]",
    discussion: """
      Without a claim's id all claims of the file are listed, two lines each.

      Examples:
        claimkit show annotations/article.yaml
        claimkit show annotations/article.yaml c3
        claimkit show annotations/article.yaml c3 c4 --format json
      """)

  /// What a person or a program reads.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Argument(help: "Ids of claims, such as c3.")
  var claim: [String] = []

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var words: WordsOptions
  @OptionGroup var text: TextOptions

  func run() throws {
    let annotations = try FileReader.soundAnnotationFile(file)
    let entries = try chosen(in: annotations)
    let views = self.views(of: entries, in: annotations)
    switch format {
    case .json: Output.standard.write(ClaimViewJSON().render(views))
    case .text:
      let renderer = ClaimViewText(
        width: text.columns, isColoured: text.isColoured(.standard),
        words: words.words)
      let output =
        claim.isEmpty
        ? renderer.render(list: views) : views.map(renderer.render).joined(separator: "\n")
      Output.standard.write(output)
    }
  }

  private func chosen(
    in annotations: AnnotationFile
  ) throws(CommandFailure) -> [AnnotationDocument.ClaimEntry] {
    if claim.isEmpty { return annotations.document.claims }
    var entries: [AnnotationDocument.ClaimEntry] = []
    for id in claim {
      guard let entry = annotations.document.claims.first(where: { $0.id?.value == id }) else {
        throw CommandFailure(
          file, "there is no claim \(id)", rule: "no-such-claim",
          help: "to list the claims: claimkit show \(FilePath.quoted(file))")
      }
      entries.append(entry)
    }
    return entries
  }

  /// The claims with their paragraphs, where the article can be read; otherwise without, and a line on standard error.
  private func views(
    of entries: [AnnotationDocument.ClaimEntry], in annotations: AnnotationFile
  ) -> [ClaimView] {
    // A list in the terminal shows no paragraphs.
    let reading = claim.isEmpty && format == .text ? nil : ArticleReading(of: annotations)
    return entries.map {
      annotations.view(of: $0, text: reading?.text, found: reading?.found)
    }
  }
}
