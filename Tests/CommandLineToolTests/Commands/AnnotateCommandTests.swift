import ClaimKit
import Foundation
import Testing

@Suite struct AnnotateCommandTests {
  static let article = "Most zamknięto. Rzecznik Jan Nowak powiedział, że naprawa potrwa rok.\n"

  @Test func makesAFileBesideTheArticle() throws {
    let folder = try TemporaryFolder()
    try folder.write("Wywiad z żółwiem.txt", Self.article)
    let run = try CommandRun(["annotate", "Wywiad z żółwiem.txt"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Wywiad z żółwiem.yaml: "))
    #expect(folder.names == ["Wywiad z żółwiem.txt", "Wywiad z żółwiem.yaml"])

    let file = AnnotationFile(bytes: try folder.bytes("Wywiad z żółwiem.yaml"), path: "x")
    #expect(file.diagnostics.isEmpty)
    #expect(file.document.article.id?.value == "Wywiad z żółwiem")
    #expect(file.document.article.file?.value == "Wywiad z żółwiem.txt")
    #expect(file.document.article.sha256?.value == SHA256.hex(Array(Self.article.utf8)))
    #expect(file.document.claims.isEmpty == false)
  }

  /// Each file states the language its article was read in; an article in an unknown one is refused, the others are not.
  @Test func recordsTheLanguageOfEachArticle() throws {
    let folder = try TemporaryFolder()
    try folder.write("pl.txt", Self.article)
    try folder.write(
      "en.txt", "The bridge is closed. Ann Lee said that the work would take a year.\n")
    try folder.write("told.txt", "---\nlanguage: en-GB\n---\nAnn Lee: Nie wiem.\n")
    try folder.write(
      "de.txt", "Die Brücke ist zu. Der Bürgermeister sagte, dass sie bald wieder geöffnet werde.\n"
    )
    let run = try CommandRun(
      ["annotate", "pl.txt", "de.txt", "en.txt", "told.txt"], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "de.txt:1:1: error: the text is in no language that is known here [unknown-language] "
        + "(the languages are en, pl; if it is one of them, name it)\n")
    for (name, language) in [("pl", "pl"), ("en", "en"), ("told", "en")] {
      let file = AnnotationFile(bytes: try folder.bytes("\(name).yaml"), path: name)
      #expect(file.document.article.language?.value == language)
    }
    #expect(!folder.names.contains("de.yaml"))
  }

  @Test func neverOverwrites() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.article)
    try folder.write("a.yaml", "mine\n")
    let run = try CommandRun(["annotate", "a.txt"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("a.yaml:1:1: error: the file is there already"))
    #expect(run.errors.contains("claimkit show a.yaml"))
    #expect(try folder.text("a.yaml") == "mine\n")
    #expect(folder.names == ["a.txt", "a.yaml"])
  }

  @Test func writesIntoAFolderItMakes() throws {
    let folder = try TemporaryFolder()
    try folder.write("teksty/a.txt", Self.article)
    let run = try CommandRun(
      [
        "annotate", "teksty/a.txt", "--into", "adnotacje/rok 2024", "--outlet", "Głos Powiśla",
        "--published", "2024-11",
      ], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let file = AnnotationFile(bytes: try folder.bytes("adnotacje/rok 2024/a.yaml"), path: "x")
    #expect(file.document.article.file?.value == "../../teksty/a.txt")
    #expect(file.document.article.outlet?.value == "Głos Powiśla")
    #expect(file.document.article.published?.value == "2024-11")
  }

  @Test func namesTheSchemaOfTheDesk() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.article)
    try folder.write("docs/schema/annotation-1.schema.json", "{}")
    _ = try CommandRun(["annotate", "a.txt", "--into", "notes"], in: folder.url)
    #expect(
      try folder.text("notes/a.yaml").hasPrefix(
        "# yaml-language-server: $schema=../docs/schema/annotation-1.schema.json\n"))
  }

  @Test(arguments: [
    ("missing.txt", "there is no such file"), ("folder", "is a folder, not a file"),
    ("binary.txt", "a NUL byte"), ("latin.txt", "not UTF-8 text"),
    ("empty.txt", "there is no text"), ("blank.txt", "there is no text"),
  ])
  func saysWhyAnInputIsNoArticle(name: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("folder/x.txt", Self.article)
    try folder.write("binary.txt", Array("Most\nzam".utf8) + [0, 1, 2])
    try folder.write("latin.txt", Array("Pierwszy wiersz\nza".utf8) + [0xBF, 0xF3])
    try folder.write("empty.txt", "")
    try folder.write("blank.txt", " \n\n\t\n")
    try folder.write("good.txt", Self.article)
    let run = try CommandRun(["annotate", name, "good.txt"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("\(name):"))
    #expect(run.errors.contains(": error: \(message)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    // One bad article does not keep the others from being made.
    #expect(run.output.hasPrefix("good.yaml: "))
    #expect(folder.names.filter { $0.hasSuffix(".yaml") } == ["good.yaml"])
  }

  @Test func saysWhereTheBytesAreWrong() throws {
    let folder = try TemporaryFolder()
    try folder.write("latin.txt", Array("Żółw\nza".utf8) + [0xBF])
    let run = try CommandRun(["annotate", "latin.txt"], in: folder.url)
    #expect(run.errors.hasPrefix("latin.txt:2:3: error: not UTF-8 text"))
  }

  @Test(arguments: [
    (["annotate"], "Missing expected argument"),
    (["annotate", "a.txt", "--published", "jutro"], "a date"),
    (["annotate", "a.txt", "--url", "ftp://x"], "an address"),
    (["annotate", "a.txt", "b.txt", "--title", "T"], "one article"),
    (["annotate", "a.txt", "--language", "xx"], "no language “xx”"),
    (["annotate", "-"], "segment -"), (["annotate", "/dev/null", "--into", "."], "a device"),
  ])
  func refusesWrongUsage(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.article)
    try folder.write("b.txt", Self.article)
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(folder.names == ["a.txt", "b.txt"])
  }
}
