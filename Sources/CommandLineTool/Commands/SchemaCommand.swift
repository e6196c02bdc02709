import ArgumentParser
import ClaimKit

/// `claimkit schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of annotation files.",
    discussion: """
      An editor's YAML plug-in completes and explains every key with it. New files name it in their first line.

      Example:
        claimkit schema > annotation-1.schema.json
      """)

  @OptionGroup var words: WordsOptions

  func run() { Output.standard.write(AnnotationFile.schema) }
}
