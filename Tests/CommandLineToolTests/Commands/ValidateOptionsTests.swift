import ClaimKit
import Foundation
import Testing

/// What `claimkit validate` can be told: which rules, what fails, what is mended.
@Suite struct ValidateOptionsTests {
  /// Findings: an info, a warning (two rules) and errors, some with safe fixes, some with unsafe ones.
  static let yaml = """
    # a comment that stays
    format: claimkit/1

    article:
      id: most
      file: most.txt
      sha256: "\(SHA256.hex(Array(article.utf8)))"
      language: pl

    sources:
      - {id: ratusz, name: Ratusz, kind: goverment}

    claims:
      - id: c1
        quote: most jest zamknięty
        chain: ratusz   # whoever
        status: unverified
        found: {at: 17-36, voice: indirect, act: says, cue: podał, rule: that-clause}
      - id: c2
        quote: objazd wiedzie przez centrum
        chain: [ratusz]
        status: unverified
        found: {at: 0-28, voice: indirect, act: says, cue: dodał, rule: that-clause}

    """
  static let article =
    "Ratusz podał, że most jest zamknięty. Ratusz dodał, że objazd wiedzie przez centrum."

  /// A folder with an article and its annotation file, and how its files are validated.
  private struct Desk {
    let folder: TemporaryFolder

    init(_ yaml: String = ValidateOptionsTests.yaml) throws {
      folder = try TemporaryFolder()
      try folder.write("most.txt", ValidateOptionsTests.article)
      try folder.write("most.yaml", yaml)
    }

    func validate(_ options: String...) throws -> CommandRun {
      try CommandRun(
        ["validate", "most.yaml", "--today", "2026-11-23", "--format", "compact"] + options,
        in: folder.url)
    }

    var text: String { get throws { try folder.text("most.yaml") } }
  }

  private func rules(_ run: CommandRun) -> Set<String> {
    Set(
      run.output.split(separator: "\n").compactMap { line in
        line.firstIndex(of: "[").flatMap { start in
          line[start...].firstIndex(of: "]").map { String(line[start...$0].dropFirst().dropLast()) }
        }
      })
  }

  @Test func theFileHasWhatTheTestsNeed() throws {
    let run = try Desk().validate()
    #expect(rules(run) == ["word-unknown", "wrong-kind", "quote-moved"], "\(run.output)")
    #expect(run.status == 1)
  }

  @Test(arguments: [
    (["--select", "A"], ["quote-moved"]),
    (["--select", "A,word-unknown"], ["quote-moved", "word-unknown"]),
    (["--select", "A", "--select", "S205"], ["quote-moved", "word-unknown"]),
    (["--ignore", "A4"], ["word-unknown", "wrong-kind"]),
    (["--ignore", "S", "--select", "A,S205"], ["quote-moved", "word-unknown"]),
    (["--ignore", "S,A,V"], []),
  ])
  func choosesRules(options: [String], expected: [String]) throws {
    let desk = try Desk()
    let run = try CommandRun(
      ["validate", "most.yaml", "--today", "2026-11-23", "--format", "compact"] + options,
      in: desk.folder.url)
    #expect(rules(run) == Set(expected), "\(run.output)")
    #expect(run.status == (expected.isEmpty ? 0 : 1))
  }

  @Test(arguments: ["--select", "--ignore"])
  func anUnknownRuleIsAMistake(option: String) throws {
    let run = try Desk().validate(option, "quote-mooved")
    #expect(run.status == 2)
    #expect(run.errors.contains("Did you mean quote-moved?"), "\(run.errors)")
  }

  @Test(arguments: [
    (["--select", "quote-moved"], 1),
    (["--select", "quote-moved", "--max-warnings", "1"], 0),
    (["--select", "quote-moved", "--max-warnings", "0"], 1),
    (["--max-warnings", "9"], 1),
    (["--exit-zero"], 0),
    (["--max-warnings", "-1"], 2),
  ])
  func whatFails(options: [String], code: Int) throws {
    let desk = try Desk()
    let run = try CommandRun(
      ["validate", "most.yaml", "--today", "2026-11-23"] + options, in: desk.folder.url)
    #expect(run.status == Int32(code), "\(run.transcript)")
  }

  @Test func strictFailsOnInformation() throws {
    let folder = try TemporaryFolder.withFixtures()
    let file = ["validate", "annotations/pożar hali.yaml", "--today", "2024-12-01"]
    let only = file + ["--select", "evidence-not-archived"]
    #expect(try CommandRun(only, in: folder.url).status == 0)
    #expect(try CommandRun(only + ["--strict"], in: folder.url).status == 1)
    #expect(try CommandRun(only + ["--strict", "--exit-zero"], in: folder.url).status == 0)
  }

  @Test func mendsWhatIsSafe() throws {
    let desk = try Desk()
    let run = try desk.validate("--fix")
    #expect(run.errors == "mended 2 findings in 1 file\n")
    #expect(rules(run) == ["word-unknown"], "\(run.output)")
    #expect(run.status == 1)
    let expected = Self.yaml.replacing("chain: ratusz", with: "chain: [ratusz]")
      .replacing("at: 0-28", with: "at: 55-83")
    #expect(try desk.text == expected)
    let again = try desk.validate("--fix")
    #expect(again.errors.isEmpty)
    #expect(try desk.text == expected)
  }

