import ClaimKit

/// Why a command cannot do what it was asked: one line a diagnostic, and an exit code.
struct CommandFailure: Error {
  /// What is wrong, in the order to be printed.
  var diagnostics: [Diagnostic]
  /// 2 for usage and unreadable input.
  var exitCode: Int32 = 2

  /// A failure with one diagnostic about a file as a whole.
  init(_ path: String, _ message: Message, rule: String, help: Message? = nil) {
    diagnostics = [
      Diagnostic(
        code: "", rule: rule, severity: .error, message: message, help: help,
        location: Diagnostic.Location(path: path, line: 1, column: 1))
    ]
  }

  /// A failure with the diagnostics of an input.
  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Prints every diagnostic on a line of standard error.
  ///
  /// - Parameter severity: How bad it is for the command at hand, which may go on without.
  func report(as severity: Diagnostic.Severity = .error) {
    for var diagnostic in diagnostics {
      diagnostic.severity = min(diagnostic.severity, severity)
      Output.error.write(diagnostic.said + "\n")
    }
  }
}

extension Result where Failure == InvalidInput {
  /// The value, or the failure with the input's diagnostics.
  func orFail() throws(CommandFailure) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let error): throw CommandFailure(error.diagnostics)
    }
  }
}
