import ClaimKit
import Foundation
import Testing

/// What holds for every command: help, versions, streams, colours and exit codes.
@Suite struct ProgramTests {
  static let commands = [
    "annotate", "segment", "show", "mark", "report", "validate", "explain", "diff", "merge",
    "git-setup", "schema",
  ]

  @Test(arguments: commands)
  func helpHasExamplesAndFitsATerminal(command: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([command, "--help"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("  claimkit \(command)"))
    for line in run.output.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
    }
  }

  @Test func theOverviewListsEveryCommand() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun([], in: folder.url)
    for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
  }

  @Test func versionAndUnknownCommands() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["--version"], in: folder.url).output == Version.current + "\n")
    let unknown = try CommandRun(["anotate"], in: folder.url)
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors.contains("anotate"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesInShells(shell: String) throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["--generate-completion-script", shell], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("annotate"))
  }

  @Test func theSchemaIsTheOneInTheDocuments() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["schema"], in: folder.url).output == AnnotationFile.schema)
  }

  @Test func colourOnlyWhereAsked() throws {
    let folder = try TemporaryFolder.withFixtures()
    let report = ["report", "annotations"]
    #expect(!(try CommandRun(report, in: folder.url).output.contains("\u{1B}")))
    let always = report + ["--color", "always"]
    #expect(try CommandRun(always, in: folder.url).output.contains("\u{1B}"))
  }

  /// A pseudo-terminal of util-linux, so that the command believes that a person looks.
  @Test(arguments: [("", true), ("NO_COLOR=1 ", false), ("TERM=dumb ", false)])
  func colourOnATerminal(variable: String, isColoured: Bool) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      shell: "\(variable)script -qec 'claimkit report annotations/most.yaml' /dev/null",
      in: folder.url, environment: ["TERM": "xterm"])
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      shell: "claimkit report annotations --format json | head -n 1", in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func aFullDiskIsSaid() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(shell: "claimkit report annotations > /dev/full", in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("No space left"))
  }
}
