import ClaimKit
import ClaimModel
import LanguagePacks
import Segmenting
import Testing

@testable import Attributing

/// Which marks open and close a quotation: ⟦ ⟧ stand around the words of each outermost one, a blank line between paragraphs.
struct QuotationReaderTests {
  /// Marks of all shapes.
  static let shapes = [
    "\"⟦We won,⟧\" she said. \"⟦We always win.⟧\"",
    "“⟦We won,⟧” she said. “⟦We always win.⟧”",
    "``⟦We won,⟧'' she said. ``⟦We always win.⟧''",
    "''⟦We won,⟧'' she said.",
    "«⟦We won⟧», she said. «⟦We always win⟧».",
    "‘⟦We won,⟧’ she said. ‘⟦We always win.⟧’",
    "'⟦We won,⟧' she said. '⟦We always win.⟧'",
    "„⟦Wygraliśmy⟧” – powiedziała. „⟦Zawsze wygrywamy⟧”.",
    // One quotation with marks of two kinds.
    "“⟦We won yet,⟧\" she said.",
    "\"⟦We won yet,⟧” she said.",
    "The plan (“⟦a dead end⟧”) was dropped.",
    "The plan (\"⟦a dead end⟧\") was dropped.",
    "It was the plan—“⟦a dead end⟧”—that failed.",
  ]

  /// One quotation within another.
  static let nested = [
    "“⟦He told me, ‘Go home,’ and I went,⟧” she said.",
    "\"⟦He told me, 'Go home,' and I went,⟧\" she said.",
    "‘⟦He told me, “Go home,” and I went,⟧’ she said.",
    "“⟦He said ‘go’.⟧” She went.",
    "“⟦They call it ‘the pit.’⟧” She left.",
    "„⟦Powiedział: «Idź do domu» i poszłam⟧” – mówi.",
  ]

  /// Apostrophes.
  static let apostrophes = [
    "“⟦The players’ union won’t sign,⟧” O’Brien said.",
    "\"⟦The players' union won't sign,⟧\" O'Brien said.",
    "In the '90s the players' union signed.",
    "It's rock 'n' roll, said the boys' teacher.",
    "Tell 'em the workers' deal is off.",
    "'⟦The players' union won't sign,⟧' O'Brien said.",
    "‘⟦The players’ union won’t sign,⟧’ O’Brien said.",
    "The Joneses' car and the Smiths' car.",
    "'Tis the season. \"⟦We know,⟧\" he said.",
    "The bosses' plan, “⟦a dead end⟧”, failed.",
    "She is 5' 7\" tall.",
    "James' brother said: \"⟦Not now.⟧\"",
  ]

  /// Marks without a partner.
  static let unclosed = [
    "\"We won, she said. \"⟦We always win,⟧\" he said.",
    "“We won, she said. “⟦We always win,⟧” he said.",
    "She said it was \"over and left.",
    "It was over\" and she left. “⟦No,⟧” he said.",
    "“We won, she said.\n\nThe vote was close.\n\nHe left.",
    "The “plan, she said, was dead.\n\nNobody spoke.\n\nThe “⟦plan⟧” was revived.",
  ]

  /// Quotations over several paragraphs.
  static let running = [
    "“⟦We won.⟧\n\n“⟦We always win,⟧” she said.",
    "She said it twice: “⟦We won.⟧\n\n“⟦We always win.⟧\n\n“⟦We will win.⟧” He left.",
    "“⟦We won,⟧” she said. “⟦It was hard.⟧\n\n“⟦But we did it.⟧”\n\nHe left.",
    "\"⟦We won.⟧\n\n\"⟦We always win,⟧\" she said.\n\nHe left.",
    "„⟦Wygraliśmy.⟧\n\n⟦Zawsze wygrywamy⟧” – powiedziała.",
    "“⟦We won.⟧\n\n“⟦We always win, she said.⟧\n\nHe left.",
  ]

  @Test(arguments: shapes + nested + apostrophes + unclosed + running)
  func pairs(_ marked: String) throws {
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let language = text.contains("ś") || text.contains("ł") ? "pl" : "en"
    let pack = try #require(EmbeddedPacks.pack(for: language))
    // Paragraphs are told from titles by their length.
    let article = Segmenter(pack: pack).article(
      from: SourceText("# A title\n\n" + text),
      metadata: ArticleMetadata(id: "q", language: language))
    let analysis = Analysis(
      article, spotter: WordSpotter(language: AttributionLanguage(pack: pack)))
    var running = RunningQuotation(analysis)
    var found: [String] = []
    for block in article.blocks where block.kind != .headline {
      guard let first = block.sentences.first, let last = block.sentences.last else { continue }
      let tokens =
        article.sentences[first].tokens.lowerBound..<article.sentences[last].tokens.upperBound
      for quotation in running.quotations(of: block, tokens: tokens) {
        found.append(analysis.string(quotation.inner.clamped(to: tokens)))
      }
    }
    var expected = marked.split(separator: "⟦").map { String($0.prefix { $0 != "⟧" }) }
    if !marked.hasPrefix("⟦") { expected.removeFirst() }
    #expect(found == expected)
  }

  /// Words in marks that nobody says: titles, names, scare quotes.
  @Test(arguments: [
    ("He sang “The Man Who Sold the Car Again” twice.", false),
    ("He wrote \"The Day the Rivers Rose\".", false),
    ("It was a so-called “victory” for them.", false),
    ("It was his “very last big” mistake.", false),
    ("“We have won the whole thing,” he said.", true),
    ("“It is over.” He left.", true),
  ])
  func tellsSpeechFromTitles(text: String, isSpeech: Bool) throws {
    let pack = try #require(EmbeddedPacks.pack(for: "en"))
    let article = Segmenter(pack: pack).article(
      from: SourceText("# A title\n\n" + text), metadata: ArticleMetadata(id: "q", language: "en"))
    let analysis = Analysis(
      article, spotter: WordSpotter(language: AttributionLanguage(pack: pack)))
    let quotations = QuotationReader(analysis).quotations(in: article.tokens.indices)
    #expect(quotations.map(\.isSpeech) == [isSpeech])
  }
}
