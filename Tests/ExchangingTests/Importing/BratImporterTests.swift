import ClaimKit
import Exchanging
import TestSupport
import Testing

@Suite struct BratImporterTests {
  private let text = SourceText(
    "Ann Lee said 😀 that it rains. “No,” he told us.\nIt is wet\nhere.\n")

  private func read(_ file: String) throws(ImportError) -> ImportedArticle {
    let importer = BratImporterTests.importer
    return try importer.read(Array(file.utf8), path: "a.ann", of: text)
  }

  private static var importer: any Importer { ImportFormat.all[1] }

  private func problem(_ file: String) -> String {
    do throws(ImportError) {
      _ = try read(file)
      return "none"
    } catch {
      return "\(error.diagnostic)"
    }
  }

  @Test func readsWhatCorporaOfAttributionsHave() throws {
    let article = try read(
      """
      T1\tSource 0 7\tAnn Lee
      T2\tCue 8 14\tsaid 😀
      T3\tContent 15 28\tthat it rains
      T4\tAttribution 8 14\tsaid 😀
      E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
      T5\tContent 30 35\t“No,”
      T6\tSource 36 38\the
      T7\tCue 39 43\ttold
      T8\tAttribution 39 43\ttold
      E2\tAttribution:T8 Content:T5 Cue:T7 Source:T6
      T9\tContent 48 57;58 63\tIt is wet here.

      """
    ).article
    #expect(article.claims.map(\.id) == ["c1", "c2", "c3"])
    #expect(article.claims.map(\.quote) == ["that it rains", "“No,”", "It is wet\nhere."])
    #expect(article.claims.map(\.chain) == [["ann-lee"], ["he"], []])
    #expect(article.claims.map(\.voice) == [.indirect, .direct, .own])
    #expect(article.claims.map(\.cue) == ["said 😀", "told", nil])
    #expect(article.sources.map(\.name) == ["Ann Lee", "he"])
    #expect(article.claims.allSatisfy { $0.status == .unverified && $0.act == .says })
  }

  @Test func partsThatAnAnnotatorTookFromBackToFrontStandInTheOrderOfTheText() throws {
    let article = try read("T1\tContent 30 35;15 28\t“No,” that it rains\n").article
    #expect(article.claims.map(\.quote) == ["that it rains … “No,”"])
  }

