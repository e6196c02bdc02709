import AnnotationCoding
import ClaimModel
import YAMLTree

/// The lines of one claim as a small file of its own, in which its conflicts can be looked at quickly.
struct ClaimPart {
  /// The small file.
  let editor: AnnotationEditor
  /// Its lines.
  let lines: LineList
  /// How many lines further down its lines stand in the whole file.
  let offset: Int

  private static let head = Array("claims:\n".utf8)

  /// Cuts out the claim that all conflicts are about; nil where they are about several or about something else, or where
  /// the claim does not have its lines to itself.
  ///
  /// - Complexity: O(*m*) in the file's claims, and linear in the bytes of the one.
  init?(of conflicts: [MergeConflict], in whole: AnnotationEditor, _ merged: LineList) {
    let edits = conflicts.flatMap { $0.theirs + ($0.base ?? []) }
    guard let id = edits.first?.target.claimID,
      edits.allSatisfy({ $0.target.claimID == id }),
      case .sequence(let list)? = whole.root["claims"], !list.isFlow,
      let index = list.items.firstIndex(where: { $0.value.hasID(id) })
    else { return nil }
    let first = merged.line(at: list.items[index].span.start)
    let last =
      index + 1 < list.items.count
      ? merged.line(at: list.items[index + 1].span.start)
      : merged.line(at: max(0, list.items[index].span.end - 1)) + 1
    guard first < last, ClaimPart.begins(merged[first]) else { return nil }
    let bytes = ClaimPart.head + merged[first..<last]
    guard let editor = try? AnnotationEditor(bytes: bytes, path: "claim") else { return nil }
    self.editor = editor
    lines = LineList(bytes)
    offset = first - 1
  }

  /// Whether a line begins with the dash of an item.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { $0 != 0x20 } == 0x2D
  }
}

extension AnnotationEdit.Target {
  /// The claim that the entry belongs to; nil for what belongs to none.
  fileprivate var claimID: String? {
    switch self {
    case .claim(let id), .found(let id), .evidence(let id, _): id
    case .root, .article, .source: nil
    }
  }
}
