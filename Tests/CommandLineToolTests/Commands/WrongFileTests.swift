import Foundation
import Testing

/// Files given in the place of others, as people do: each is said, with the way out.
@Suite struct WrongFileTests {
  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("article.md", "---\ntitle: A\n---\n\nRzecznik powiedział, że pada.\n")
    try folder.write("article.txt", "Rzecznik powiedział, że pada.\n")
    try folder.write("other.yaml", "jobs: [a]\n")
    return try CommandRun(arguments, in: folder.url, input: Array(input.utf8))
  }

  @Test(
    arguments: ["report", "show", "validate"], ["article.md", "article.txt"])
  func anArticleInThePlaceOfItsAnnotations(command: String, file: String) throws {
    let run = try run([command, file])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(file):1:1: error: this is no annotation file"))
    #expect(run.errors.contains("claimkit annotate \(file)"))
    #expect(run.output.isEmpty)
  }

  /// Commands that change a file name the one that was meant, where it is near.
  @Test func anArticleInThePlaceOfWhatIsChanged() throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("teksty/most.txt", "Rzecznik powiedział, że pada.\n")
    try folder.write("teksty/inny.txt", "Rzecznik powiedział, że pada.\n")
    for words in [["mark", "c1", "--status", "mixed"], ["drop", "c1", "--reason", "x"]] {
      func run(_ file: String) throws -> CommandRun {
        try CommandRun(
          [words[0], "teksty/" + file] + words.dropFirst() + ["--by", "ak"], in: folder.url)
      }
      let near = try run("most.txt")
      #expect(near.status == 2)
      #expect(near.errors.contains("(did you mean annotations/most.yaml?)"), "\(near.errors)")
      #expect(try run("inny.txt").errors.contains("claimkit annotate teksty/inny.txt"))
    }
  }

  @Test(arguments: ["report", "show"])
  func someOtherYAML(command: String) throws {
    let run = try run([command, "other.yaml"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[not-annotations]"), "\(run.errors)")
  }

  @Test func otherYAMLIsValidated() throws {
    let run = try run(["validate", "other.yaml"])
    #expect(run.status == 1)
    #expect(run.output.contains("[key-missing]"), "\(run.output)")
  }

  @Test func annotationsInThePlaceOfAnArticle() throws {
    let run = try run(["annotate", "annotations/most.yaml", "--into", "new"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[not-an-article] (to see it: claimkit show"), "\(run.errors)")
  }

  /// What the keys of another format mean is not known: nothing is written into such a file.
  @Test(
    arguments: [
      ["mark", "F", "c1", "--status", "mixed"], ["drop", "F", "c1", "--reason", "x"],
      ["add", "F", "--quote", "Most"], ["split", "F", "c1", "--quote", "a", "--quote", "b"],
      ["join", "F", "c1", "c2"], ["source", "add", "F", "A", "--kind", "person"],
      ["mark", "F", "--undo"], ["refresh", "F", "--accept", "all"],
    ])
  func aFileOfAnotherFormatIsNotWritten(arguments: [String]) throws {
    let folder = try TemporaryFolder.withFixtures()
    let old = String(decoding: try folder.bytes("annotations/most.yaml"), as: UTF8.self)
    let new = old.replacing("claimkit/1", with: "claimkit/2")
    try folder.write("annotations/most.yaml", new)
    let run = try CommandRun(
      arguments.map { $0 == "F" ? "annotations/most.yaml" : $0 } + ["--by", "ak"], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        annotations/most.yaml:2:9: error: claimkit/2 is no format that this version of claimkit knows \
        [format-unknown] (write claimkit/1, or use a newer claimkit)

        """, "\(run.transcript)")
    #expect(try folder.bytes("annotations/most.yaml") == Array(new.utf8))
  }

  /// No command waits for a pipe that nobody writes into.
  @Test(
    arguments: [
      ["validate", "pipe"], ["validate", "socket"], ["validate", "/dev/zero"], ["show", "pipe"],
      ["report", "pipe"], ["mark", "pipe", "c1", "--status", "mixed", "--by", "ak"],
      ["annotate", "pipe"], ["segment", "pipe"], ["segment", "/dev/zero"], ["refresh", "pipe"],
      ["export", "pipe", "--format", "csv"], ["diff", "pipe", "pipe"],
      ["merge", "pipe", "pipe", "pipe"],
      ["import", "pipe", "--format", "brat", "--into", "x", "--by", "ak"],
    ])
  func onlyRegularFilesAreRead(arguments: [String]) throws {
    let folder = try TemporaryFolder.withFixtures()
    #expect(mkfifo(folder.url.appending(path: "pipe").path, 0o600) == 0)
    try UnixSocket.make(in: folder.url, named: "socket")
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.transcript)")
    #expect(run.errors.contains("regular file"), "\(run.transcript)")
  }

  /// An article that a file names is told of in the same way, by the linter's own finding.
  @Test func anArticleThatIsAPipe() throws {
    let folder = try TemporaryFolder.withFixtures()
    let old = String(decoding: try folder.bytes("annotations/most.yaml"), as: UTF8.self)
    let line = old.split(separator: "\n").first { $0.hasPrefix("  file:") } ?? ""
    try folder.write("annotations/most.yaml", old.replacing(line, with: "  file: pipe"))
    #expect(mkfifo(folder.url.appending(path: "annotations/pipe").path, 0o600) == 0)
    let run = try CommandRun(["validate", "annotations/most.yaml"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("not a regular file"), "\(run.transcript)")
  }

  @Test func standardInputIsAFileToo() throws {
    let folder = try TemporaryFolder.withFixtures()
    let yaml = try folder.bytes("annotations/pożar hali.yaml")
    let report = try CommandRun(["report", "-"], in: folder.url, input: yaml)
    #expect(report.status == 0, "\(report.transcript)")
    #expect(report.output.contains("Pożar hali"))
    let validate = ["validate", "-", "--today", "2024-12-01", "--format", "compact"]
    let findings = try CommandRun(validate, in: folder.url, input: yaml)
    #expect(findings.status == 1)
    #expect(findings.output.hasPrefix("<stdin>:5:9: error:"), "\(findings.output)")
    #expect(try CommandRun(validate + ["--fix"], in: folder.url, input: yaml).status == 2)
  }

  @Test func aRuleThatIsNotIsSaidWithTheUsageOfItsCommand() throws {
    let run = try run(["explain", "Q999"])
    #expect(run.status == 2)
    #expect(run.errors.contains("Usage: claimkit explain"), "\(run.errors)")
  }
}

/// A socket in a folder: a thing with a name that cannot be opened.
private enum UnixSocket {
  struct Failure: Error {}

  static func make(in folder: URL, named name: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure() }
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(folder.appending(path: name).path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.prefix($0.count - 1)) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    guard code == 0 else { throw Failure() }
  }
}
