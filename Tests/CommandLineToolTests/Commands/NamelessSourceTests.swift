import TestSupport
import Testing

/// Names that stand for nobody's are said in the reader's language; files and formats for programs keep them.
@Suite struct NamelessSourceTests {
  private static let article = """
    Most zamknięty

    Poinformowano, że most na Wiśle został zamknięty do odwołania.

    """

  /// A folder with an article, its annotation file, and the file as it was before its source came in.
  private static func folder(source: String = "(impersonal)") throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("desk/most.txt", article)
    let run = try CommandRun(["annotate", "desk/most.txt"], in: folder.url)
    #expect(run.status == 0)
    let file = try folder.text("desk/most.yaml")
    #expect(file.contains("name: (impersonal)"))
    let named = file.replacing("name: (impersonal)", with: "name: \(source)")
    try folder.write("desk/most.yaml", named)
    let lines = named.split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(
      "before.yaml", lines.filter { !$0.contains("name: (") }.joined(separator: "\n"))
    return folder
  }

  @Test(arguments: [
    ["segment", "desk/most.txt"], ["show", "desk/most.yaml"], ["show", "desk/most.yaml", "c1"],
    ["report", "desk/most.yaml"], ["report", "desk/most.yaml", "--format", "markdown"],
    ["report", "desk/most.yaml", "--format", "html"], ["report", "desk"],
    ["report", "desk", "--format", "markdown"], ["report", "desk", "--format", "html"],
    ["diff", "before.yaml", "desk/most.yaml"],
  ])
  func peopleReadThemInTheirLanguage(command: [String]) throws {
    let folder = try Self.folder()
    let polish = try CommandRun(command + ["--lang", "pl"], in: folder.url)
    #expect(polish.output.contains("(bezosobowo)"), "\(polish.output)")
    #expect(!polish.output.contains("(impersonal)"), "\(polish.output)")
    let english = try CommandRun(command + ["--lang", "en"], in: folder.url)
    #expect(english.output.contains("(impersonal)"), "\(english.output)")
  }

  @Test func theWriterIsOneOfThem() throws {
    let folder = try Self.folder(source: "(author)")
    let run = try CommandRun(["report", "desk/most.yaml", "--lang", "pl"], in: folder.url)
    #expect(run.output.contains("(autor)"), "\(run.output)")
    #expect(!run.output.contains("(author)"), "\(run.output)")
  }

  @Test(arguments: [
    ["segment", "desk/most.txt", "--format", "json"],
    ["report", "desk/most.yaml", "--format", "json"],
    ["report", "desk/most.yaml", "--format", "csv"], ["report", "desk", "--format", "json"],
    ["report", "desk", "--format", "csv"],
    ["diff", "before.yaml", "desk/most.yaml", "--format", "json"],
    ["export", "desk/most.yaml", "--format", "jsonl"],
  ])
  func programsReadThemAsTheyStand(command: [String]) throws {
    let folder = try Self.folder()
    let polish = try CommandRun(command + ["--lang", "pl"], in: folder.url)
    #expect(polish.output.contains("(impersonal)"), "\(polish.output)")
    #expect(!polish.output.contains("bezosobowo"), "\(polish.output)")
  }
}
