/// Which rules of the linter run for which files of a desk, and how bad their findings are.
public struct DeskRules: Sendable, Equatable {
  /// For all files.
  public var everywhere: RuleSelection
  /// For some files, in the order of the desk's file; later ones decide where several speak of a file.
  public var somewhere: [Part]

  /// What holds for some files.
  public struct Part: Sendable, Equatable {
    /// Which files, seen from the desk's folder.
    public var files: [PathPattern]
    /// What holds for them.
    public var selection: RuleSelection

    /// Makes a part.
    public init(files: [PathPattern], selection: RuleSelection) {
      self.files = files
      self.selection = selection
    }
  }

  /// Makes settings; by default every rule runs everywhere as it is.
  public init(everywhere: RuleSelection = RuleSelection(), somewhere: [Part] = []) {
    self.everywhere = everywhere
    self.somewhere = somewhere
  }

  /// What holds for a file.
  ///
  /// - Parameter path: The file, seen from the desk's folder.
  public func selection(for path: String) -> RuleSelection {
    var result = everywhere
    for part in somewhere where part.files.contains(where: { $0.matches(path) }) {
      if !part.selection.selected.isEmpty { result.selected = part.selection.selected }
      result.ignored += part.selection.ignored
      result.severities.merge(part.selection.severities) { $1 }
    }
    return result
  }
}
