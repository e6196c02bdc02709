import ClaimModel

/// Writes annotated articles in one other format.
///
/// A new format is a type of this kind in a file of its own, listed in ``ExportFormat/all``.
package protocol Exporter: Sendable {
  /// The format's name on the command line.
  var name: String { get }
  /// What it is for, in a few words.
  var abstract: Message { get }
  /// Whether the place of cues and mentions is wanted, which takes a look at the article by the engine.
  var wantsWordPlaces: Bool { get }
  /// Whether the article's text must be at hand.
  var needsText: Bool { get }
  /// How articles share a document; nil where each needs files of its own.
  func joint(articles: Int, settings: ExportSettings) -> JointLayout?
  /// Why the settings do not do, with a way out; nil where they do.
  func objection(to settings: ExportSettings) -> (message: Message, help: Message)?
  /// Files that stand beside those of all articles.
  var sharedFiles: [ExportPiece] { get }
  /// The article in this format.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - container: Whether the pieces become part of a document, or files.
  ///   - settings: What is known of the desk.
  /// - Complexity: O(*n*).
  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle
}

extension Exporter {
  /// Most formats ask for no places of words.
  package var wantsWordPlaces: Bool { false }
  /// Most formats can do without the text.
  package var needsText: Bool { false }
  /// Most formats have no shared files.
  package var sharedFiles: [ExportPiece] { [] }
  /// Most formats want nothing of the desk.
  package func objection(to settings: ExportSettings) -> (message: Message, help: Message)? { nil }
}

/// Where the pieces of an article go.
package enum ExportContainer: Sendable {
  /// Into a document that may hold those of other articles.
  case document
  /// Into files of their own.
  case files
}

/// How pieces stand in one document: before the first, between two, behind the last.
package struct JointLayout: Sendable, Equatable {
  /// What stands before the first piece.
  package var opening: String
  /// What stands between two pieces.
  package var separator: String
  /// What stands behind the last piece.
  package var closing: String

  /// Makes a layout; pieces that follow one another as they are need nothing.
  package init(opening: String = "", separator: String = "", closing: String = "") {
    self.opening = opening
    self.separator = separator
    self.closing = closing
  }
}
