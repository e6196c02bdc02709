import Foundation
import TestSupport
import Testing

/// The review session on a real (pseudo-)terminal.
@Suite struct ReviewCommandTests {
  private static let file = "annotations/most.yaml"

  private func session(
    _ folder: TemporaryFolder, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> TerminalSession {
    try TerminalSession(
      ["review", Self.file, "--by", "ak"] + arguments, in: folder.url, columns: columns,
      rows: rows, environment: environment)
  }

  @Test func aVerdictIsAKeyAndItsEvidence() throws {
    let folder = try TemporaryFolder.withFixtures()
    let review = try session(folder)
    let first = try review.wait(for: "3 to go")
    #expect(Golden.difference(first + "\n", "claim.txt") == nil)
    review.press("r")
    try review.wait(for: "Evidence: an address or a title")
    review.press("https://example.org/umowa\r")
    let stance = try review.wait(for: "c contradicts (Enter)")
    #expect(Golden.difference(stance + "\n", "stance.txt") == nil)
    review.press("\r")
    try review.wait(for: "How near is it")
    review.press("p")
    try review.wait(for: "Note, empty for none")
    review.press("Zażółć, gęślą jaźń.\r")
    let second = try review.wait(for: "c1 unverified → refuted by ak, evidence +1, note added")
    #expect(Golden.difference(second + "\n", "next.txt") == nil)
    review.press("q")
    #expect(try review.waitForEnd() == 0)
    #expect(review.isRestored)
    #expect(review.output.contains("annotations/most.yaml: 2 of 4, 1 refuted, 1 not-checkable\r\n"))
    #expect(review.screen.unknown.isEmpty && !review.screen.hasOverflown)
    let text = try folder.text(Self.file)
    #expect(text.contains("note: Zażółć, gęślą jaźń."))
    #expect(
      text.contains("{url: \"https://example.org/umowa\", stance: contradicts, kind: primary"))
    #expect(text.contains("action: judge, status: refuted, was: unverified"))
  }

  @Test func theNextSessionGoesOn() throws {
    let folder = try TemporaryFolder.withFixtures()
    let first = try session(folder)
    try first.wait(for: "3 to go")
    first.press("n")
    try first.wait(for: "Note, empty for none")
    first.press("\r")
    try first.wait(for: "2 to go")
    first.press(" ")
    try first.wait(for: "1 to go")
    first.press(" ")
    try first.wait(for: "All claims of this session were seen")
    first.press("b")
    try first.wait(for: "1 to go")
    first.press("q")
    #expect(try first.waitForEnd() == 0)
    let second = try session(folder)
    try second.wait(for: "2 to go")
    second.press("q")
    #expect(try second.waitForEnd() == 0)
  }

  @Test func changesAreTakenBackAsIfTheyWereNotMade() throws {
    let folder = try TemporaryFolder.withFixtures()
    let before = try folder.bytes(Self.file)
    let review = try session(folder)
    try review.wait(for: "3 to go")
    review.press("X")
    try review.wait(for: "Why is it struck out?")
    review.press("\r")
    try review.wait(for: "Say why")
    review.press("powtórzenie\r")
    try review.wait(for: "2 to go")
    review.press("c")
    try review.wait(for: "Did they say it?")
    review.press("p")
    try review.wait(for: "source check paraphrase by ak")
    review.press("z")
    try review.wait(for: "taken back")
    review.press("z")
    try review.wait(for: "3 to go")
    #expect(try folder.bytes(Self.file) == before)
    review.press("z")
    try review.wait(for: "nothing was changed yet")
    // Escape leaves a question.
    review.press("v")
    try review.wait(for: "Evidence:")
    review.press("\u{1B}")
    try review.wait(for: "nothing was changed")
    review.press("q")
    #expect(try review.waitForEnd() == 0)
    #expect(try folder.bytes(Self.file) == before)
  }

