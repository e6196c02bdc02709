import Foundation

/// `docs/commands.md`: the help of every command, as the built command prints it.
enum CommandReference: GeneratedFiles {
  static let ownFolders: [String] = []

  static var files: [GeneratedFile] {
    [GeneratedFile(path: "docs/commands.md", text: page)]
  }

  private static var page: String {
    let overview = help([])
    let commands = subcommands(in: overview)
    let sections = commands.map { "## \($0)\n\n```text\n\(help([$0]))```\n" }
    return """
      <!-- Made by generate-docs from the command's own help. Edit the command, then run it again. -->

      # Commands

      What `claimkit help` prints. Results go to standard output, everything else to standard error; the exit code is 0 \
      where all is well, 1 where something was found, 2 where the command was used wrongly or an input cannot be read.

      ```text
      \(overview)```

      \(sections.joined(separator: "\n"))
      """
  }

  /// The first words of the list of subcommands; `help` is not among them.
  private static func subcommands(in overview: String) -> [String] {
    let lines = overview.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// What the command beside this one prints for `help`, without the version and help options that all share.
  private static func help(_ command: [String]) -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "claimkit")
    process.arguments = ["help"] + command
    // The page is in English and 80 columns wide, whoever makes it.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LC_ALL": "C", "COLUMNS": "80"]
    ) { $1 }
    process.standardOutput = output
    do {
      try process.run()
      let text = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: text, as: UTF8.self)
    } catch {
      FileHandle.standardError.write(
        Data("error: the command is not built; run: swift build --product claimkit\n".utf8))
      exit(2)
    }
  }
}
