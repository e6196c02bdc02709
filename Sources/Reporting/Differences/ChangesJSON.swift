import ClaimModel
import DataFormats

/// Writes what changed between two versions of a file as JSON with sorted keys.
package struct ChangesJSON: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The changes as a JSON document.
  package func render(_ changes: AnnotationChanges, oldPath: String, newPath: String) -> String {
    JSONValue.object([
      "old": .string(oldPath),
      "new": .string(newPath),
      "fields": .array(changes.fields.map(field)),
      "sources": .array(changes.sources.map(entry)),
      "claims": .array(changes.claims.map(entry)),
      "layout-only": .bool(changes.isEmpty && changes.isTextChanged),
    ]).document
  }

  private func entry(_ entry: AnnotationChanges.EntryChange) -> JSONValue {
    .object([
      "id": .string(entry.id),
      "change": .string(entry.kind.rawValue),
      "title": .string(entry.title),
      "fields": .array(entry.fields.map(field)),
      "evidence": .array(entry.evidence.map(item)),
      "history": .array(entry.history.map(item)),
    ])
  }

  private func field(_ field: AnnotationChanges.FieldChange) -> JSONValue {
    .object(["key": .string(field.key), "old": value(field.old), "new": value(field.new)])
  }

  private func item(_ item: AnnotationChanges.ItemChange) -> JSONValue {
    .object([
      "change": .string(item.kind.rawValue), "old": value(item.old), "new": value(item.new),
    ])
  }

  private func value(_ value: FieldValue?) -> JSONValue {
    switch value {
    case nil: .null
    case .text(let text): .string(text)
    case .list(let items): .array(items.map { self.value($0) })
    case .mapping(let pairs):
      .object(Dictionary(pairs.map { ($0.key, self.value($0.value)) }) { a, _ in a })
    }
  }
}
