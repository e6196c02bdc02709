import ClaimKit
import Exchanging
import Foundation
import TestSupport

/// The article of `Samples/`, which has something of everything: chains, a denial, evidence, history, a dropped claim,
/// words over a line end and a tab, a formula, emoji, letters with combining marks, words that occur twice.
enum SampleExchange {
  private static func bytes(_ name: String) throws -> [UInt8] {
    try ProjectFiles.bytes("Tests/ExchangingTests/Samples/\(name)")
  }

  /// The article's text.
  static func text() throws -> SourceText { try SourceText(bytes: bytes("rzeka.txt")) }

  /// The annotation file.
  static func file() throws -> AnnotationFile {
    AnnotationFile(bytes: try bytes("rzeka.yaml"), path: "rzeka.yaml")
  }

  /// The article with its annotations, the engine asked for the places of words.
  static func article() throws -> ExchangedArticle { try read(try file(), text()) }

  /// An annotation file with its article.
  static func read(_ file: AnnotationFile, _ text: SourceText) throws -> ExchangedArticle {
    let found = Engine(language: "pl")?.attribute(
      text, metadata: ArticleMetadata(id: "", language: "pl"))
    return try file.exchanged(
      article: .read(text, sha256: SHA256.hex(text.bytes)), found: found
    ).get()
  }

  /// The file with some of its text replaced.
  static func article(replacing old: String, with new: String) throws -> ExchangedArticle {
    let yaml = String(decoding: try bytes("rzeka.yaml"), as: UTF8.self)
    let changed = yaml.replacingOccurrences(of: old, with: new)
    return try read(AnnotationFile(bytes: Array(changed.utf8), path: "rzeka.yaml"), text())
  }

  /// The desk that exports.
  static let settings = ExportSettings(
    reviewURL: "https://desk.example/checks/{article}#{claim}", publisher: "Sprawdzamy",
    ownOutlet: ["Sprawdzamy", "desk.example"],
    ratingScales: DeskFile.standard.policy.ratingScales, labels: ExportSettings.labelsOfReports)

  /// A whole document of one article.
  static func document(_ article: ExchangedArticle, _ exporter: any Exporter) -> String {
    guard let layout = exporter.joint(articles: 1, settings: settings) else { return "" }
    let exported = exporter.export(article, into: .document, settings: settings)
    return layout.opening + exported.pieces.map(\.text).joined(separator: layout.separator)
      + layout.closing
  }
}
