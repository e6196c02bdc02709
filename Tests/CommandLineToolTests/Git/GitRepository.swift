import Foundation
import Testing

/// A real git repository in a temporary folder, with the fixtures committed and the drivers installed.
struct GitRepository {
  let folder: TemporaryFolder
  static let file = "annotations/most.yaml"

  /// Makes the repository.
  init(isSetUp: Bool = true) throws {
    folder = try TemporaryFolder.withFixtures()
    try git("init --quiet --initial-branch=main .")
    if isSetUp {
      let run = try CommandRun(["git-setup"], in: folder.url, environment: Self.environment)
      #expect(run.status == 0, "\(run.errors)")
    }
    try commit("first")
  }

  static let environment = [
    "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Anna Kot",
    "GIT_AUTHOR_EMAIL": "ak@example.org", "GIT_COMMITTER_NAME": "Anna Kot",
    "GIT_COMMITTER_EMAIL": "ak@example.org", "PATH": "/usr/bin:/bin",
  ]

  /// Runs a line of shell that must succeed unless told otherwise.
  @discardableResult
  func git(_ line: String, status: Int32? = 0) throws -> CommandRun {
    let run = try CommandRun(
      shell: "git \(line)", in: folder.url, environment: Self.environment)
    if let status { #expect(run.status == status, "git \(line)\n\(run.output)\(run.errors)") }
    return run
  }

  func commit(_ message: String) throws {
    try git("add --all")
    try git("commit --quiet --message '\(message)'")
  }

  /// Marks a claim and commits.
  func mark(
    _ claim: String, _ status: String?, by editor: String, hour: Int = 9, _ more: [String] = []
  ) throws {
    let run = try CommandRun(
      [
        "mark", Self.file, claim, "--by", editor, "--at",
        "2024-11-10T\(hour < 10 ? "0" : "")\(hour):00:00Z",
      ] + (status.map { ["--status", $0] } ?? []) + more, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    try commit("\(claim) \(status ?? "looked at")")
  }

  /// Changes the file by hand and commits.
  func edit(_ old: String, _ new: String) throws {
    let text = try folder.text(Self.file)
    #expect(text.contains(old))
    try folder.write(Self.file, text.replacing(old, with: new))
    try commit("by hand")
  }

  var text: String { get throws { try folder.text(Self.file) } }
}
