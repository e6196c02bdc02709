import Foundation
import TestSupport
import Testing

@Suite struct ExportCommandTests {
  private let review = ["--review-url", "https://desk.example/{article}/{claim}"]

  /// The fixtures with both articles at hand.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write(
      "annotations/brak.txt",
      "Pożar hali. Straż: Sytuacja opanowana\n\nPAP podała, że jest spokój i ogień nie zagraża domom.\n"
    )
    return folder
  }

  @Test(arguments: ["jsonl", "csv", "web-annotation", "claimreview"])
  func aFolderBecomesOneDocumentInTheOrderOfItsFiles(format: String) throws {
    let folder = try folder()
    let run = try CommandRun(
      ["export", "annotations", "--format", format] + review, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(Golden.difference(run.output, "export.\(format).txt") == nil)
    let again = try CommandRun(
      ["export", "annotations", "--format", format, "--output", "all.out"] + review, in: folder.url)
    #expect(again.output.isEmpty)
    #expect(try folder.text("all.out") == run.output)
  }

  @Test func olderSpreadsheetsGetAMarkAtTheStart() throws {
    let folder = try folder()
    for output in ["-", "out/"] {
      let run = try CommandRun(
        ["export", "annotations/most.yaml", "--format", "csv", "--bom", "--output", output],
        in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      let bytes = output == "-" ? Array(run.output.utf8) : try folder.bytes("out/most.csv")
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("article,".utf8)))
    }
  }

  @Test func manyFilesKeepTheirOrderWhateverIsDoneFirst() throws {
    let folder = try folder()
    for number in 100..<300 {
      let claims = number.isMultiple(of: 7) ? 40 : 1
      let entries = (1...claims).map { "  - {id: c\($0), quote: q, status: unverified}\n" }
      try folder.write(
        "many/a\(number).yaml",
        "format: claimkit/1\narticle: {id: a\(number)}\nclaims:\n" + entries.joined())
    }
    let run = try CommandRun(["export", "many", "--format", "csv"], in: folder.url)
    #expect(run.status == 1, "\(run.errors)")
    let articles = run.output.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(articles == articles.sorted())
    #expect(Set(articles).count == 200)
  }

  @Test func bratIsAFolderOfPairsThatMirrorsTheirs() throws {
    let folder = try folder()
    try folder.write("annotations/2024/most.yaml", try folder.bytes("annotations/most.yaml"))
    let yaml = try folder.text("annotations/2024/most.yaml")
    try folder.write("annotations/2024/most.yaml", yaml.replacing("../Most", with: "../../Most"))
    let run = try CommandRun(
      ["export", "annotations", "--format", "brat", "--output", "out"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      folder.names.filter { $0.hasPrefix("out/") } == [
        "out/2024", "out/2024/most.ann", "out/2024/most.txt", "out/annotation.conf",
        "out/most.ann", "out/most.txt", "out/pożar hali.ann", "out/pożar hali.txt",
      ])
    #expect(try folder.bytes("out/most.txt") == folder.bytes("Most na Wiśle – łuk.txt"))
  }

  @Test func aReviewIsAFileOfItsOwn() throws {
    let folder = try folder()
    let run = try CommandRun(
      ["export", "annotations", "--format", "claimreview", "--output", "new/reviews/"] + review,
      in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      folder.names.filter { $0.hasPrefix("new/reviews/") } == ["new/reviews/pożar hali-c1.jsonld"])
  }

  @Test func theDesksFileSaysWhereReviewsArePublished() throws {
    let folder = try folder()
    try folder.write(
      "claimkit.yaml",
      "review-url: https://d.example/{article}#{claim}\nown-outlet: [d.example, Desk]\n")
    let run = try CommandRun(
      ["export", "annotations", "--format", "claimreview"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""url": "https://d.example/pozar-hali#c1""#))
    #expect(run.output.contains(#""name": "Desk""#))
  }

  @Test func whatIsThereAlreadyIsLeftAloneUnlessForced() throws {
    let folder = try folder()
    try folder.write("out/most.ann", "mine\n")
    try folder.write("out/most.txt", "an article of mine\n")
    let arguments = ["export", "annotations/most.yaml", "--format", "brat", "--output", "out"]
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains("out/most.txt:1:1: error: the file is there already"))
    #expect(try folder.text("out/most.ann") == "mine\n")
    // An article is not written over for anybody.
    #expect(try CommandRun(arguments + ["--force"], in: folder.url).status == 2)
    try folder.write("out/most.txt", try folder.bytes("Most na Wiśle – łuk.txt"))
    let forced = try CommandRun(arguments + ["--force"], in: folder.url)
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try folder.text("out/most.ann").hasPrefix("T1\tContent"))
    #expect(try CommandRun(arguments, in: folder.url).status == 0)
  }

  @Test func lossesAreListedForPrograms() throws {
    let folder = try folder()
    let run = try CommandRun(
      ["export", "annotations", "--format", "brat", "--output", "out", "--losses", "lost.json"],
      in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(try folder.bytes("lost.json")))
    let losses = (json as? [String: Any])?["losses"] as? [[String: Any]] ?? []
    #expect(
      losses.contains { $0["claim"] as? String == "c1" && $0["field"] as? String == "evidence" })
    #expect(run.errors.contains("not in brat: evidence (1 claim): the format has no place for it"))
  }

  @Test func aQuoteThatIsLostIsAFinding() throws {
    let folder = try folder()
    try folder.write("annotations/brak.txt", "Nic.\n")
    let run = try CommandRun(
      ["export", "annotations/pożar hali.yaml", "--format", "web-annotation"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("(2 claims): its quote was not found in the article"))
    #expect(run.output.contains(#""total": 0"#))
  }

  @Test(arguments: [
    (["export", "annotations/most.yaml", "--format", "brat"], "--output FOLDER/"),
    (["export", "annotations/most.yaml", "--format", "claimreview"], "--review-url"),
    (["export", "annotations/most.yaml", "--format", "tei"], "web-annotation"),
    (["export", "none.yaml", "--format", "csv"], "there is no such file"),
    (
      ["export", "annotations/most.yaml", "--format", "csv", "--output", "a.yaml"],
      "an export is no annotation file"
    ),
    (["export", "annotations/pożar hali.yaml", "--format", "brat", "--output", "o/"], "brak.txt"),
    (
      [
        "export", "annotations", "annotations/../annotations/most.yaml", "other", "--format", "csv",
        "--output", "o/",
      ], "same name"
    ),
    (
      ["export", "annotations/most.yaml", "--format", "claimreview", "--review-url", "desk"],
      "should begin with https://"
    ),
  ])
  func whatCannotBeDoneIsSaidInOneLine(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder.withFixtures()
    try folder.write("other/most.yaml", try folder.bytes("annotations/most.yaml"))
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aWordThatIsNoneIsPointedAt() throws {
    let folder = try folder()
    let yaml = try folder.text("annotations/most.yaml")
    try folder.write(
      "annotations/most.yaml", yaml.replacing("status: not-checkable\n", with: "status: perhaps\n"))
    let run = try CommandRun(["export", "annotations", "--format", "jsonl"], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "annotations/most.yaml:26:13: error: “perhaps” is no word of the annotation format [not-exportable]"
      ),
      "\(run.errors)")
    #expect(run.output.contains("pozar-hali"))
  }
}
