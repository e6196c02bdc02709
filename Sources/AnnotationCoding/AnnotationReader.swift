import ClaimModel
import YAMLTree

/// Reads an annotation file's tree into the model's terms, each value with its place.
///
/// Never fails: what is missing or of another type is left out, what is unknown is passed over. A single text where a
/// list is meant counts as a list of one. What is wrong with a file is for the validator to say.
package enum AnnotationReader {
  /// Reads a tree; for a root that is no mapping the document is empty.
  ///
  /// - Complexity: O(*n*) in the nodes.
  package static func read(_ root: YAMLNode) -> AnnotationDocument {
    guard case .mapping(let mapping) = root else {
      return AnnotationDocument(
        format: nil, article: AnnotationDocument.ArticleEntry(), sources: [], claims: [])
    }
    return AnnotationDocument(
      format: mapping.text("format"),
      article: mapping.mapping("article").map(article) ?? AnnotationDocument.ArticleEntry(),
      sources: mapping.mappings("sources").map(source),
      claims: mapping.mappings("claims").map(claim),
      history: mapping.mappings("history").map(history))
  }

  private static func article(_ mapping: YAMLMapping) -> AnnotationDocument.ArticleEntry {
    var entry = AnnotationDocument.ArticleEntry()
    entry.span = mapping.span
    entry.id = mapping.text("id")
    entry.file = mapping.text("file")
    entry.sha256 = mapping.text("sha256")
    entry.language = mapping.text("language")
    entry.published = mapping.text("published")
    entry.title = mapping.text("title")
    entry.outlet = mapping.text("outlet")
    entry.section = mapping.text("section")
    entry.url = mapping.text("url")
    return entry
  }

  private static func source(_ mapping: YAMLMapping) -> AnnotationDocument.SourceEntry {
    var entry = AnnotationDocument.SourceEntry()
    entry.span = mapping.span
    entry.id = mapping.text("id")
    entry.name = mapping.text("name")
    entry.kind = mapping.text("kind")
    entry.wikidata = mapping.text("wikidata")
    entry.also = mapping.texts("also")
    entry.note = mapping.text("note")
    return entry
  }

  private static func claim(_ mapping: YAMLMapping) -> AnnotationDocument.ClaimEntry {
    var entry = AnnotationDocument.ClaimEntry.Fields()
    entry.span = mapping.span
    entry.id = mapping.text("id")
    entry.quote = mapping.text("quote")
    entry.before = mapping.text("before")
    entry.after = mapping.text("after")
    entry.chain = mapping.texts("chain")
    entry.chainSpan = mapping["chain"]?.span
    entry.status = mapping.text("status")
    entry.sourceCheck = mapping.text("source-check")
    entry.rating = mapping.text("rating")
    entry.wording = mapping.text("wording")
    entry.note = mapping.text("note")
    entry.by = mapping.text("by")
    entry.dropped = mapping.text("dropped")
    entry.evidence = mapping.mappings("evidence").map(evidence)
    entry.history = mapping.mappings("history").map(history)
    entry.found = mapping.mapping("found").map(found)
    return AnnotationDocument.ClaimEntry(entry)
  }

  private static func evidence(_ mapping: YAMLMapping) -> AnnotationDocument.EvidenceEntry {
    var entry = AnnotationDocument.EvidenceEntry()
    entry.span = mapping.span
    entry.url = mapping.text("url")
    entry.title = mapping.text("title")
    entry.publisher = mapping.text("publisher")
    entry.stance = mapping.text("stance")
    entry.kind = mapping.text("kind")
    entry.archived = mapping.text("archived")
    entry.accessed = mapping.text("accessed")
    entry.quote = mapping.text("quote")
    return entry
  }

  private static func history(_ mapping: YAMLMapping) -> AnnotationDocument.HistoryEntry {
    var entry = AnnotationDocument.HistoryEntry()
    entry.span = mapping.span
    entry.at = mapping.text("at")
    entry.by = mapping.text("by")
    entry.action = mapping.text("action")
    entry.field = mapping.text("field")
    entry.status = mapping.text("status")
    entry.was = mapping.text("was")
    entry.sourceCheck = mapping.text("source-check")
    entry.note = mapping.text("note")
    entry.text = mapping.text("text")
    return entry
  }

  private static func found(_ mapping: YAMLMapping) -> AnnotationDocument.FoundEntry {
    var entry = AnnotationDocument.FoundEntry()
    entry.span = mapping.span
    entry.at = mapping.text("at")
    entry.voice = mapping.text("voice")
    entry.act = mapping.text("act")
    entry.cue = mapping.text("cue")
    entry.hearsay = mapping.text("hearsay")
    entry.rule = mapping.text("rule")
    return entry
  }
}

/// Values by key, with their places; nothing where the value is of another type.
extension YAMLMapping {
  fileprivate func text(_ key: String) -> Located<String>? { self[key]?.located }

  fileprivate func texts(_ key: String) -> [Located<String>] {
    guard case .sequence(let list)? = self[key] else { return text(key).map { [$0] } ?? [] }
    return list.items.compactMap(\.located)
  }

  fileprivate func mapping(_ key: String) -> YAMLMapping? {
    guard case .mapping(let mapping)? = self[key] else { return nil }
    return mapping
  }

  fileprivate func mappings(_ key: String) -> [YAMLMapping] {
    guard case .sequence(let list)? = self[key] else { return mapping(key).map { [$0] } ?? [] }
    return list.items.compactMap {
      guard case .mapping(let mapping) = $0 else { return nil }
      return mapping
    }
  }
}

extension YAMLNode {
  fileprivate var located: Located<String>? {
    guard case .scalar(let scalar) = self, !scalar.isNull else { return nil }
    return Located(scalar.value, at: scalar.span)
  }
}
