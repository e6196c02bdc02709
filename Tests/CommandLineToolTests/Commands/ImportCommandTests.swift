import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  private let article = "Minister zdrowia Jan Kos powiedział, że leki będą. 😀 Deszcz pada.\n"
  private let ann = """
    T1\tSource 0 24\tMinister zdrowia Jan Kos
    T2\tCue 25 35\tpowiedział
    T3\tContent 40 49\tleki będą
    T4\tAttribution 25 35\tpowiedział
    E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
    T5\tContent 53 65\tDeszcz pada.

    """

  @Test(arguments: ["brat", "polnear"])
  func makesAFileThatIsValid(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("corpus/leki.ann", ann)
    try folder.write("corpus/leki.txt", article)
    let run = try CommandRun(
      ["import", "corpus", "--format", format, "--into", "annotations", "--by", "ak"],
      in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "annotations/leki.yaml: 2 claims\n")
    #expect(Golden.difference(try folder.text("annotations/leki.yaml"), "import.yaml.txt") == nil)
    let check = try CommandRun(
      ["validate", "annotations", "--select", "Y,S,R,A"], in: folder.url)
    #expect(!check.output.contains("error"), "\(check.output)")
  }

  @Test func anAnnotatorsNameBehindTheArticlesIsNoOtherArticle() throws {
    let folder = try TemporaryFolder()
    try folder.write("text/leki_2.txt", "Minister zapewnił, że leki będą.\n")
    try folder.write("ann/leki_2_ak.ann", "T1\tContent 19 31\tże leki będą\n")
    let run = try CommandRun(
      [
        "import", "ann", "--format", "polnear", "--text", "text", "--into", "annotations", "--by",
        "ak",
      ], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "annotations/leki_2_ak.yaml: 1 claim\n")
    #expect(try folder.text("annotations/leki_2_ak.yaml").contains("file: ../text/leki_2.txt"))
  }

  @Test func whatWasExportedComesBack() throws {
    let folder = try TemporaryFolder.withFixtures()
    for (format, file) in [("brat", "out/most.ann"), ("web-annotation", "out/most.jsonld")] {
      _ = try CommandRun(
        ["export", "annotations/most.yaml", "--format", format, "--output", "out/"],
        in: folder.url)
      let run = try CommandRun(
        [
          "import", file, "--format", format, "--text", "Most na Wiśle – łuk.txt", "--into", format,
        ],
        in: folder.url, environment: ["CLAIMKIT_EDITOR": "im"])
      #expect(run.status == 0, "\(run.errors)")
      let before = try claims(of: "annotations/most.yaml", in: folder)
      let after = try claims(of: "\(format)/most.yaml", in: folder)
      #expect(before.count == 4)
      for (before, after) in zip(before, after) {
        for key in ["id", "quote", "spans", "chain", "status", "voice", "act", "cue", "by"] {
          #expect(before[key] as? NSObject == after[key] as? NSObject, "\(key)")
        }
      }
    }
  }

  private func claims(
    of path: String, in folder: TemporaryFolder
  ) throws -> [[String: Any]] {
    let run = try CommandRun(["export", path, "--format", "jsonl"], in: folder.url)
    return try run.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }

  @Test func aDamagedFileWritesNothingAndTheOthersCome() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.ann", ann)
    try folder.write("b.ann", ann.replacing("53 65", with: "54 65"))
    try folder.write("a.txt", article)
    try folder.write("b.txt", article)
    let run = try CommandRun(
      ["import", ".", "--format", "brat", "--into", "new", "--by", "ak"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.output == "new/a.yaml: 2 claims\n")
    #expect(
      run.errors.contains(
        "./b.ann:6:18: error: T5 says “Deszcz pada.” where the article has “eszcz pada.” [text-differs]"
      ) || run.errors.contains("b.ann:6:18: error: T5 says"), "\(run.errors)")
    #expect(!folder.exists("new/b.yaml"))
  }

  @Test func foldersKeepTheirShape() throws {
    let folder = try TemporaryFolder()
    for name in ["corpus/a", "corpus/2024/a"] {
      try folder.write(name + ".ann", ann)
      try folder.write(name + ".txt", article)
    }
    let run = try CommandRun(
      ["import", "corpus", "--format", "polnear", "--into", "new", "--by", "ak"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "new/2024/a.yaml: 2 claims\nnew/a.yaml: 2 claims\n")
    #expect(try folder.text("new/2024/a.yaml").contains("file: ../../corpus/2024/a.txt"))
  }

  @Test func aFileThatIsThereBelongsToItsEditor() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.ann", ann)
    try folder.write("a.txt", article)
    try folder.write("a.yaml", "mine: all\n")
    let run = try CommandRun(
      ["import", "a.ann", "--format", "brat", "--by", "ak"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("a.yaml:1:1: error: the file is there already"))
    #expect(try folder.text("a.yaml") == "mine: all\n")
  }

  @Test(arguments: [
    (["import", "a.ann", "--format", "brat"], "there is no article a.txt"),
    (
      ["import", "a.ann", "b.ann", "--format", "brat", "--text", "x.txt"], "one article for 2 files"
    ),
    (["import", "empty", "--format", "web-annotation"], "no files *.jsonld, *.json"),
    (["import", "a.ann", "--format", "conll"], "polnear"),
    (["import", "a.ann", "--format", "brat", "--text", "x.txt"], "nobody is named"),
  ])
  func whatCannotBeDoneIsSaidInOneLine(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.ann", ann)
    try folder.write("b.ann", ann)
    try folder.write("x.txt", article)
    try folder.write("empty/notes.txt", "x")
    let run = try CommandRun(arguments, in: folder.url, environment: ["HOME": "/nonexistent"])
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
