import AnnotationCoding
import ClaimModel

/// What both sides changed differently. Ours stands in the merged file until somebody has chosen.
struct MergeConflict: Sendable {
  /// What it is about: `claim c7, status`.
  let place: Message
  /// The changes of the merged file that put theirs in the place of ours.
  let theirs: [AnnotationEdit]
  /// The changes of the merged file that put back what was before; nil where that is not told.
  let base: [AnnotationEdit]?
}

extension AnnotationEdit.Target {
  /// The entry in words: `claim c7`.
  var words: Message {
    switch self {
    case .root: "file"
    case .article: "article"
    case .source(let id): "source \(id)"
    case .claim(let id): "claim \(id)"
    case .found(let claim): "claim \(claim), found"
    case .evidence(let claim, _): "claim \(claim), evidence"
    }
  }
}
