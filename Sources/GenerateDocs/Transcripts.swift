import Foundation

/// The `console` blocks of the README: every command in them is run, and what it prints stands below it.
///
/// All blocks run one after another in one temporary folder that holds the seed articles and the schema, so a later command
/// sees what an earlier one wrote.
enum Transcripts: GeneratedFiles {
  static let ownFolders: [String] = []

  static var files: [GeneratedFile] {
    ["README.md"].compactMap { path in
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
      return GeneratedFile(path: path, text: filled(text))
    }
  }

  private static func filled(_ page: String) -> String {
    guard let folder = Playground() else { return page }
    var lines: [String] = []
    var isInside = false
    var command: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isInside {
        if line == "```" {
          isInside = false
        } else if line.hasPrefix("$ ") || command != nil {
          if command == nil, lines.last?.hasPrefix("```") == false { lines.append("") }
          lines.append(line)
          let whole = command.map { "\($0)\n\(line)" } ?? String(line.dropFirst(2))
          // A backslash at its end continues a command on the next line.
          command = line.hasSuffix("\\") ? whole : nil
          if command == nil { lines += folder.run(whole) }
          continue
        } else {
          // What the command printed the last time.
          continue
        }
      } else if line == "```console" {
        isInside = true
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}

/// A temporary folder in which the built command is run.
private final class Playground {
  private let url: URL
  private let path: String

  init?() {
    let files = FileManager.default
    url = files.temporaryDirectory.appending(path: "claimkit-\(UUID().uuidString)")
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    path = "\(tools):/usr/bin:/bin"
    do {
      try files.createDirectory(
        at: url.appending(path: "docs"), withIntermediateDirectories: true)
      for name in ["seeds", "docs/schema"] {
        try files.copyItem(at: URL(filePath: name), to: url.appending(path: name))
      }
    } catch {
      return nil
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// What a line of shell prints, on both streams, as lines.
  func run(_ command: String) -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = url
    process.environment = ["PATH": path, "LC_ALL": "C.UTF-8"]
    process.standardOutput = output
    process.standardError = output
    guard (try? process.run()) != nil else { return ["error: cannot run \(command)"] }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
