/// A form in which findings are printed.
public enum DiagnosticFormat: String, Vocabulary {
  case text, compact, json, jsonl, github, sarif, junit

  /// One sentence on what the format is for.
  public var explanation: String {
    switch self {
    case .text: "Each finding with the line it stands on, for people."
    case .compact: "One line a finding, for editors and grep."
    case .json: "One JSON document with all findings and their counts."
    case .jsonl: "One JSON object a finding and line, for streams."
    case .github: "Workflow commands that GitHub shows beside the changed lines."
    case .sarif: "SARIF 2.1.0, for code scanning services."
    case .junit: "JUnit XML, for test reports of CI systems."
    }
  }
}
