import Foundation
import TestSupport
import Testing

/// `Tools/stress-writes` with few rounds; the script's own numbers are for the night.
@Suite struct StressWritesTests {
  private static let python = "/usr/bin/python3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python), "needs Python 3"))
  func nothingIsLostByKillingCompetingAndFullDisks() throws {
    let folder = try TemporaryFolder()
    let script = ProjectFiles.url("Tools/stress-writes").path
    let run = try CommandRun(
      shell:
        "'\(Self.python)' '\(script)' '\(CommandRun.executable.path)' --kills 15 --marks 24 --seed 1",
      in: folder.url)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("killed 15 times"))
    #expect(run.output.contains("8 processes made 24 marks, all are in the history"))
  }
}
