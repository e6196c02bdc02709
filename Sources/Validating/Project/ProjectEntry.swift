import ClaimModel
import YAMLTree

/// What the rules about a whole project know of one of its files. Small, so that ten thousand of them fit into memory.
package struct ProjectEntry: Sendable {
  /// A value with the place that a finding points at.
  struct Value: Sendable {
    /// The value.
    let text: String
    /// Where it stands.
    let location: Diagnostic.Location
  }

  /// A source that says which item of Wikidata it is.
  struct KnownSource: Sendable {
    /// Its id in the file.
    let id: String
    /// The item.
    let item: String
    /// Its kind.
    let kind: Value
  }

  /// The file's path as the user gave it.
  package let path: String
  /// The article's id.
  let articleID: Value?
  /// The digest of the article's text.
  let digest: Value?
  /// The sources that are known beyond the file.
  let sources: [KnownSource]
  /// The comments of the file that switch rules off.
  let ignored: [(code: String, reach: ByteSpan)]

  /// Looks at a file.
  ///
  /// - Complexity: O(*n*) in the file.
  package init(_ context: ValidationContext) {
    func value(_ located: Located<String>?) -> Value? {
      located.map {
        Value(
          text: $0.value, location: .init(path: context.path, span: $0.span, in: context.text))
      }
    }
    path = context.path
    articleID = value(context.document.article.id)
    digest = value(context.document.article.sha256)
    sources = context.document.sources.compactMap { source in
      guard let id = source.id?.value, let item = source.wikidata?.value,
        let kind = value(source.kind)
      else { return nil }
      return KnownSource(id: id, item: item, kind: kind)
    }
    ignored = IgnoreComments(in: context).usable.map { ($0.page.code, $0.comment.reach) }
  }
}
