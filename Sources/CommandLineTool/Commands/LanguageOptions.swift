import ArgumentParser
import ClaimKit

/// `--language`, and the engine that goes with it.
struct LanguageOptions: ParsableArguments {
  @Option(
    help:
      "The article's language: \(Engine.languages.joined(separator: ", ")). Told from its front matter or words unless given."
  )
  var language: String?

  func validate() throws {
    guard let language, Engine(language: language) == nil else { return }
    throw usage(
      "There is no language “\(language)”; there is: \(Engine.languages, .comma).")
  }

  /// The engine of the language, or of each article's own.
  var engine: MultilingualEngine { MultilingualEngine(language: language) }
}
