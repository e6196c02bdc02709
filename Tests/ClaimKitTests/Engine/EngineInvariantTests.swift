import ClaimKit
import TestSupport
import Testing

/// The engine keeps its promises on whole, damaged and random articles, and reads each the same every time.
struct EngineInvariantTests {
  /// One engine for all cases of the process.
  private static let engine = Engine(language: "pl")

  private static func originals() throws -> [String] {
    try [ProjectFiles.text("seeds/000_0c56ce6a609955a6.txt")]
      + GoldArticle.all(language: "pl").map(\.text)
  }

  private func read(_ bytes: [UInt8]) throws -> AttributedArticle? {
    let engine = try #require(Self.engine)
    return try? engine.attribute(bytes, metadata: ArticleMetadata(id: "case", language: "pl")).get()
  }

  @Test func wholeArticlesAreSound() throws {
    for text in try Self.originals() {
      let result = try #require(try read(Array(text.utf8)))
      #expect(ArticleInvariants.broken(by: result) == [])
      #expect(ArticleInvariants.idleSources(of: result) == [])
    }
  }

  /// Pieces of real articles with bytes changed, lost, doubled and moved: refused as invalid, or sound.
  @Test(arguments: 0..<10)
  func damagedBytesNeverCrash(round: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + round))
    let originals = try Self.originals().map { Array($0.utf8) }
    var readable = 0
    for number in 0..<50 {
      let bytes = ByteDamage.piece(of: originals, keepingLetters: number % 5 > 0, &random)
      guard let result = try read(bytes) else { continue }
      readable += 1
      let broken = ArticleInvariants.broken(by: result)
      #expect(
        broken == [], "round \(round), case \(number): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(readable >= 40)
  }

  /// Sentences made of cues, marks and names in any order.
  @Test(arguments: 0..<10)
  func wordSaladNeverCrashes(round: Int) throws {
    var random = SeededGenerator(seed: UInt64(2000 + round))
    for number in 0..<50 {
      let text = ByteDamage.salad(&random)
      let result = try #require(try read(Array(text.utf8)))
      let broken = ArticleInvariants.broken(by: result)
      #expect(broken == [], "round \(round), case \(number): \(text)")
    }
  }

  /// A content that is all carrier leaves nothing to claim, so nobody says it.
  @Test func whoSaysNothingIsNoSource() throws {
    let text = "Minister podaje, że wezwał powołując się na https://a.example uważa zaprzeczył Anna"
    let result = try #require(try read(Array(text.utf8)))
    withKnownIssue("a frame without content declares its sources") {
      #expect(ArticleInvariants.idleSources(of: result) == [])
    }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    var random = SeededGenerator(seed: 3000)
    for count in [1, 2, 3, 17, 300, 4000] {
      let noise = (0..<count).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) } + [0xFF]
      #expect(try read(noise) == nil)
    }
  }

  /// Neither what was read before nor a stream's memory changes an answer.
  @Test func answersDependOnTheTextAlone() throws {
    let engine = try #require(Engine(language: "pl"))
    let stream = engine.stream()
    let metadata = ArticleMetadata(id: "case", language: "pl")
    let originals = try Self.originals()
    let first = originals.map { engine.attribute(SourceText($0), metadata: metadata).account }
    for (text, account) in zip(originals, first).reversed() {
      #expect(engine.attribute(SourceText(text), metadata: metadata).account == account)
      #expect(stream.attribute(SourceText(text), metadata: metadata).account == account)
    }
  }

  /// An article's claims do not change with the ends of its lines.
  @Test func lineEndsDoNotMatter() throws {
    for text in try Self.originals() {
      let result = try #require(try read(Array(text.utf8)))
      let other = try #require(try read(Array(text.replacing("\n", with: "\r\n").utf8)))
      let quotes = result.claims.map { $0.quote(in: result.article.text) }
      let others = other.claims.map {
        $0.quote(in: other.article.text).replacing("\r\n", with: "\n")
      }
      #expect(quotes == others)
      #expect(result.claims.map(\.chain) == other.claims.map(\.chain))
    }
  }
}