  @Test func theMachineIsCorrected() throws {
    let folder = try TemporaryFolder.withFixtures()
    let review = try session(folder, ["--where", "source=zarzad-drog"])
    try review.wait(for: "1 to go")
    review.press("S")
    try review.wait(for: "> zarzad-drog")
    review.press("\u{15}nikt\r")
    try review.wait(for: "there is no source “nikt”")
    review.press("S")
    try review.wait(for: "Whose word?")
    review.press("\u{15}Anna Żółć-Wąsowska, zarzad-drog\r")
    try review.wait(for: "source zarzad-drog → anna-zolc-wasowska > zarzad-drog")
    review.press("A")
    try review.wait(for: "w warns")
    review.press("p")
    try review.wait(for: "act says → promises")
    review.press("W")
    try review.wait(for: "The claim in words of its own")
    review.press("\u{1B}[200~Naprawa\nbędzie kosztować\u{1B}[201~ 12 mln zł.\r")
    try review.wait(for: "wording added")
    review.press("P")
    try review.wait(for: "nobody has judged claim c4")
    review.press("\u{3}")
    #expect(try review.waitForEnd() == 130)
    #expect(review.isRestored)
    let text = try folder.text(Self.file)
    #expect(text.contains("chain: [anna-zolc-wasowska, zarzad-drog]"))
    #expect(text.contains("wording: Naprawa będzie kosztować 12 mln zł."))
  }

  @Test func windowsOfAllSizesAreFilled() throws {
    let folder = try TemporaryFolder.withFixtures()
    let review = try session(folder)
    try review.wait(for: "3 to go")
    review.resize(columns: 50, rows: 14)
    let small = try review.wait(for: "? keys")
    #expect(Golden.difference(small + "\n", "small.txt") == nil)
    #expect(!review.screen.hasOverflown)
    review.resize(columns: 30, rows: 8)
    try review.wait(for: "the window is too small")
    review.resize(columns: 120, rows: 40)
    try review.wait(for: "q quit")
    review.press("?")
    try review.wait(for: "any key closes this page")
    review.press("x")
    try review.wait(for: "worth checking")
    #expect(review.screen.unknown.isEmpty && !review.screen.hasOverflown)
    review.press("q")
    #expect(try review.waitForEnd() == 0)
  }

  /// Whatever ends the session, the terminal comes back.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGTRAP])
  func theTerminalComesBackWhateverHappens(number: Int32) throws {
    let folder = try TemporaryFolder.withFixtures()
    let review = try session(folder)
    try review.wait(for: "3 to go")
    #expect(!review.isRestored)
    review.signal(number)
    #expect(try review.waitForEnd() == 128 + number)
    #expect(review.isRestored)
  }

  /// Somebody else marks a claim meanwhile: both marks are in the file.
  @Test func workOfOthersIsKept() throws {
    let folder = try TemporaryFolder.withFixtures()
    let review = try session(folder)
    try review.wait(for: "3 to go")
    let other = try CommandRun(
      ["mark", Self.file, "c4", "--status", "mixed", "--by", "jn"], in: folder.url)
    #expect(other.status == 0)
    review.press("n")
    try review.wait(for: "Note, empty for none")
    review.press("\r")
    try review.wait(for: "c1 unverified → not-checkable by ak")
    let text = try folder.text(Self.file)
    #expect(text.contains("by: jn, action: judge, status: mixed"))
    #expect(text.contains("by: ak, action: judge, status: not-checkable, was: unverified, text"))
    review.press("q")
    #expect(try review.waitForEnd() == 0)
  }

  @Test func refusesPolitelyWhereThereIsNoTerminal() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(["review", Self.file, "--by", "ak"], in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors.contains("a review needs a terminal") && run.errors.contains("claimkit mark"))
    let dumb = try session(folder, environment: ["TERM": "dumb"])
    #expect(try dumb.waitForEnd() == 2)
    #expect(dumb.output.contains("a review needs a terminal"))
  }

  @Test func saysWhereNothingIsOpen() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      ["review", Self.file, "--by", "ak", "--where", "status=retracted"], in: folder.url)
    #expect(run.status == 0 && run.output == "no claim is open\n")
    let nobody = try CommandRun(["review", Self.file], in: folder.url)
    #expect(nobody.status == 2 && nobody.errors.contains("--by"))
  }
}
