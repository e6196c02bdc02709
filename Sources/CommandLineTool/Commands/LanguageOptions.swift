import ArgumentParser
import ClaimKit

/// `--language`, and the engine that goes with it.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The article's language: \(Engine.languages.joined(separator: ", ")).")
  var language = "pl"

  func validate() throws {
    guard Engine.languages.contains(language) else {
      throw ValidationError(
        "There is no language “\(language)”; there is: \(Engine.languages.joined(separator: ", "))."
      )
    }
  }

  /// The engine of the language.
  func engine() throws(CommandFailure) -> Engine {
    guard let engine = Engine(language: language) else {
      throw CommandFailure(
        "claimkit", "the language pack “\(language)” cannot be read", rule: "broken-pack")
    }
    return engine
  }
}
