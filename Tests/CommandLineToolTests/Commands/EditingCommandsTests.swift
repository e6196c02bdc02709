import Foundation
import Testing

/// The commands that change a file, as a person runs them.
@Suite struct EditingCommandsTests {
  private static let file = "annotations/most.yaml"

  private func run(
    _ arguments: [String], in folder: TemporaryFolder, editor: String? = "ak"
  ) throws -> CommandRun {
    try CommandRun(
      arguments, in: folder.url, environment: editor.map { ["CLAIMKIT_EDITOR": $0] } ?? [:])
  }

  /// What the command says it did; it must succeed.
  private func done(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> String {
    let run = try run(arguments, in: folder)
    #expect(run.status == 0, "\(run.transcript)")
    return run.output
  }

  @Test func severalClaimsAreMarkedAtOnce() throws {
    let folder = try TemporaryFolder.withFixtures()
    let output = try done(
      ["mark", Self.file, "c1", "c3-c9", "--status", "mixed"], in: folder)
    #expect(
      output == """
        annotations/most.yaml: c1 unverified → mixed by ak
        annotations/most.yaml: c3 unverified → mixed by ak
        annotations/most.yaml: c4 unverified → mixed by ak

        """)
    let chosen = try done(
      ["mark", Self.file, "--where", "status=mixed,source=zarzad-drog", "--note", "x"], in: folder)
    #expect(chosen == "annotations/most.yaml: c4 note added, corrected by ak\n")
    let again = try done(["mark", Self.file, "c4", "--note", "x"], in: folder)
    #expect(again == "annotations/most.yaml: it says so already\n")
  }

