import ClaimModel
import TestSupport
import Testing

/// The gold files are sound, and a file that is not is refused with its line.
struct GoldArticleTests {
  @Test(arguments: [("pl", 20), ("en", 11)])
  func everyFileIsSound(language: String, count: Int) throws {
    let articles = try GoldArticle.all(language: language)
    #expect(articles.count >= count)
    for article in articles {
      let edges = article.attributions.flatMap {
        [$0.content, $0.cue] + [$0.mention].compactMap(\.self)
      }
      for span in edges {
        let words = article.words(span)
        #expect(!words.isEmpty)
        #expect(words.first?.isWhitespace == false && words.last?.isWhitespace == false, "\(words)")
      }
      #expect(!article.text.unicodeScalars.contains { "⟦⟧⟨⟩⟪⟫⦗⦘".unicodeScalars.contains($0) })
    }
  }

  @Test func twoArticlesArePureNarration() throws {
    let silent = try GoldArticle.all(language: "pl").filter(\.attributions.isEmpty)
    #expect(silent.map(\.name) == ["pl-derby", "pl-stary-mlyn"])
  }

  @Test func readsMarks() throws {
    let article = try GoldArticle(
      name: "sample",
      markup: """
        # a comment
        lang: pl
        sources:
          pap   agency   Polska Agencja Prasowa
          lekarz unnamed lekarze
        =====
        ⦗headline|Żółw⦘
        ⟨1 pap>lekarz mixed denies|Jak podaje⟩ ⟪1 pap|agencja⟫, ⟦1|nie ⟨2 lekarz direct|mówią⟩ ⟪2|lekarze⟫ „tak”⟧. \
        ⟦2|Nie⟧.
        """)
    #expect(article.text == "Żółw\nJak podaje agencja, nie mówią lekarze „tak”. Nie.")
    #expect(article.blocks.map(\.kind) == ["headline"])
    #expect(article.blocks.map(\.span) == [ScalarSpan(0, 4)])
    #expect(article.sources.map(\.aliases) == [["agencja"], ["lekarze"]])
    let first = try #require(article.attributions.first)
    #expect(article.words(first.content) == "nie mówią lekarze „tak”")
    #expect(first.mention.map(article.words) == "agencja")
    #expect(first.chain == ["pap", "lekarz"] && first.mode == "mixed" && first.act == "denies")
    #expect(article.attributions.last.map { article.words($0.content) } == "Nie")
  }

  @Test(arguments: [
    ("lang: pl", "no line ====="),
    ("x robot X\n=====\n", "line 1: not a source line"),
    ("x person X\n=====\n\n⟦1|a", "line 4: a mark is never closed"),
    ("x person X\n=====\na⟧", "line 3: ⟧ closes nothing"),
    ("x person X\n=====\n⟦1|a⟩", "line 3: ⟩ closes nothing"),
    ("x person X\n=====\n⟦1|a⟧", "line 3: frame 1 lacks its cue or its content"),
    ("x person X\n=====\n⟦1|a⟧ ⟨1 y direct|b⟩", "no source y"),
    ("x person X\n=====\n⟦1|a⟧ ⟨1 x loud|b⟩", "line 3: frame 1 has two cues or no mode"),
    ("x person X\n=====\n⟦1|a⟧ ⟨1 x direct sings|b⟩", "line 3: unknown act sings"),
    ("x person X\n=====\n⟦1|a⟧ ⟨1 x direct|b⟩", "source x has no surface form"),
    ("x person X | Z\n=====\n⟦1|a⟧ ⟨1 x direct|b⟩", "Z is not in the text"),
    ("x person X\n=====\n⦗footer|a⦘", "line 3: unknown block footer"),
    ("x person X | a\n=====\na", "source x is never used"),
  ])
  func refuses(markup: String, message: String) throws {
    let mistake = #expect(throws: GoldArticle.Mistake.self) {
      try GoldArticle(name: "bad", markup: markup)
    }
    #expect(mistake?.description.contains(message) == true, "\(String(describing: mistake))")
  }
}
