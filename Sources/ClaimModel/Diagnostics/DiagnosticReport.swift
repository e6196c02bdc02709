/// The findings of one run over files, ready to be rendered.
public struct DiagnosticReport: Sendable {
  /// One file that was looked at, clean or not.
  public struct File: Sendable {
    /// The path as the user gave it.
    public var path: String
    /// The file's text, for the lines shown with findings; nil where it is no text or was let go to save memory.
    public var text: SourceText?
    /// What was found, in order.
    public var diagnostics: [Diagnostic]

    /// Makes a file's findings.
    public init(path: String, text: SourceText?, diagnostics: [Diagnostic]) {
      self.path = path
      self.text = text
      self.diagnostics = diagnostics
    }
  }

  /// The files in the order in which they were given.
  public var files: [File]
  /// The rules that ran, for formats that describe them.
  public var rules: [RulePage]
  /// The version of the tool, for formats that name it.
  public var toolVersion: String

  /// Makes a report.
  public init(files: [File], rules: [RulePage] = [], toolVersion: String = "") {
    self.files = files
    self.rules = rules
    self.toolVersion = toolVersion
  }

  /// All findings, file by file.
  public var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }

  /// The number of findings of a severity.
  public func count(_ severity: Diagnostic.Severity) -> Int {
    files.reduce(0) { $0 + $1.diagnostics.count { $0.severity == severity } }
  }

  /// The number of findings that a safe fix mends.
  public var safelyFixable: Int {
    files.reduce(0) { $0 + $1.diagnostics.count { $0.fix?.isSafe ?? false } }
  }

  /// `2 errors, 1 warning in 3 files`, or `no findings in 3 files`.
  public var summary: Message {
    let (errors, warnings, infos) = (count(.error), count(.warning), count(.info))
    var counts: [Message] = []
    if errors > 0 { counts.append("\(errors, "error", "errors")") }
    if warnings > 0 { counts.append("\(warnings, "warning", "warnings")") }
    if infos > 0 { counts.append("\(infos, "info", "info")") }
    let files: Message = "in \(files.count) file | in \(files.count) files"
    return counts.isEmpty ? "no findings \(files)" : "\(counts, .comma) \(files)"
  }
}
