import ArgumentParser
import ClaimKit

/// The options of `mark` that correct what the tool found.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help:
      "Whose word it is: ids or names of sources, outermost reporter first, with commas between.")
  var source: [String] = []

  @Flag(help: "The article says it itself.")
  var ownVoice = false

  @Option(help: "What the source does with the content.")
  var act: Claim.Act?

  @Option(help: "How the words come to the reader.")
  var voice: Claim.Voice?

  @Option(help: "The words of the article that the claim consists of; “ … ” between parts.")
  var quote: String?

  @Option(help: "Words just before the quote, where it stands in the article several times.")
  var before: String?

  @Option(help: "Words just behind the quote, where it stands in the article several times.")
  var after: String?

  @Option(help: "The claim in words that stand on their own; empty takes them out.")
  var wording: String?

  func validate() throws {
    if ownVoice, !source.isEmpty {
      throw usage("--own-voice and --source exclude each other.")
    }
    if quote == nil, before != nil || after != nil {
      throw usage("--before and --after tell where a --quote stands; give one.")
    }
  }

  /// The ids and names of `--source`; nil where nothing is said of sources.
  var chain: [String]? {
    if ownVoice { return [] }
    if source.isEmpty { return nil }
    // A source whose name has a comma is named by its id.
    return source.flatMap { $0.split(separator: ",") }.map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Adds what is corrected.
  func add(to marks: inout ClaimMarks) {
    marks.chain = chain
    marks.act = act
    marks.voice = voice
    marks.quote = quote.map { QuoteRequest($0, before: before, after: after) }
    marks.wording = wording
  }
}
