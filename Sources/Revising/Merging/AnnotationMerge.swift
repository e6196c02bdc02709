import AnnotationCoding
import ClaimModel
import YAMLTree

/// Merges two versions of an annotation file that go back to one: claim by claim and key by key, into ours.
///
/// Work on different claims, or on different keys of one claim, comes together. The histories of both sides become one
/// in the order of time. Where both sides gave one key different values, both stand in the result between markers.
package enum AnnotationMerge {
  /// Merges three versions.
  ///
  /// Where lines can be merged and say what the merge by keys says, lines are merged: that keeps the comments and the
  /// layout of both sides. Otherwise ours is changed key by key and gets the comments of theirs where their places are
  /// found again. What cannot be read as annotations is merged line by line.
  ///
  /// - Parameters:
  ///   - base: What both sides go back to; empty where both made the file.
  ///   - ours: The version that is changed.
  ///   - theirs: The version whose changes come in.
  ///   - markerSize: How many signs a conflict's markers have.
  /// - Complexity: O(*n*), and O(*n*) for each conflict.
  package static func merge(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], markerSize: Int = 7
  ) -> MergeOutcome {
    let markers = ConflictMarkers(size: markerSize, lineEnd: YAMLSplicer.lineEnd(of: ours))
    let lines = LineMerge(base: base, ours: ours, theirs: theirs, markers: markers)
    if ours == theirs || base == theirs { return MergeOutcome(bytes: ours) }
    if base == ours { return MergeOutcome(bytes: theirs) }
    guard let mine = AnnotationMerge.read(ours), let others = AnnotationMerge.read(theirs),
      let before = base.isEmpty ? .some(nil) : AnnotationMerge.read(base).map(Optional.some),
      let plan = MergePlan(base: before?.root, ours: mine.root, theirs: others.root),
      var editor = try? AnnotationEditor(bytes: ours, path: "ours"),
      let intended = editor.value(after: plan.edits)
    else { return byLines(lines) }
    var outcome = MergeOutcome(bytes: ours, renumbered: plan.renumbered)
    if !plan.keptPlaces.isEmpty {
      outcome.remarks.append(
        "both sides moved \(plan.keptPlaces, .comma); ours was kept, and claimkit refresh finds the place again"
      )
    }
    if plan.conflicts.isEmpty, lines.conflicts.isEmpty,
      AnnotationMerge.read(lines.bytes)?.root.plainValue == intended
    {
      outcome.bytes = lines.bytes
      return outcome
    }
    guard (try? editor.apply(plan.edits)) != nil else { return byLines(lines) }
    var carrier = CommentCarrier(from: before, to: others)
    carrier.carry(into: &editor)
    outcome.remarks += carrier.lost.map { comment -> Message in
      "a comment of theirs found no place: \(comment)"
    }
    guard !plan.conflicts.isEmpty else {
      outcome.bytes = editor.bytes
      return outcome
    }
    guard let marked = ConflictRegions(plan.conflicts, in: editor)?.marked(with: markers) else {
      return byLines(lines)
    }
    outcome.bytes = marked.bytes
    outcome.conflicts = marked.conflicts
    return outcome
  }

  /// A file with its tree.
  struct Version {
    /// The file's text.
    let text: SourceText
    /// The file's tree.
    let root: YAMLMapping
  }

  private static func read(_ bytes: [UInt8]) -> Version? {
    let (mapping, reading) = YAMLReader.readMapping(bytes: bytes, path: "")
    guard reading.isSound, let mapping, let text = reading.text,
      mapping["format"].flatMap(UnknownFormat.init) == nil
    else { return nil }
    return Version(text: text, root: mapping)
  }

  private static func byLines(_ lines: LineMerge) -> MergeOutcome {
    MergeOutcome(bytes: lines.bytes, conflicts: lines.conflicts, isByLines: true)
  }
}
