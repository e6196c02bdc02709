import Foundation
import Testing

/// `claimkit validate` over the files of a desk: its own settings, its debts, the files beside each other, and git.
@Suite struct ValidateProjectTests {
  /// A desk with an article, its annotation file, and a second file about the same text.
  private struct Desk {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write("most.txt", ValidateOptionsTests.article)
      try folder.write(
        "a/most.yaml",
        ValidateOptionsTests.yaml.replacing("goverment", with: "government").replacing(
          "file: most", with: "file: ../most"))
      try folder.write("a/kopia mostu.yaml", try folder.text("a/most.yaml"))
    }

    func validate(_ options: String...) throws -> CommandRun {
      try CommandRun(
        ["validate", "a", "--today", "2026-11-23", "--format", "compact"] + options,
        in: folder.url)
    }
  }

  @Test func filesBesideEachOther() throws {
    let desk = try Desk()
    #expect(try !desk.validate().output.contains("article-id-repeated"))
    let run = try desk.validate("--project")
    #expect(run.status == 1)
    #expect(run.output.contains("a/kopia mostu.yaml:5:7: error: the article id most"))
    #expect(
      run.output.contains("a/most.yaml:7:11: warning: a/kopia mostu.yaml is about the same text"))
  }

  @Test func theDeskSaysWhichRulesRunWhere() throws {
    let desk = try Desk()
    try desk.folder.write(
      "claimkit.yaml",
      """
      rules:
        severities: {R317: error}
        paths:
          - {files: "kopia*", ignore: [R3, S, A]}

      """)
    let run = try desk.validate("--project")
    #expect(!run.output.contains("kopia mostu.yaml:"), "\(run.output)")
    #expect(
      run.output.contains("a/most.yaml:7:11: error: a/kopia mostu.yaml is about the same text"))
    // What is asked for by hand is done.
    let chosen = try desk.validate("--project", "--select", "R310")
    #expect(chosen.output.contains("a/kopia mostu.yaml:5:7"))
  }

  @Test func debtsArePutUpWithAndNewFindingsAreNot() throws {
    let desk = try Desk()
    #expect(try desk.validate("--project").status == 1)
    let written = try desk.validate("--project", "--baseline", "debts.txt", "--write-baseline")
    #expect(written.status == 0 && written.output.isEmpty, "\(written.output)\(written.errors)")
    #expect(try desk.folder.text("debts.txt").contains("\na/kopia mostu.yaml: R310 - 1\n"))
    try desk.folder.write("claimkit.yaml", "baseline: debts.txt\n")
    #expect(try desk.validate("--project").status == 0)
    // A run that does not look at everything does not take debts for paid.
    #expect(try desk.validate().errors.isEmpty)
    let text = try desk.folder.text("a/most.yaml")
    try desk.folder.write(
      "a/most.yaml",
      text.replacing(
        "status: unverified\n    found: {at: 0", with: "status: verified\n    found: {at: 0"))
    let run = try desk.validate()
    #expect(run.status == 1 && run.output.contains("verdict-without-evidence"), "\(run.output)")
    let other = try desk.validate("--baseline", "nowhere.txt")
    #expect(other.status == 2 && other.errors.contains("--write-baseline"))
  }

  @Test func historiesAreHeldAgainstGit() throws {
    let repository = try GitRepository(isSetUp: false)
    try repository.mark("c1", "verified", by: "ak")
    let folder = repository.folder.url
    func validate(_ base: String) throws -> CommandRun {
      try CommandRun(
        [
          "validate", GitRepository.file, "--base", base, "--select", "H906", "--format", "compact",
        ],
        in: folder, environment: GitRepository.environment)
    }
    #expect(try validate("HEAD").status == 0)
    try repository.edit("by: ak", "by: jn")
    let run = try validate("HEAD~1")
    #expect(
      run.status == 1 && run.output.contains("history-rewritten"), "\(run.output)\(run.errors)")
    let unknown = try validate("no-such-branch")
    #expect(unknown.status == 2 && unknown.errors.contains("unknown-revision"))
  }
}