  @Test func aDryRunShowsLinesAndChangesNothing() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.file)
    let output = try done(
      [
        "mark", Self.file, "c4", "--status", "refuted", "--dry-run", "--at", "2024-11-10T09:00:00Z",
      ],
      in: folder)
    #expect(output.hasPrefix("--- annotations/most.yaml\n+++ annotations/most.yaml\n@@ -"))
    #expect(output.contains("\n-    status: unverified\n+    status: refuted\n"))
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test func theLastChangeIsTakenBack() throws {
    let folder = try TemporaryFolder.withFixtures()
    _ = try done(["mark", Self.file, "c4", "--status", "refuted"], in: folder)
    _ = try done(["mark", Self.file, "c1", "c3", "--status", "mixed", "--note", "x"], in: folder)
    let output = try done(["mark", Self.file, "--undo"], in: folder)
    #expect(
      output == """
        annotations/most.yaml: c1 mixed → unverified, withdrawn by ak, note removed
        annotations/most.yaml: c3 mixed → unverified, withdrawn by ak, note removed

        """)
    #expect(try folder.text(Self.file).contains("status: refuted"))
    let mixed = try run(["mark", Self.file, "c1", "--undo"], in: folder)
    #expect(mixed.status == 2 && mixed.errors.contains("give it alone"))
  }

  @Test func theMachineIsCorrected() throws {
    let folder = try TemporaryFolder.withFixtures()
    #expect(
      try done(
        [
          "source", "add", Self.file, "Główny Wykonawca", "--kind", "organization", "--also",
          "wykonawca",
        ],
        in: folder) == "annotations/most.yaml: source glowny-wykonawca added\n")
    #expect(
      try done(
        ["mark", Self.file, "c3", "--source", "wykonawca, zarzad-drog", "--act", "says"], in: folder
      )
        == "annotations/most.yaml: c3 source anna-zolc-wasowska → glowny-wykonawca > zarzad-drog, "
        + "act denies → says, corrected by ak\n")
    #expect(
      try done(
        ["add", Self.file, "--quote", "do końca  marca", "--source", "Zarząd Dróg"], in: folder)
        == "annotations/most.yaml: c5 added by ak\n")
    #expect(
      try done(
        [
          "split", Self.file, "c1", "--quote", "Most na Wiśle", "--quote",
          "zamknięty do końca marca",
        ],
        in: folder)
          == """
          annotations/most.yaml: c1 dropped: split, corrected by ak
          annotations/most.yaml: c6 added by ak
          annotations/most.yaml: c7 added by ak

          """)
    #expect(
      try done(["join", Self.file, "c6-c7", "--reason", "jednak razem"], in: folder)
        .contains("c8 added by ak"))
    #expect(
      try done(["drop", Self.file, "c5", "--reason", "nie twierdzenie"], in: folder)
        == "annotations/most.yaml: c5 dropped: nie twierdzenie, corrected by ak\n")
    #expect(
      try done(["drop", Self.file, "c5", "--restore"], in: folder)
        == "annotations/most.yaml: c5 taken back in, corrected by ak\n")
    #expect(
      try done(
        ["source", "rename", Self.file, "zarzad-drog", "zdm", "--name", "ZDM"], in: folder
      ).contains("source zdm added"))
    #expect(
      try done(
        ["source", "merge", Self.file, "zdm", "glowny-wykonawca"], in: folder, failing: true
      )
      .contains("cannot be taken out"))
    let text = try folder.text(Self.file)
    #expect(text.contains("{id: zdm, name: ZDM, kind: government}   # says AK"))
    #expect(text.contains("chain: [glowny-wykonawca, zdm]"))
    let validate = try run(["validate", Self.file, "--today", "2099-01-01"], in: folder)
    #expect(validate.status == 0, "\(validate.output)")
  }

  private func done(
    _ arguments: [String], in folder: TemporaryFolder, failing: Bool
  ) throws -> String {
    let run = try run(arguments, in: folder)
    #expect(run.status == 2, "\(run.transcript)")
    return run.errors
  }

  /// The name is `--by`, else the environment's, else the desk's, else git's.
  @Test func theEditorsNameHasAnOrder() throws {
    let folder = try TemporaryFolder.withFixtures()
    func name(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String? {
      let run = try CommandRun(
        ["mark", Self.file, "c1", "--status", "mixed"] + arguments, in: folder.url,
        environment: environment)
      return run.status == 0
        ? run.output.split(separator: " ").last.map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        : nil
    }
    let git = [
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Git",
    ]
    let both = git.merging(["CLAIMKIT_EDITOR": "Env"]) { $1 }
    #expect(try name([]) == nil)
    #expect(try name([], git) == "Git")
    #expect(try name(["--status", "refuted"], git) == "Git")
    try folder.write("claimkit.yaml", "editor: Desk\n")
    #expect(try name(["--status", "verified"], git) == "Desk")
    #expect(try name(["--status", "refuted"], both) == "Env")
    #expect(try name(["--status", "mixed", "--by", "Option"], both) == "Option")
  }

  @Test func theDesksPolicyHolds() throws {
    let folder = try TemporaryFolder.withFixtures()
    _ = try done(["mark", Self.file, "c1", "--status", "mixed"], in: folder)
    let own = try run(["mark", Self.file, "c1", "--approve"], in: folder)
    #expect(own.status == 2 && own.errors.contains("is your own"))
    try folder.write("claimkit.yaml", "four-eyes: perhaps\n")
    let broken = try run(["mark", Self.file, "c1", "--approve"], in: folder)
    #expect(broken.status == 2 && broken.errors.contains("claimkit.yaml:1:12: error:"))
    try folder.write("claimkit.yaml", "four-eyes: false\n")
    #expect(
      try done(["mark", Self.file, "c1", "--approve"], in: folder)
        == "annotations/most.yaml: c1 approved by ak\n")
    let alone = try run(["validate", Self.file], in: folder)
    #expect(!alone.output.contains("approved-by-checker"), "\(alone.output)")
    try folder.write("claimkit.yaml", "four-eyes: true\n")
    let both = try run(["validate", Self.file], in: folder)
    #expect(both.output.contains("approved-by-checker"), "\(both.output)")
  }

  @Test(arguments: [
    (["mark", Self.file, "--status", "mixed"], "Say which claim"),
    (["mark", Self.file, "c1"], "Nothing to record"),
    (["mark", Self.file, "c7-c2", "--status", "mixed"], "ends before it starts"),
    (["mark", Self.file, "--where", "colour=red", "--status", "mixed"], "cannot ask for"),
    (
      ["mark", Self.file, "--where", "status=refuted", "--status", "mixed"], "no claim is selected"
    ),
    (["mark", Self.file, "c1", "c3", "--quote", "Most"], "is of one claim"),
    (["mark", Self.file, "c1", "--approve", "--withdraw"], "exclude each other"),
    (["mark", Self.file, "c1", "--own-voice", "--source", "x"], "exclude each other"),
    (["add", Self.file], "--quote"), (["add", Self.file, "--quote", "nie ma"], "no words"),
    (["split", Self.file, "c1", "--quote", "Most"], "twice at least"),
    (["drop", Self.file, "c1"], "--reason"),
    (["drop", Self.file, "c1", "--reason", "x", "--restore"], "--reason"),
    (["source", "rename", Self.file, "zarzad-drog"], "Give a new id"),
    (["source", "add", Self.file, "X", "--kind", "robot"], "kind"),
    (["join", Self.file, "c1", "c2"], "different sources"),
  ])
  func refusesInWordsAndChangesNothing(arguments: [String], words: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.file)
    let run = try run(arguments, in: folder)
    #expect(run.status == 2 && run.errors.contains(words), "\(run.transcript)")
    #expect(try folder.bytes(Self.file) == before)
  }
}
