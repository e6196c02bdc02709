import AnnotationCoding
import ClaimModel
import YAMLTree

/// Sources as they were before a step, written into the step's note: what is taken back later must be known.
///
/// `sources merged; before: [{id: usa, name: USA, kind: government}]`
enum SourceRecord {
  private static let mark = "; before: "

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
    words + mark + YAMLWriter().flow(.list(sources.compactMap(output), .flow))
  }

  /// The sources that a note keeps; none for any other note.
  static func sources(in note: String?) -> [Source] {
    guard let note, let range = note.range(of: mark) else { return [] }
    // Read as the list of a file of its own.
    let text = "sources: " + note[range.upperBound...] + "\n"
    guard let root = YAMLReader.read(bytes: Array(text.utf8), path: "").root else { return [] }
    return AnnotationReader.read(root).sources.compactMap { entry in
      guard let id = entry.id?.value else { return nil }
      return Source(
        id: id, name: entry.name?.value ?? id,
        kind: entry.kind.flatMap { Source.Kind(rawValue: $0.value) } ?? .unnamed,
        wikidata: entry.wikidata?.value, also: entry.also.map(\.value))
    }
  }

  private static func output(_ entry: AnnotationDocument.SourceEntry) -> YAMLOutput? {
    guard let id = entry.id?.value else { return nil }
    return AnnotationWriter.source(
      Source(
        id: id, name: entry.name?.value ?? id,
        kind: entry.kind.flatMap { Source.Kind(rawValue: $0.value) } ?? .unnamed,
        wikidata: entry.wikidata?.value, also: entry.also.map(\.value)))
  }
}

extension String {
  /// Where another text stands first, byte for byte.
  fileprivate func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}
