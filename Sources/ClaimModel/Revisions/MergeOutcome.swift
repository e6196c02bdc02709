/// What came of merging two versions of a file that go back to one.
public struct MergeOutcome: Sendable, Equatable {
  /// The merged file; with marked conflicts where there are some.
  public var bytes: [UInt8]
  /// What both sides changed differently. It stands in the file between markers.
  public var conflicts: [Conflict]
  /// Claims of the other side that got another id, because ours had given theirs to another claim.
  public var renumbered: [Renumbering]
  /// What else is worth a look: places kept as ours, comments that found no place.
  public var remarks: [Message]
  /// Whether the files were merged line by line, because one of them cannot be read as annotations.
  public var isByLines: Bool

  /// Makes an outcome.
  public init(
    bytes: [UInt8], conflicts: [Conflict] = [], renumbered: [Renumbering] = [],
    remarks: [Message] = [], isByLines: Bool = false
  ) {
    self.bytes = bytes
    self.conflicts = conflicts
    self.renumbered = renumbered
    self.remarks = remarks
    self.isByLines = isByLines
  }

  /// What both sides changed differently.
  public struct Conflict: Sendable, Equatable {
    /// What it is about: `claim c7, status`; nil where the files were merged line by line.
    public var place: Message?
    /// The 1-based line of the opening marker in the merged file.
    public var line: Int

    /// Makes a conflict.
    public init(place: Message?, line: Int) {
      self.place = place
      self.line = line
    }
  }

  /// A claim's new id.
  public struct Renumbering: Sendable, Equatable {
    /// The id that it had on the other side.
    public var old: String
    /// The id that it has now.
    public var new: String

    /// Makes a renumbering.
    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }
}
