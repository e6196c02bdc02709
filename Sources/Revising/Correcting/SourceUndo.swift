import AnnotationCoding
import ClaimModel

/// Takes back what was done to sources, as far as histories tell of it: those of claims whose chains changed with them,
/// and the file's own.
struct SourceUndo {
  private typealias Entry = AnnotationDocument.SourceEntry

  /// The changes of the file's sources.
  private(set) var edits: [AnnotationEdit] = []
  /// The sources that are there when all is taken back.
  private(set) var ids: Set<String>
  /// The sources as they are now, as far as they change, for the note of the step that takes back.
  private(set) var present: [AnnotationDocument.SourceEntry] = []
  private let document: AnnotationDocument

  /// Looks at the steps of claims that are taken back.
  ///
  /// - Parameters:
  ///   - steps: Each with the claim's chain as it is now.
  ///   - document: The file.
  init(
    _ steps: [(step: AnnotationDocument.HistoryEntry, chain: [String])],
    in document: AnnotationDocument
  ) {
    self.document = document
    ids = Set(document.sources.compactMap { $0.id?.value })
    let before = steps.flatMap { SourceRecord.sources(in: $0.step.note?.value) }
    guard !before.isEmpty else { return }
    let kept = Set(before.compactMap { $0.id?.value })
    // What stands in chains now and did not then, and was not there then either.
    var new: [String] = []
    for (step, chain) in steps where step.field?.value == "chain" {
      let was = Set((step.was?.value ?? "").split(separator: ",").map { $0.trimmed })
      for id in chain where !was.contains(id) && !kept.contains(id) && !new.contains(id) {
        new.append(id)
      }
    }
    restore(before, without: new)
  }

  /// Takes back a step of the file's own history, and adds the step that says so.
  ///
  /// - Throws: ``EditorActionError/cannotUndo(_:)`` where a claim names a source that would go.
  mutating func takeBack(
    _ step: AnnotationDocument.HistoryEntry, in context: ActionContext
  ) throws(EditorActionError) {
    guard step.field?.value == "sources", let note = step.note?.value else {
      throw .cannotUndo("the step of the file's own history is of no known kind")
    }
    let (words, now) = SourceRecord.parts(of: note)
    let before = SourceRecord.sources(inList: step.was?.value[...] ?? "[]")
    let kept = Set(before.compactMap { $0.id?.value })
    let new = now.filter { !kept.contains($0) && document.entry($0) != nil }
    let isRename = new.count == 1 && before.count == 1 && document.entry(kept.first ?? "") == nil
    let used = document.claims.first { claim in claim.chain.contains { new.contains($0.value) } }
    if let used {
      throw .cannotUndo("\(used.id?.value ?? "a claim") names \(new.joined(separator: ", ")) since")
    }
    let count = present.count
    restore(before, without: new, isRename: isRename)
    let undo = "undo, "
    edits.append(
      .addFileStep(
        context.step(
          .correct, field: "sources", was: SourceRecord.list(Array(present[count...])),
          note: SourceRecord.note(
            words.hasPrefix(undo) ? String(words.dropFirst(undo.count)) : undo + words,
            now: before.compactMap { $0.id?.value }))))
  }

  /// Brings sources back as they were, and takes others out.
  ///
  /// - Parameters:
  ///   - before: The sources as they were.
  ///   - new: The ids of sources that were not there.
  ///   - isRename: Whether a single one that was not there is the one that was, under another id.
  private mutating func restore(
    _ before: [AnnotationDocument.SourceEntry], without new: [String], isRename: Bool = true
  ) {
    var new = new
    for source in before {
      guard let old = source.id?.value else { continue }
      if let entry = document.entry(old) {
        present.append(entry)
        restore(source, over: entry, as: old)
      } else if isRename, let id = new.first, new.count == 1, let entry = document.entry(id) {
        present.append(entry)
        restore(source, over: entry, as: id)
        edits.append(.set(.source(id), key: "id", to: old))
        ids.remove(id)
        new = []
      } else if let output = SourceRecord.output(source) {
        edits.append(.insert([output], into: .sources, .end))
      }
      ids.insert(old)
    }
    for id in new {
      guard let entry = document.entry(id) else { continue }
      present.append(entry)
      edits.append(.remove(from: .sources, .id(id)))
      ids.remove(id)
    }
  }

  private mutating func restore(_ source: Entry, over entry: Entry, as id: String) {
    if let name = source.name?.value, entry.name?.value != name {
      edits.append(.set(.source(id), key: "name", to: name))
    }
    if let kind = source.kind?.value, entry.kind?.value != kind {
      edits.append(.set(.source(id), key: "kind", to: kind))
    }
    if entry.also.map(\.value) != source.also.map(\.value) {
      edits.append(.setList(.source(id), key: "also", to: source.also.map(\.value)))
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
