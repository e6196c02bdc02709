import ArgumentParser
import ClaimKit

/// `--language` and `--pack`, and the engine that goes with them.
struct LanguageOptions: ParsableArguments {
  @Option(
    help:
      "The article's language: \(Engine.languages.joined(separator: ", ")), or that of a pack. Told from its front matter or words unless given."
  )
  var language: String?

  @Option(
    help:
      "The folder of a language pack of your own, named by the language's code. Those that claimkit.yaml names are known without it.",
    completion: .directory)
  var pack: String?

  func validate() throws {
    if pack != nil, language != nil {
      throw usage("--pack names the language; give it without --language.")
    }
  }

  /// The engine of the language, or of each article's own.
  ///
  /// - Parameter path: A file of the desk whose packs are known: the article, or what is made of it.
  /// - Throws: ``CommandFailure`` where a pack or the desk's file is wrong; a usage error where nobody knows the language.
  func engine(forDeskOf path: String) throws -> MultilingualEngine {
    if let pack {
      return MultilingualEngine(
        own: try PackFolder.engine(pack), language: PackFolder.code(of: pack))
    }
    let engine = MultilingualEngine(own: try Desk(of: path).ownEngines(), language: language)
    if let language, !engine.languages.contains(Engine.code(of: language)) {
      throw usage("There is no language “\(language)”; there is: \(engine.languages, .comma).")
    }
    return engine
  }
}
