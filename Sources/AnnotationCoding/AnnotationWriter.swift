import Anchoring
import ClaimModel
import YAMLTree

/// Writes the annotation file of an article that has none yet.
///
/// Words first, then who, then the verdict, then one line that belongs to the tool. From then on the file is the
/// editor's, and changes are splices (``AnnotationEditor``).
package enum AnnotationWriter {
  /// The file's text: deterministic, LF line ends, nothing empty in it.
  ///
  /// - Parameters:
  ///   - attributed: The article with its sources and claims.
  ///   - articlePath: Where the article is, seen from the annotation file's folder, as it shall stand in `file`.
  ///   - sha256: The SHA-256 of the article's bytes, 64 small hexadecimal digits.
  ///   - schemaPath: Where the JSON Schema is, seen from the annotation file's folder, or its address; nil for no hint
  ///     to editors.
  /// - Complexity: O(*n*) in the article's text.
  package static func draft(
    for attributed: AttributedArticle, articlePath: String, sha256: String, schemaPath: String?
  ) -> String {
    file(
      attributed.article.metadata, articlePath: articlePath, sha256: sha256,
      schemaPath: schemaPath, sources: attributed.sources.map { source($0) },
      claims: claims(attributed))
  }

  /// The text of a file with sources and claims that are at hand.
  ///
  /// - Parameters:
  ///   - metadata: What is known of the article.
  ///   - articlePath: Where the article is, as it shall stand in `file`.
  ///   - sha256: The SHA-256 of the article's bytes.
  ///   - schemaPath: What editors are told of the JSON Schema; nil for no hint.
  ///   - sources: The sources, as ``source(_:note:)`` has them.
  ///   - claims: The claims, as ``ClaimDraft/output(in:)`` has them.
  package static func file(
    _ metadata: ArticleMetadata, articlePath: String, sha256: String, schemaPath: String?,
    sources: [YAMLOutput], claims: [YAMLOutput]
  ) -> String {
    let writer = YAMLWriter()
    var root: [YAMLOutput.Pair] = [
      .init("format", .text(AnnotationSchema.format)),
      .init(
        "article", .mapping(article(metadata, path: articlePath, sha256: sha256), .block)),
    ]
    if !sources.isEmpty { root.append(.init("sources", .list(sources, .block))) }
    root.append(.init("claims", .list(claims, .spaced)))
    let hint = schemaPath.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
    return hint + writer.document(.mapping(root, .spaced))
  }

  private static func article(
    _ metadata: ArticleMetadata, path: String, sha256: String
  ) -> [YAMLOutput.Pair] {
    var pairs = Pairs()
    pairs.add("id", metadata.id)
    pairs.add("file", path)
    pairs.addQuoted("sha256", sha256)
    pairs.add("language", metadata.language)
    // Some readers make a number of 2023 and a date of 2023-09.
    pairs.addQuoted("published", metadata.published)
    pairs.add("title", metadata.title)
    pairs.add("outlet", metadata.outlet)
    pairs.add("section", metadata.section)
    pairs.add("url", metadata.url)
    return pairs.all
  }

  /// A source as it is written, on one line, with a remark where there is one.
  package static func source(_ source: Source, note: String? = nil) -> YAMLOutput {
    var pairs = Pairs()
    pairs.add("id", source.id)
    pairs.add("name", source.name)
    pairs.add("kind", source.kind.rawValue)
    pairs.add("wikidata", source.wikidata)
    if !source.also.isEmpty {
      pairs.all.append(.init("also", .list(source.also.map { .text($0) }, .flow)))
    }
    pairs.add("note", note)
    return .mapping(pairs.all, .flow)
  }

  private static func claims(_ attributed: AttributedArticle) -> [YAMLOutput] {
    let text = attributed.article.text
    let repeated = QuoteRepetition.repeated(attributed.claims.map(\.spans), in: text)
    return zip(attributed.claims, repeated).map { claim, isRepeated in
      ClaimDraft(claim, in: text, needsContext: isRepeated).output(in: text)
    }
  }
}

/// Pairs in the making; what is missing or empty is left out.
struct Pairs {
  var all: [YAMLOutput.Pair] = []

  mutating func add(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { all.append(.init(key, .text(value))) }
  }

  mutating func addQuoted(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { all.append(.init(key, .quoted(value))) }
  }
}
