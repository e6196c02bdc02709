import Anchoring
import AnnotationCoding
import YAMLTree

/// An annotation file in memory: read it, look at its claims, change it without touching what was not meant.
///
/// Reading never fails. What cannot be read is in ``diagnostics``, and the rest can still be shown and reported.
public struct AnnotationFile: Sendable {
  /// The path, as diagnostics call the file.
  public let path: String
  /// The bytes as read.
  public let bytes: [UInt8]
  /// The text; nil where the bytes are no text.
  public let text: SourceText?
  /// What the file says, every value with its place.
  public let document: AnnotationDocument
  /// What is wrong with the file as YAML, in the order of the file. What it means is for `validate` to judge.
  public let diagnostics: [Diagnostic]
  let root: YAMLNode?

  /// The root mapping; nil for a file that is none.
  var mapping: YAMLMapping? {
    if case .mapping(let mapping)? = root { mapping } else { nil }
  }

  /// Reads a file.
  ///
  /// - Complexity: O(*n*).
  public init(bytes: [UInt8], path: String) {
    let (mapping, reading) = YAMLReader.readMapping(bytes: bytes, path: path)
    self.path = path
    self.bytes = bytes
    text = reading.text
    root = mapping.map(YAMLNode.mapping)
    document =
      root.map(AnnotationReader.read)
      ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: [])
    diagnostics = reading.diagnostics
  }

  /// Whether nothing stands against relying on what was read.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The text of a new annotation file for an article.
  ///
  /// - Parameters:
  ///   - found: The article with its claims, as ``Engine`` finds them.
  ///   - articlePath: Where the article is, seen from the new file's folder.
  ///   - schemaPath: Where the JSON Schema is, seen from there, or its address; nil to leave the hint to editors out.
  /// - Complexity: O(*n*).
  public static func draft(
    for found: AttributedArticle, articlePath: String, schemaPath: String? = nil
  ) -> String {
    AnnotationWriter.draft(
      for: found, articlePath: articlePath, sha256: SHA256.hex(found.article.text.bytes),
      schemaPath: schemaPath)
  }

  /// The JSON Schema of annotation files, for editors.
  public static var schema: String { JSONSchemaWriter.schema() }
}

// MARK: - Claims

extension AnnotationFile {
  /// Where a claim's quote stands in the article, in bytes; empty where it is lost or ambiguous.
  ///
  /// - Complexity: O(*n*) in the text.
  public func places(
    of claim: AnnotationDocument.ClaimEntry, in text: SourceText
  ) -> [ByteSpan] {
    guard let quote = claim.quote?.value else { return [] }
    let hint = claim.found?.places ?? []
    switch QuoteAnchor.find(
      quote, before: claim.before?.value, after: claim.after?.value, hint: hint, in: text)
    {
    case .exact: return hint.compactMap(text.byteSpan)
    case .moved(let spans): return spans
    case .ambiguous, .lost: return []
    }
  }

  /// A claim in its paragraph, with the reasons for its attribution.
  ///
  /// - Parameters:
  ///   - claim: A claim of this file.
  ///   - text: The article's text, if at hand.
  ///   - found: What the engine makes of that text today, if asked.
  package func view(
    of claim: AnnotationDocument.ClaimEntry, text: SourceText?, found: AttributedArticle?
  ) -> ClaimView {
    ClaimView(
      claim, of: document, text: text, content: text.map { places(of: claim, in: $0) } ?? [],
      found: found)
  }

  /// The file's part of an attribution report.
  public var report: AttributionReport.ArticlePart { .init(document: document, path: path) }
}
