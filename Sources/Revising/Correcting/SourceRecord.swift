import AnnotationCoding
import ClaimModel
import YAMLTree

/// Sources as they were before a step, written into the step's note: what is taken back later must be known.
///
/// `sources merged; before: [{id: usa, name: USA, kind: government}]` stands in the history of a claim whose chain changed. A step of
/// the file's own history has the sources as they were under `was`, and ends its note in the ids that they have now:
/// `source renamed; now: united-states`.
enum SourceRecord {
  private static let mark = "; before: "
  private static let present = "; now: "

  /// What the note of a step says that changed a chain because its sources changed.
  static let renamed = "source renamed"
  /// The same, for sources that became one.
  static let merged = "sources merged"

  /// Whether a step changed a chain only because its sources changed: nobody corrected the claim.
  static func isNote(_ note: String?) -> Bool {
    guard let note else { return false }
    return note.contains(renamed) || note.contains(merged)
  }

  /// A note that keeps sources.
  static func note(_ words: String, _ sources: [AnnotationDocument.SourceEntry]) -> String {
    words + mark + list(sources)
  }

  /// Sources as text, as the `was` of a step keeps them.
  static func list(_ sources: [AnnotationDocument.SourceEntry]) -> String {
    YAMLWriter().flow(.list(sources.compactMap(output), .flow))
  }

  /// A note that ends in the ids that sources have after a step.
  static func note(_ words: String, now ids: [String]) -> String {
    ids.isEmpty ? words : words + present + ids.joined(separator: ", ")
  }

  /// The note of a step that declares sources.
  static func note(added ids: [String]) -> String { note("source added", now: ids) }

  /// The words of a note, and the ids at its end if it has some.
  static func parts(of note: String) -> (words: String, ids: [String]) {
    guard let range = note.range(of: present) else { return (note, []) }
    return (
      String(note[..<range.lowerBound]),
      note[range.upperBound...].split(separator: ",").map(\.trimmed)
    )
  }

  /// The sources that a note keeps; none for any other note.
  static func sources(in note: String?) -> [AnnotationDocument.SourceEntry] {
    guard let note, let range = note.range(of: mark) else { return [] }
    return sources(inList: note[range.upperBound...])
  }

  /// The sources that a text keeps; those without an id are left out.
  static func sources(inList list: Substring) -> [AnnotationDocument.SourceEntry] {
    // Read as the list of a file of its own.
    let text = "sources: " + list + "\n"
    guard let root = YAMLReader.read(bytes: Array(text.utf8), path: "").root else { return [] }
    return AnnotationReader.read(root).sources.filter { $0.id != nil }
  }

  /// An entry as it is written into a list of sources; nil where it has no id.
  static func output(_ entry: AnnotationDocument.SourceEntry) -> YAMLOutput? {
    guard let id = entry.id?.value else { return nil }
    let source = Source(
      id: id, name: entry.name?.value ?? id,
      kind: entry.kind.flatMap { Source.Kind(rawValue: $0.value) } ?? .unnamed,
      wikidata: entry.wikidata?.value, also: entry.also.map(\.value))
    guard case .mapping(var pairs, let layout) = AnnotationWriter.source(source) else { return nil }
    if let note = entry.note?.value { pairs.append(.init("note", .text(note))) }
    return .mapping(pairs, layout)
  }
}

extension String {
  /// Where another text stands first, byte for byte.
  fileprivate func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}
