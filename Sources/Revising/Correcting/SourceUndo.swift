import AnnotationCoding
import ClaimModel

/// Takes back that sources were renamed or made one, as far as the histories of the claims tell of it.
struct SourceUndo {
  /// The changes of the file's sources.
  private(set) var edits: [AnnotationEdit] = []
  /// The sources that are there when all is taken back.
  private(set) var ids: Set<String>
  /// The sources as they are now, as far as they change, for the note of the step that takes back.
  private(set) var present: [AnnotationDocument.SourceEntry] = []

  /// Looks at the steps that are taken back.
  ///
  /// - Parameters:
  ///   - steps: Each with the claim's chain as it is now.
  ///   - document: The file.
  init(
    _ steps: [(step: AnnotationDocument.HistoryEntry, chain: [String])],
    in document: AnnotationDocument
  ) {
    ids = Set(document.sources.compactMap { $0.id?.value })
    let before = steps.flatMap { SourceRecord.sources(in: $0.step.note?.value) }
    guard !before.isEmpty else { return }
    let kept = Set(before.map(\.id))
    // What stands in chains now and did not then, and was not there then either.
    var new: [String] = []
    for (step, chain) in steps where step.field?.value == "chain" {
      let was = Set((step.was?.value ?? "").split(separator: ",").map { $0.trimmed })
      for id in chain where !was.contains(id) && !kept.contains(id) && !new.contains(id) {
        new.append(id)
      }
    }
    for source in before {
      if let entry = document.entry(source.id) {
        present.append(entry)
        restore(source, over: entry, as: source.id)
      } else if let id = new.first, new.count == 1, let entry = document.entry(id) {
        present.append(entry)
        restore(source, over: entry, as: id)
        edits.append(.set(.source(id), key: "id", to: source.id))
        ids.remove(id)
        new = []
      } else {
        edits.append(.insert([AnnotationWriter.source(source)], into: .sources, .end))
      }
      ids.insert(source.id)
    }
    for id in new {
      guard let entry = document.entry(id) else { continue }
      present.append(entry)
      edits.append(.remove(from: .sources, .id(id)))
      ids.remove(id)
    }
  }

  private mutating func restore(
    _ source: Source, over entry: AnnotationDocument.SourceEntry, as id: String
  ) {
    if entry.name?.value != source.name {
      edits.append(.set(.source(id), key: "name", to: source.name))
    }
    if entry.kind?.value != source.kind.rawValue {
      edits.append(.set(.source(id), key: "kind", to: source.kind.rawValue))
    }
    if entry.also.map(\.value) != source.also {
      edits.append(.setList(.source(id), key: "also", to: source.also))
    }
  }
}

extension AnnotationDocument {
  /// The first source with an id.
  func entry(_ id: String) -> SourceEntry? { sources.first { $0.id?.value == id } }
}

extension Substring {
  /// Without blanks at its ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
