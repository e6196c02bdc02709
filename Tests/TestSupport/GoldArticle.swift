import ClaimModel
import Foundation

/// A news article in which every attribution is marked by hand: what the engine is measured against.
///
/// Read from `Tests/Gold/NAME.gold.txt`, whose markup `Tests/Gold/README.md` describes. Offsets are Unicode scalars.
public struct GoldArticle: Sendable {
  /// The file's name without `.gold.txt`.
  public var name: String
  /// BCP 47 language code.
  public var language: String
  /// The article without marks.
  public var text: String
  /// The marked blocks; what lies between them is paragraphs.
  public var blocks: [Block]
  /// The sources in the order of the header.
  public var sources: [Source]
  /// The attributions in the order of the text.
  public var attributions: [Attribution]

  /// A part of the article that is not a paragraph.
  public struct Block: Sendable, Equatable {
    /// `metadata`, `headline`, `heading`, `boilerplate` or `caption`.
    public var kind: String
    /// Where it stands.
    public var span: ScalarSpan

    /// Whether nothing in it may count as a claim.
    public var isSilent: Bool { kind == "metadata" || kind == "boilerplate" || kind == "caption" }
  }

  /// Somebody whose word the article reports.
  public struct Source: Sendable, Equatable {
    /// Its id in the file.
    public var id: String
    /// The name in the nominative.
    public var name: String
    /// `person`, `organization`, `outlet`, `agency`, `government`, `unnamed` or `document`.
    public var kind: String
    /// Surface forms in the text; none for an impersonal source.
    public var aliases: [String]
  }

  /// One sentence's content and whose word it is.
  public struct Attribution: Sendable, Equatable {
    /// The content, without cue clause, dash and quotation marks.
    public var content: ScalarSpan
    /// Ids of the sources, outermost reporter first, origin last.
    public var chain: [String]
    /// The reporting words.
    public var cue: ScalarSpan
    /// The words that name the source beside the cue; nil where the subject is dropped.
    public var mention: ScalarSpan?
    /// `direct`, `indirect` or `mixed`.
    public var mode: String
    /// What the source does with the content.
    public var act: String
  }

  /// What is wrong with the markup, with its line in the file.
  public struct Mistake: Error, CustomStringConvertible {
    /// 1-based line; 0 where the mistake has no single place.
    public var line: Int
    /// What is wrong.
    public var message: String
    /// The mistake in one line.
    public var description: String { "line \(line): \(message)" }
  }

  /// Every gold article of a language, by name.
  public static func all(language: String) throws -> [GoldArticle] {
    let folder = ProjectFiles.url("Tests/Gold")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return try files.filter { $0.hasSuffix(".gold.txt") }.sorted().map { file in
      let markup = String(decoding: try ProjectFiles.bytes("Tests/Gold/\(file)"), as: UTF8.self)
      return try GoldArticle(name: String(file.dropLast(".gold.txt".count)), markup: markup)
    }
    .filter { $0.language == language }
  }
}
