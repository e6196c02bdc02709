import Attributing
import ClaimKit
import ClaimModel
import LanguagePacks
import Segmenting

/// Short texts, Polish ones unless another language is named, and what the engine makes of them, in a form that fits a line of a table.
enum Attributed {
  private static let polish = engine("pl")
  private static let english = engine("en")

  private static func engine(_ language: String) -> (segmenter: Segmenter, attributor: Attributor)?
  {
    EmbeddedPacks.pack(for: language).map {
      (segmenter: Segmenter(pack: $0), attributor: Attributor(pack: $0))
    }
  }

  /// The claims of a text beneath a headline.
  static func article(_ text: String, language: String = "pl") throws -> AttributedArticle {
    guard let engine = language == "en" ? english : polish else { throw MissingPack() }
    let title = language == "en" ? "Title" : "Tytuł"
    let article = engine.segmenter.article(
      from: SourceText(title + "\n\n" + text),
      metadata: ArticleMetadata(id: "test", language: language))
    return engine.attributor.attribute(article)
  }

  /// Each attributed claim as `rule | cue | chain of names | content`, the mention's resolution left out.
  static func lines(_ text: String, language: String = "pl") throws -> [String] {
    let result = try article(text, language: language)
    return result.attributed.map { claim in
      [
        claim.rule, claim.cue.map { result.article.text.string($0) } ?? "",
        result.names(claim), result.content(claim),
      ].joined(separator: " | ")
    }
  }

  /// Each attributed claim as `resolution | mention | chain of names`.
  static func resolutions(_ text: String, language: String = "pl") throws -> [String] {
    let result = try article(text, language: language)
    return result.attributed.map { claim in
      [
        claim.resolution, claim.mention.map { result.article.text.string($0) } ?? "",
        result.names(claim),
      ].joined(separator: " | ")
    }
  }

  /// Each attributed claim as `rule voice act | chain of names | cue | content`.
  static func frames(_ text: String) throws -> [String] { try frames(text, language: "pl") }

  /// The same of a text in another language.
  static func frames(_ text: String, language: String) throws -> [String] {
    let result = try article(text, language: language)
    return result.attributed.map { claim in
      [
        "\(claim.rule) \(claim.voice.rawValue) \(claim.act.rawValue)", result.names(claim),
        claim.cue.map { result.article.text.string($0) } ?? "", result.content(claim),
      ].joined(separator: " | ")
    }
  }

  /// Each attributed claim as `mention | chain of names`; `-` where the subject is dropped.
  static func speakers(_ text: String) throws -> [String] { try speakers(text, language: "pl") }

  /// The same of a text in another language.
  static func speakers(_ text: String, language: String) throws -> [String] {
    let result = try article(text, language: language)
    return result.attributed.map { claim in
      [
        claim.mention.map { result.article.text.string($0) } ?? "-", result.names(claim),
      ].joined(separator: " | ")
    }
  }

  /// No Polish pack is embedded.
  struct MissingPack: Error {}
}

extension AttributedArticle {
  /// The claims that somebody made, in the order of the text.
  var attributed: [Claim] { claims.filter { !$0.chain.isEmpty } }

  /// The names of a claim's chain, outermost first.
  func names(_ claim: Claim) -> String {
    claim.chain.map { source($0)?.name ?? "?" }.joined(separator: " → ")
  }

  /// The words of a claim, its parts joined by an ellipsis.
  func content(_ claim: Claim) -> String {
    claim.spans.map { article.text.string($0) }.joined(separator: " … ")
  }
}