  @Test func anEventWithoutASourceIsSomebodysWord() throws {
    let article = try read(
      """
      T1\tCue 8 12\tsaid
      T2\tContent 15 28\tthat it rains
      E1\tAttribution-no-source:T1 Cue:T1 Content:T2

      """
    ).article
    #expect(
      article.sources == [ExchangedSource(id: "impersonal", name: "(impersonal)", kind: .unnamed)])
    #expect(article.claims[0].chain == ["impersonal"])
  }

  @Test func relationsTieWordsTogetherToo() throws {
    let article = try read(
      """
      T1\tSource 0 7\tAnn Lee
      T2\tContent 15 28\tthat it rains
      R1\tsays Arg1:T1 Arg2:T2

      """
    ).article
    #expect(article.claims[0].chain == ["ann-lee"])
  }

  /// To Swift a blank with a combining mark behind it is another character than a blank.
  @Test func aMarkBehindABlankStaysWithItsName() throws {
    let article = try read(
      "T1\tContent 15 28\tthat it rains\n#1\tsource T1\ta person - \u{301}Ann  Lee\n#2\tchain T1\ta\n"
    ).article
    #expect(article.sources == [ExchangedSource(id: "a", name: "\u{301}Ann  Lee", kind: .person)])
  }

  @Test func carriageReturnsAndBlankLinesAreNoMatter() throws {
    #expect(try read("T1\tContent 15 28\tthat it rains\r\n\r\n").article.claims.count == 1)
  }

  @Test(arguments: [
    ("T1\tContent 15 28\n", "a.ann:1:1: error: T1 has no text [brat-line]"),
    ("T1\tContent 15 28\tthat it\train\n", "a.ann:1:1: error: T1 has 4 fields instead of three"),
    ("T1\tContent 15\tthat it rains\n", "a.ann:1:4: error: T1 has no type with offsets"),
    ("T1\tContent x 28\tthat it rains\n", "a.ann:1:12: error: T1 has an offset that is no number"),
    ("T1\tContent 28 15\tthat\n", "a.ann:1:12: error: T1 ends before it starts [span-outside]"),
    ("T1\tContent 15 28;15\tthat\n", "a.ann:1:18: error: T1 has an offset that is no number"),
    ("T1\tContent 15 280\tthat\n", "a.ann:1:12: error: T1 ends at 280, the article at 64"),
    (
      "\nT1\tContent 16 28\tthat it rains\n",
      "a.ann:2:18: error: T1 says “that it rains” where the article has “hat it rains” [text-differs]"
    ),
    ("T1\tCue 8 12\tsaid\nT1\tCue 8 12\tsaid\n", "a.ann:2:1: error: T1 stands there twice"),
    ("T1\tCue 8 12\tsaid\n", "a.ann:1:1: error: nothing in the file has the type Content or Claim"),
    ("E1\tAttribution:T9\n", "a.ann:1:4: error: E1 speaks of T9, which is not there"),
    ("T1\tContent 15 28\tthat it rains\nE1\tAttribution T1\n", "a.ann:2:4: error: E1 has a role"),
    (
      "T1\tContent 15 28\tthat it rains\nA1\tStatus T1 true\n",
      "a.ann:2:14: error: “true” is no word of the annotation format [unknown-word] (one of unverified"
    ),
    (
      "T1\tContent 15 28\tthat it rains\nA1\tStatus\n",
      "a.ann:2:1: error: A1 has no type with a target"
    ),
    (
      "T1\tContent 15 28\tthat it rains\n#1\tid T1\tseven\n", "a.ann:2:10: error: the id of a claim"
    ),
    (
      "T1\tContent 15 28\tthat it rains\n#1\tsource T1\tann\n",
      "a.ann:2:14: error: a source should be"
    ),
    ("T1\tContent 15 28\tthat it rains\n#1\talso T1\tann Ann\n", "a.ann:2:12: error: another name"),
    (
      "T1\tContent 15 28\tthat it rains\n#1\tid T1\tc1\nT2\tContent 8 12\tsaid\n#2\tid T2\tc1\n",
      "a.ann:4:10: error: two claims have the id c1 [duplicate-id]"
    ),
    (
      "T1\tContent 15 28\tthat it rains\n#1\trating T1\ttrue\n",
      "a.ann:2:14: error: a rating should be"
    ),
    ("hello\n", "a.ann:1:1: error: a line begins with none of T, E, R, A, M, N, # and *"),
  ])
  func whatIsWrongIsSaidInOneLine(file: String, message: String) {
    #expect(problem(file).hasPrefix(message), "\(problem(file))")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes = Array("T1\tCue 8 12\t".utf8) + [0xFF, 0x0A]
    do throws(ImportError) {
      _ = try Self.importer.read(bytes, path: "a.ann", of: text)
      Issue.record("nothing was refused")
    } catch {
      #expect("\(error.diagnostic)".hasPrefix("a.ann:1:13: error: not UTF-8 text [not-text]"))
    }
  }

  /// The engine knows who “he” is and what “Ann Lee” is; what it does not know is told.
  @Test func theEngineNamesWhomTheWordsMean() throws {
    let text = SourceText(
      "Minister zdrowia Jan Kos powiedział, że leki będą. „Będzie dobrze” – dodał.\n")
    let engine = try #require(Engine(language: "pl"))
    let metadata = ArticleMetadata(id: "a", language: "pl")
    let file = """
      T1\tSource 0 24\tMinister zdrowia Jan Kos
      T2\tContent 40 49\tleki będą
      E1\tAttribution:T1 Source:T1 Content:T2
      T3\tSource 69 74\tdodał
      T4\tContent 52 65\tBędzie dobrze
      E2\tAttribution:T3 Source:T3 Content:T4

      """
    let imported = try AnnotationFile.importing(
      Array(file.utf8), format: "polnear", path: "a.ann", of: text,
      occasion: .init(
        metadata: metadata, articlePath: "a.txt", editor: "ak",
        found: engine.attribute(text, metadata: metadata))
    ).get()
    let document = AnnotationFile(bytes: Array(imported.text.utf8), path: "a.yaml").document
    #expect(document.sources.first?.name?.value == "Jan Kos")
    #expect(document.sources.first?.kind?.value == "person")
    #expect(document.claims.first?.chain.map(\.value) == ["jan-kos"])
    #expect(document.claims.allSatisfy { $0.by?.value == "ak" })
    #expect(imported.warnings.map(\.rule) == ["guessed-kind"])
  }
}