  @Test func mendsWhatIsLikely() throws {
    let desk = try Desk()
    let run = try desk.validate("--fix", "--unsafe-fixes")
    #expect(run.status == 0, "\(run.transcript)")
    #expect(try desk.text.contains("kind: government"))
  }

  @Test func showsWhatItWouldMend() throws {
    let desk = try Desk()
    let run = try desk.validate("--diff")
    #expect(run.status == 1)
    #expect(run.errors == "--fix would mend 2 findings in 1 file\n")
    #expect(run.output.hasPrefix("--- most.yaml\n+++ most.yaml\n@@ "), "\(run.output)")
    #expect(run.output.contains("\n-    chain: ratusz   # whoever\n"))
    #expect(run.output.contains("\n+    chain: [ratusz]   # whoever\n"))
    #expect(try desk.text == Self.yaml)
    #expect(try desk.validate("--diff", "--exit-zero").status == 0)
    _ = try desk.validate("--fix")
    let after = try desk.validate("--diff")
    #expect((after.status, after.output) == (0, ""))
    #expect(try desk.validate("--diff", "--unsafe-fixes").status == 1)
  }

  @Test func lineEndsAndAByteOrderMarkSurviveMending() throws {
    let windows = "\u{FEFF}" + Self.yaml.replacing("\n", with: "\r\n")
    let desk = try Desk(windows)
    _ = try desk.validate("--fix", "--unsafe-fixes", "--ignore", "Y")
    let expected = windows.replacing("chain: ratusz", with: "chain: [ratusz]")
      .replacing("at: 0-28", with: "at: 55-83").replacing("goverment", with: "government")
    #expect(try desk.folder.bytes("most.yaml") == Array(expected.utf8))
  }

  @Test func aFindingThatIsIgnoredIsNotMended() throws {
    let yaml = Self.yaml.replacing(
      "# whoever", with: "# claimkit:ignore wrong-kind our old files have it so")
    let desk = try Desk(yaml)
    _ = try desk.validate("--fix")
    #expect(try desk.text.contains("chain: ratusz   # claimkit:ignore"))
    let others = try Desk(yaml)
    _ = try others.validate("--fix", "--select", "word-unknown")
    #expect(try others.text == yaml)
  }

  @Test(arguments: [["--fix", "--diff"], ["--unsafe-fixes"]])
  func optionsThatSayNothingTogether(options: [String]) throws {
    let desk = try Desk()
    let run = try CommandRun(["validate", "most.yaml"] + options, in: desk.folder.url)
    #expect(run.status == 2)
    #expect(try desk.text == Self.yaml)
  }

  @Test func aDeskFileThatIsWrongIsSaidOnce() throws {
    let desk = try Desk()
    try desk.folder.write("desk/claimkit.yaml", "four-eyes: [oops\n")
    try desk.folder.write("desk/a.yaml", Self.yaml)
    try desk.folder.write("desk/b.yaml", Self.yaml)
    let run = try CommandRun(["validate", "desk", "--fix"], in: desk.folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains("claimkit.yaml:"))
    #expect(try desk.folder.text("desk/a.yaml") == Self.yaml)
  }

  @Test func theDesksPolicyCounts() throws {
    let yaml = Self.yaml.replacing("goverment", with: "government")
      .replacing("chain: ratusz   # whoever", with: "chain: [ratusz]")
      .replacing("at: 0-28", with: "at: 55-83")
      .replacing(
        "chain: [ratusz]\n    status: unverified",
        with: """
          chain: [ratusz]
              status: verified
              evidence:
                - {url: "https://example.org/a", stance: supports, kind: primary, accessed: "2026-11-20", archived: "https://example.net/a"}
              history:
                - {at: "2026-11-20T10:00:00Z", by: ak, action: judge, status: verified, was: unverified}
                - {at: "2026-11-20T11:00:00Z", by: ak, action: approve}
          """)
    let desk = try Desk(yaml)
    let before = try desk.validate()
    try desk.folder.write("claimkit.yaml", "four-eyes: false\n")
    let after = try desk.validate()
    #expect(rules(before) == ["approved-by-checker"], "\(before.output)")
    #expect(rules(after) == [], "\(after.output)")
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func everyFormatIsPrinted(format: DiagnosticFormat) throws {
    let desk = try Desk()
    let run = try CommandRun(
      ["validate", "most.yaml", "--today", "2026-11-23", "--format", format.rawValue],
      in: desk.folder.url)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("word-unknown"), "\(run.output)")
    switch format {
    case .json, .sarif:
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      }
    case .jsonl:
      for line in run.output.split(separator: "\n") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      }
    case .junit: #expect(run.output.hasPrefix("<?xml"))
    case .github: #expect(run.output.hasPrefix("::error file=most.yaml"))
    case .text, .compact: break
    }
  }
}
