import ArgumentParser
import Glibc

/// Where the process begins and where every error ends: as words on standard error and an exit code.
@main
enum Program {
  static func main() {
    do {
      var command = try ClaimKitCommand.parseAsRoot()
      try command.run()
    } catch {
      finish(error)
    }
  }

  /// Prints what is to be said and leaves with 0, 1 (findings) or 2 (usage, unreadable input).
  private static func finish(_ error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      failure.report()
      exit(failure.exitCode)
    }
    if let code = error as? ExitCode { exit(code.rawValue) }
    // Help and version are answers, not errors.
    if ClaimKitCommand.exitCode(for: error) == .success {
      Output.standard.write(HelpText.said { ClaimKitCommand.fullMessage(for: error) } + "\n")
      exit(0)
    }
    Output.error.write(UsageText.said(ClaimKitCommand.fullMessage(for: error)) + "\n")
    exit(2)
  }
}
