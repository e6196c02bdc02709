import Foundation
import TestSupport
import Testing

/// The working day of `docs/tutorial.md`, lived through: every command is run, and prints what the page says.
@Suite struct TutorialTests {
  private static let environment = [
    "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
  ]

  @Test(arguments: ["docs/tutorial.md", "docs/tutorial.pl.md", "docs/exports.md"])
  func everyCommandPrintsWhatThePageSays(path: String) throws {
    let page = TutorialPage(try ProjectFiles.text(path))
    let folder = try TemporaryFolder()
    var recorded: [TutorialPage.Block] = []
    // A working day in which every command takes five minutes.
    var minutes = 8 * 60
    func moment() -> String {
      minutes += 5
      let (hour, minute) = (minutes / 60, minutes % 60)
      return "2024-11-12T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute):00Z"
    }
    for block in page.blocks {
      var block = block
      if let name = block.fileName {
        try folder.write(name, block.lines.joined(separator: "\n") + "\n")
      } else if block.info.hasPrefix("console") {
        block.lines = try block.commands.flatMap { command in
          "$ \(command.line)".split(separator: "\n").map(String.init)
            + (try block.info == "console"
              ? output(of: command.line, in: folder, at: moment())
              : screen(of: command.line, in: folder))
        }
      }
      recorded.append(block)
    }
    let text = page.replacing(recorded)
    let isSame = text == page.lines.joined(separator: "\n")
    if !isSame, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: ProjectFiles.url(path))
    }
    let differing = zip(page.blocks, recorded).filter { $0.lines != $1.lines }
      .map { "was:\n\($0.lines.joined(separator: "\n"))\nis:\n\($1.lines.joined(separator: "\n"))" }
    #expect(
      isSame,
      "run with RECORD_SNAPSHOTS=1 to record \(path) anew\n\(differing.joined(separator: "\n"))")
  }

  /// The commands of the two languages are the same, and so is what they print.
  @Test func bothLanguagesTellTheSameDay() throws {
    let pages = try ["docs/tutorial.md", "docs/tutorial.pl.md"].map {
      TutorialPage(try ProjectFiles.text($0)).blocks
    }
    #expect(pages[0].map(\.info) == pages[1].map(\.info))
    for (english, polish) in zip(pages[0], pages[1]) where english.info.hasPrefix("console") {
      #expect(english.lines == polish.lines)
    }
    #expect(pages[0].count > 15)
  }

  /// What a command prints, in both streams.
  private func output(
    of line: String, in folder: TemporaryFolder, at moment: String
  ) throws -> [String] {
    let run = try CommandRun(
      shell: "{ \(line)\n} 2>&1", in: folder.url,
      environment: Self.environment.merging(["CLAIMKIT_NOW": moment]) { $1 })
    var lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The first screen of a command that takes the terminal over.
  private func screen(of line: String, in folder: TemporaryFolder) throws -> [String] {
    let words = line.split(separator: " ").dropFirst().map(String.init)
    let session = try TerminalSession(
      words, in: folder.url, environment: Self.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }
    )
    let text = try session.wait(for: "to go")
    session.press("q")
    #expect(try session.waitForEnd() == 0)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
