import ClaimKit
import TestSupport
import Testing

/// The engine keeps its promises on whole, damaged and random articles, and reads each the same every time.
struct EngineInvariantTests {
  /// One engine of a language for all cases of the process.
  private static let engine = Engine(language: "pl")
  private static let english = Engine(language: "en")

  private static func originals(_ language: String = "pl") throws -> [String] {
    let invented = try GoldArticle.all(language: language).map(\.text)
    return language == "pl"
      ? try [ProjectFiles.text("seeds/000_0c56ce6a609955a6.txt")] + invented : invented
  }

  private func read(_ bytes: [UInt8], language: String = "pl") throws -> AttributedArticle? {
    let engine = try #require(language == "en" ? Self.english : Self.engine)
    return try? engine.attribute(bytes, metadata: ArticleMetadata(id: "case", language: language))
      .get()
  }

  @Test func wholeArticlesAreSound() throws {
    for text in try Self.originals() {
      let result = try #require(try read(Array(text.utf8)))
      #expect(ArticleInvariants.broken(by: result) == [])
      #expect(ArticleInvariants.idleSources(of: result) == [])
      #expect(ArticleInvariants.namedNobodies(of: result) == [])
      #expect(ArticleInvariants.circles(of: result) == [])
    }
  }

  /// Pieces of real articles with bytes changed, lost, doubled and moved: refused as invalid, or sound.
  @Test(arguments: ["pl", "en"], 0..<30)
  func damagedBytesNeverCrash(language: String, round: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + round))
    let originals = try Self.originals(language).map { Array($0.utf8) }
    var readable = 0
    for number in 0..<50 {
      let bytes = ByteDamage.piece(
        of: originals, keepingLetters: number % 5 > 0, language: language, &random)
      guard let result = try read(bytes, language: language) else { continue }
      readable += 1
      let broken = ArticleInvariants.broken(by: result)
      #expect(
        broken == [], "round \(round), case \(number): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(readable >= 40)
  }

  /// Sentences made of cues, marks and names in any order.
  @Test(arguments: ["pl", "en"], 0..<10)
  func wordSaladNeverCrashes(language: String, round: Int) throws {
    var random = SeededGenerator(seed: UInt64(2000 + round))
    for number in 0..<50 {
      let text = ByteDamage.salad(language: language, &random)
      let result = try #require(try read(Array(text.utf8), language: language))
      let broken = ArticleInvariants.broken(by: result)
      #expect(broken == [], "round \(round), case \(number): \(text)")
    }
  }

  /// Every English article, cut behind each of its tokens: whatever the last word is, nothing is asked of the one behind it.
  @Test(arguments: 0..<8)
  func articlesCutAtEachTokenAreSound(part: Int) throws {
    for text in try Self.originals("en") {
      let article = try #require(try read(Array(text.utf8), language: "en")).article
      for (number, sentence) in article.sentences.enumerated() where number % 8 == part {
        // The paragraph before it and its own are enough of what stands in front.
        let start = article.blocks[max(0, sentence.block - 1)].span.start
        for token in sentence.tokens {
          let cut = Array(article.text.bytes[start..<article.tokens[token].end])
          let result = try #require(try read(Array("Title\n\n".utf8) + cut, language: "en"))
          let broken = ArticleInvariants.broken(by: result)
          #expect(broken == [], "\(String(decoding: cut, as: UTF8.self))")
        }
      }
    }
  }

  /// A content that is all carrier leaves nothing to claim, so nobody says it.
  @Test func whoSaysNothingIsNoSource() throws {
    let text = "Minister podaje, że wezwał powołując się na https://a.example uważa zaprzeczył Anna"
    let result = try #require(try read(Array(text.utf8)))
    #expect(ArticleInvariants.idleSources(of: result) == [])
  }

  @Test func aPronounOfNobodyNamesNobody() throws {
    let text = "Tytuł\n\nJego zdaniem most stoi od wieków."
    let result = try #require(try read(Array(text.utf8)))
    #expect(result.claims.contains { !$0.isOwnVoice })
    #expect(ArticleInvariants.namedNobodies(of: result) == [])
  }

  @Test func twoNobodiesAreOneLink() throws {
    let text = "Tytuł\n\nDodał, że według niego most runie jutro."
    let result = try #require(try read(Array(text.utf8)))
    #expect(result.claims.contains { !$0.isOwnVoice })
    #expect(ArticleInvariants.circles(of: result) == [])
  }

  @Test(arguments: [
    "", " ", "\n", "a", ".", "\u{FEFF}", "- ", "„”", "Tytuł", "Tytuł\n\n–", "#", "---\n---\n",
  ])
  func textsWithoutAStatementClaimNothing(text: String) throws {
    let result = try #require(try read(Array(text.utf8)))
    #expect(result.claims.isEmpty && result.sources.isEmpty)
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

  /// What `segment` prints is the same to the last byte, whoever else reads at the same time.
  @Test func manyTasksShareOneEngine() async throws {
    let engine = try #require(Self.engine)
    let text = SourceText(try Self.originals()[0])
    @Sendable func json() -> [UInt8] {
      var json = SegmentJSON(layout: .compact)
      json.append(
        engine.attribute(text, metadata: ArticleMetadata(id: "case", language: "pl")),
        sha256: SHA256.hex(text.bytes))
      return Array(json.bytes)
    }
    let expected = json()
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 { group.addTask { json() } }
      for await found in group { #expect(found == expected) }
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
